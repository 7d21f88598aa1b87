import { allEntries } from '../registers/entries.ts';
import { addressOf } from '../addresses/address.ts';
import { linksOf } from '../documents/page-links.ts';
import type { Section } from '../documents/section.ts';
import { pageOfReference } from '../addresses/site-reference.ts';
import { pagesBesideHome } from './home.ts';
import type { Publication } from './publication.ts';

/** A page that another is related to by a link, whichever of the two has it. */
export interface Related {
  readonly kind: 'report' | 'page' | 'body';
  readonly title: string;
  readonly address: string;
}

/** Papers that tell what came of what a paper holds, and those of whose plans it tells what came. */
function outcomesOf(publication: Publication): ReadonlyMap<string, ReadonlySet<string>> {
  const { reports } = publication;
  const found = new Map(reports.map(({ id }) => [addressOf.report(id), new Set<string>()]));
  for (const { edition, values } of allEntries(publication)) {
    const later = values['outcome-edition'];
    if (edition !== undefined && typeof later === 'string' && later !== edition)
      found.get(addressOf.report(edition))?.add(addressOf.report(later));
  }
  return found;
}

const pagesLinked = (sections: readonly Section[]): ReadonlySet<string> =>
  new Set(linksOf(sections).map(pageOfReference));

/**
 * Finds the pages that each page is related to, by links of its own or of the other: reports, bodies, and the
 * publication's own pages. Reports are also related where one tells what came of what the other holds.
 */
export function relatedPages(publication: Publication): ReadonlyMap<string, readonly Related[]> {
  const { reports, bodies, pages } = publication;
  const outcomes = outcomesOf(publication);
  const nodes = [
    ...reports.map(({ id, head, sections }) => ({
      page: { kind: 'report' as const, title: head.title, address: addressOf.report(id) },
      links: new Set([...pagesLinked(sections), ...(outcomes.get(addressOf.report(id)) ?? [])]),
    })),
    ...[...bodies].map(([id, { head, sections }]) => ({
      page: { kind: 'body' as const, title: head.name, address: addressOf.body(id) },
      links: pagesLinked(sections),
    })),
    ...pagesBesideHome(pages).map(({ id, head, sections }) => ({
      page: { kind: 'page' as const, title: head.title, address: addressOf.page(id) },
      links: pagesLinked(sections),
    })),
  ];
  const places = new Map(nodes.map(({ page }, place) => [page.address, place]));
  const found = nodes.map(() => new Set<number>());
  for (const [from, { links }] of nodes.entries())
    for (const link of links) {
      const to = places.get(link);
      if (to === undefined || to === from) continue;
      found[from]!.add(to);
      found[to]!.add(from);
    }
  return new Map(
    nodes.map(({ page }, place) => [
      page.address,
      [...found[place]!].sort((a, b) => a - b).map((other) => nodes[other]!.page),
    ]),
  );
}
