import { addressOf, pageOf } from '../addresses/address.ts';
import { figurePagesOf } from '../indicators/reading/figure-pages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { allEntries } from '../registers/entries.ts';
import { glossaryPath, settingsPath, subjectsPath } from '../source/folder.ts';
import { homePageOf } from './home.ts';
import { partsOnPage } from '../compile/page-part.ts';
import type { Publication } from './publication.ts';

/** Of a register whose entries stand in one table, that table: its page is made of it. */
function tablesOfRegisters(publication: Publication): readonly (readonly [string, string])[] {
  const shown = allEntries(publication).filter(({ address }) => address !== undefined);
  return [...Map.groupBy(shown, ({ address = '' }) => pageOf(address))].flatMap(([page, of]) => {
    const [only, ...others] = new Set(of.map(({ place }) => place.path));
    return only !== undefined && others.length === 0 ? [[page, only] as const] : [];
  });
}

/** The same table, for the pages of a long register's groups. */
function tablesOfParts(
  { pages }: Publication,
  tables: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const files = new Map(tables);
  return pages.flatMap(partsOnPage).flatMap(({ page, part }) => {
    const path = files.get(addressOf.register(page.id));
    return path === undefined ? [] : [[addressOf.registerPart(page.id, part.name), path] as const];
  });
}

/** The table of a measure, for the pages that hold more of its figures. */
const ofMoreFigures = (indicator: Indicator): readonly (readonly [string, string])[] =>
  figurePagesOf(indicator).pages.flatMap(({ name, observations }) => {
    const path = observations[0]?.place.path;
    return path === undefined ? [] : [[addressOf.figures(indicator.id, name), path] as const];
  });

/**
 * The file that each page is made of, by the page's address. A page that no single file makes, such as a list or a year,
 * is not there.
 */
export function filesOfPages(publication: Publication): ReadonlyMap<string, string> {
  const { reports, meetings, bodies, indicators, tables, pages, glossary, subjects } = publication;
  const tablesOfPages = tablesOfRegisters(publication);
  return new Map([
    [addressOf.home(), homePageOf(publication)?.path ?? settingsPath] as const,
    ...(glossary.length > 0 ? [[addressOf.glossary(), glossaryPath] as const] : []),
    ...(subjects.length > 0 ? [[addressOf.subjects(), subjectsPath] as const] : []),
    ...reports.map(({ id, place }) => [addressOf.report(id), place.path] as const),
    ...meetings.map(({ id, path }) => [addressOf.meeting(id), path] as const),
    ...[...bodies.values()].map(({ id, path }) => [addressOf.body(id), path] as const),
    ...[...tables.values()].map(({ id, place }) => [addressOf.table(id), place.path] as const),
    ...[...indicators.values()].flatMap((indicator) => [
      [addressOf.indicator(indicator.id), indicator.place.path] as const,
      ...ofMoreFigures(indicator),
    ]),
    ...tablesOfPages,
    ...tablesOfParts(publication, tablesOfPages),
    ...pages.flatMap(({ id, path }) =>
      path === undefined ? [] : [[addressOf.page(id), path] as const],
    ),
  ]);
}
