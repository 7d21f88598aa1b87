import { addressOf } from '../addresses/address.ts';
import type { Section, SectionPart } from '../documents/section.ts';
import type { Page } from './page.ts';
import type { Publication } from './publication.ts';

/** A group of a long register with the page of the whole, and the section of that which it is a part of. */
export interface PagePart {
  readonly page: Page;
  readonly section: Extract<Section, { is: 'element' }>;
  readonly part: SectionPart;
}

/** The groups of the register on a page that have pages of their own; none where it all stands on this one. */
export const partsOnPage = (page: Page): readonly PagePart[] =>
  page.sections.flatMap((section) =>
    section.is === 'prose' ? [] : section.parts.map((part) => ({ page, section, part })),
  );

/** The anchors of the entries on the page of a group. */
export const anchorsOnPart = ({ part }: PagePart): readonly string[] =>
  part.lines.flatMap(({ anchor }) => anchor ?? []);

/**
 * Where entries stand in full, by their permanent addresses: of a long register on the pages of its groups. What is
 * not here stands at its own address.
 */
export const standsAt = ({ pages }: Pick<Publication, 'pages'>): ReadonlyMap<string, string> =>
  new Map(
    pages
      .flatMap(partsOnPage)
      .flatMap((of) =>
        anchorsOnPart(of).map((anchor): [string, string] => [
          `${addressOf.register(of.page.id)}#${anchor}`,
          `${addressOf.registerPart(of.page.id, of.part.name)}#${anchor}`,
        ]),
      ),
  );
