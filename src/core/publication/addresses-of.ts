import { addressOf, slug, type Addresses } from '../values/address.ts';
import type { Section } from '../documents/section.ts';
import { figurePagesOf, mostRows } from '../indicators/reading/figure-pages.ts';
import { idsOfHeading } from '../documents/heading-ids.ts';
import { headingsOf } from '../documents/tree.ts';
import type { Publication } from './publication.ts';
import { letterGroupOf, subjectId } from './subject.ts';

const headings = (sections: readonly Section[]): readonly string[] =>
  headingsOf(sections.flatMap((section) => (section.is === 'prose' ? section.prose : []))).flatMap(
    idsOfHeading,
  );

/** The anchors of entries, by the pages that show their registers. */
function entryAnchors({ entries }: Publication): ReadonlyMap<string, readonly string[]> {
  const addresses = [...entries.values()].flat().flatMap(({ address }) => address ?? []);
  const parts = addresses.map((address) => address.split('#') as [string, string]);
  return new Map(
    [...Map.groupBy(parts, ([page]) => page)].map(([page, of]) => [page, of.map(([, id]) => id)]),
  );
}

/** Every address that a publication has, and every anchor that is meant to last. */
export function addressesOf(publication: Publication): Addresses {
  const { settings, reports, indicators, scorecards, tables, pages, bodies, glossary } =
    publication;
  const themes = Object.keys(settings.themes ?? {});
  const own: readonly (readonly [string, readonly string[]])[] = [
    [addressOf.home(), []],
    [addressOf.reports(), []],
    [addressOf.meetings(), []],
    ...publication.meetings.map(
      ({ id, sections }) => [addressOf.meeting(id), headings(sections)] as const,
    ),
    [addressOf.indicators(), themes.map((id) => `theme-${id}`)],
    [addressOf.scorecards(), []],
    [addressOf.bodies(), [...bodies.keys()]],
    [addressOf.themes(), []],
    [addressOf.subjects(), []],
    ...[...Map.groupBy(publication.subjects, letterGroupOf)].map(
      ([letters, subjects]) => [addressOf.subjectsOf(letters), subjects.map(subjectId)] as const,
    ),
    [addressOf.years(), []],
    [addressOf.records(), []],
    [addressOf.discrepancies(), []],
    [addressOf.glossary(), glossary.map(({ term }) => `term-${slug(term)}`)],
    [addressOf.page('how-to-read'), []],
    ...themes.map((id) => [addressOf.theme(id), []] as const),
    ...[...bodies].map(([id, { sections }]) => [addressOf.body(id), headings(sections)] as const),
    ...reports.map(({ id, sections }) => [addressOf.report(id), headings(sections)] as const),
    ...[...indicators].flatMap(([id, indicator]) => [
      [
        addressOf.indicator(id),
        ['data', 'targets', 'definition', ...indicator.rowIds().values()],
      ] as const,
      [addressOf.data(id), []] as const,
      ...(indicator.observations.length > mostRows
        ? figurePagesOf(indicator).pages.map(
            ({ name }) => [addressOf.figures(id, name), []] as const,
          )
        : []),
    ]),
    [addressOf.tables(), []],
    ...[...tables].flatMap(([id, { rows }]) => [
      [addressOf.table(id), rows.map((row) => row.id)] as const,
      [addressOf.tableData(id), []] as const,
    ]),
    ...scorecards.flatMap(({ id }) => [
      [addressOf.scorecard(id), []] as const,
      [addressOf.scorecardByRating(id), []] as const,
      [addressOf.scorecardWorse(id), []] as const,
    ]),
    ...scorecards.flatMap((then) =>
      scorecards
        .filter((now) => then.period.last < now.period.last)
        .map((now) => [addressOf.thenAndNow(then.id, now.id), []] as const),
    ),
    ...pages.map(({ id, sections }) => [addressOf.page(id), headings(sections)] as const),
    ...entryAnchors(publication),
  ];
  const found = new Map<string, Set<string>>();
  for (const [page, anchors] of own)
    found.set(page, new Set([...(found.get(page) ?? []), ...anchors]));
  return found;
}
