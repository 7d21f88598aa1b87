import { addressOf } from '../addresses/address.ts';
import type { Section, SectionPart } from '../documents/section.ts';

/** What has sections, and the id that its address is made of. */
interface Paged {
  readonly id: string;
  readonly sections: readonly Section[];
}

/** A group of a long register with the page of the whole, and the section of that which it is a part of. */
export interface PagePart<Page extends Paged = Paged> {
  readonly page: Page;
  readonly section: Extract<Section, { is: 'element' }>;
  readonly part: SectionPart;
}

/** The groups of the register on a page that have pages of their own; none where it all stands on this one. */
export const partsOnPage = <Page extends Paged>(page: Page): readonly PagePart<Page>[] =>
  page.sections.flatMap((section) =>
    section.is === 'prose' ? [] : section.parts.map((part) => ({ page, section, part })),
  );

/** The anchors of the entries on the page of a group. */
export const anchorsOnPart = ({ part }: Pick<PagePart, 'part'>): readonly string[] =>
  part.lines.flatMap(({ anchor }) => anchor ?? []);

/**
 * Where entries stand in full, by their permanent addresses: of a long register on the pages of its groups. What is
 * not here stands at its own address.
 */
export const standsAt = ({
  pages,
}: {
  readonly pages: readonly Paged[];
}): ReadonlyMap<string, string> =>
  new Map(
    pages
      .flatMap(partsOnPage)
      .flatMap(({ page, part }) =>
        anchorsOnPart({ part }).map((anchor): [string, string] => [
          `${addressOf.register(page.id)}#${anchor}`,
          `${addressOf.registerPart(page.id, part.name)}#${anchor}`,
        ]),
      ),
  );
