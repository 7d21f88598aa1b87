import { addressesOf } from './addresses-of.ts';
import { checkAssets } from '../values/asset-address.ts';
import { bodySchema, type Body } from '../civic/body.ts';
import { checkStatements } from './card-statement-check.ts';
import { checkMeetings, compileMeetings } from '../civic/meetings.ts';
import { readTimed } from '../civic/timed-rooms.ts';
import { sortDiagnostics, type Checked } from '../source/diagnostic.ts';
import { readDocuments } from '../documents/document.ts';
import type { Lookup } from '../compile/element.ts';
import { checkBody, checkDefinition, checkEditions, checkReport, namesOf } from './cross-check.ts';
import { checkTable } from '../registers/data-table-check.ts';
import { readDataTables } from '../registers/data-table-reader.ts';
import { checkSettings } from './settings-check.ts';
import { Findings } from '../source/findings.ts';
import { checkFinding } from './finding-check.ts';
import { dayOf, type CompileOptions } from './compile-options.ts';
import { explainerOf } from '../documents/first-use.ts';
import { checkGlossary, compareTerms, readGlossary } from '../documents/glossary.ts';
import { readIndicators } from '../indicators/reading/indicator-reader.ts';
import { definitionSchema } from '../indicators/indicator.ts';
import { linkTargets } from '../compile/link-targets.ts';
import { resolveLinks } from '../compile/link.ts';
import { comparePages, listedTopics, pageSchema, type Page } from './page.ts';
import { proseIn } from '../documents/tree.ts';
import { contactTyped, findPersonalData } from '../tables/personal-data.ts';
import { placesOf } from '../compile/places.ts';
import { checkRatings } from '../indicators/reading/rating-check.ts';
import { registerPages } from './register-page.ts';
import { checkRegisters } from '../registers/register-check.ts';
import { registers as kinds } from '../registers/kinds/register-list.ts';
import { entriesOf, readRegisters } from '../registers/registers.ts';
import { compareReports, toReport } from '../civic/report.ts';
import { house } from '../source/room.ts';
import { scorecardsOf } from '../indicators/cards/scorecard.ts';
import { sectionMaker } from '../compile/section-maker.ts';
import { readSettings } from './settings.ts';
import { isRead, type SourceFile, type UnreadFile } from '../source/source.ts';
import { compareSubjects, readSubjects } from './subject.ts';
import type { Publication } from './publication.ts';

/**
 * Compiles a publication from its files: read, check, derive. Pure; the one path that `check`, `build`
 * and `dev` all take.
 *
 * @returns The publication, to be shown only if there are no diagnostics; `undefined` without usable settings.
 */
export function compilePublication(
  files: readonly (SourceFile | UnreadFile)[],
  options: CompileOptions,
): Checked<Publication | undefined> {
  const { elements, language, assets } = options;
  const findings = new Findings();
  const housed = findings.take(house(files, new Set(kinds.map(({ name }) => name))));
  const readOne = <T>(
    file: SourceFile | UnreadFile | undefined,
    how: (file: SourceFile) => Checked<T | undefined>,
  ) => (file && isRead(file) ? findings.take(how(file)) : undefined);
  const placed = readOne(housed.settings, readSettings);
  const settings = placed?.settings;
  const glossary = readOne(housed.glossary, readGlossary);
  const subjects = readOne(housed.subjects, readSubjects);
  const asAt = findings.take(dayOf(options, settings));
  const { rooms, reports, meetings, waiting } = findings.take(readTimed(housed.rooms, asAt));
  const bodies = findings.take(readDocuments(rooms.body, bodySchema));
  const definitions = findings.take(readDocuments(rooms.indicator, definitionSchema));
  const pages = findings.take(readDocuments(rooms.page, pageSchema));
  const comparators = settings && Object.keys(settings.comparators ?? {});
  const { sound: indicators, faulty } = findings.take(
    readIndicators(definitions, rooms.indicator, rooms.data, comparators),
  );
  const tables = findings.take(readDataTables(rooms.table, rooms.tableData));
  const registers = findings.take(readRegisters(kinds, housed.registers));
  const names = namesOf(rooms, settings);
  const rules = settings?.process ?? {};
  if (placed) findings.all.push(...checkSettings(placed, names));
  if (glossary) findings.all.push(...checkGlossary(glossary, names));
  for (const body of bodies) findings.all.push(...checkBody(body, names));
  for (const report of reports) findings.all.push(...checkReport(report, names, rules));
  findings.all.push(
    ...checkMeetings(meetings, { names, rules, asAt, registers, rooms: rooms.meeting }),
  );
  for (const definition of definitions) findings.all.push(...checkDefinition(definition, names));
  for (const table of tables.documents) findings.all.push(...checkTable(table, names));
  findings.all.push(...checkRegisters(registers, names));
  for (const indicator of indicators.values()) {
    findings.all.push(...checkEditions(indicator.observations, names));
    findings.all.push(...checkRatings(indicator, settings?.schemes ?? {}));
  }

  const documents = [
    ...[...bodies, ...reports, ...meetings],
    ...[...definitions, ...tables.documents, ...pages],
  ];
  const places = placesOf(reports);
  const targets = linkTargets({
    ...{ rooms, indicators, faulty, reports, documents, registers, assets, places, language },
  });
  for (const { blocks, path } of documents)
    for (const block of blocks) findings.all.push(...resolveLinks(proseIn(block), path, targets));
  const contact = contactTyped(housed.settings);
  for (const file of files) if (isRead(file)) findings.all.push(...findPersonalData(file, contact));

  const scorecards = settings ? scorecardsOf(settings, indicators) : [];
  if (placed) findings.all.push(...checkStatements(scorecards, placed, names, faulty.size === 0));
  const lookup: Lookup = {
    indicators,
    faulty,
    scorecards: new Map(scorecards.map((card) => [card.id, card])),
    entries: entriesOf(registers),
    tables,
    themes: new Map(Object.entries(settings?.themes ?? {})),
    bodies: new Map(bodies.map(({ id, head }) => [id, head.name])),
    papers: new Map(reports.map(({ id, head }) => [id, head])),
    topics: listedTopics(pages),
    rules,
    asAt,
  };
  const explainer = explainerOf(glossary?.terms ?? []);
  const sectionsOf = sectionMaker(explainer, elements, lookup, findings);
  for (const { blocks } of [...definitions, ...tables.documents])
    explainer.explain(blocks.map(proseIn));
  const compiled = {
    bodies: bodies.map((body): [string, Body] => [
      body.id,
      { id: body.id, head: body.head, sections: sectionsOf(body) },
    ]),
    reports: reports.map((report) => toReport(report, sectionsOf(report))),
    meetings: compileMeetings(meetings, reports, sectionsOf),
    pages: registerPages(pages, registers, elements, language).map((page): Page => ({
      id: page.id,
      head: page.head,
      sections: sectionsOf(page),
    })),
  };
  if (!placed || !settings || !asAt)
    return { value: undefined, diagnostics: sortDiagnostics(findings.all) };
  const publication: Publication = {
    settings,
    asAt,
    bodies: new Map(compiled.bodies),
    reports: compiled.reports.sort(compareReports),
    meetings: compiled.meetings,
    waiting,
    indicators,
    scorecards,
    glossary: (glossary?.terms ?? []).toSorted(compareTerms),
    pages: compiled.pages.sort(comparePages),
    entries: lookup.entries,
    tables: tables.sound,
    subjects: (subjects?.subjects ?? []).toSorted(compareSubjects),
    places,
    language,
  };
  findings.all.push(
    ...checkFinding(publication, { placed, rooms, documents, registers, faulty, subjects }),
    ...(assets.size > 0 ? checkAssets(assets, addressesOf(publication)) : []),
  );
  return { value: publication, diagnostics: sortDiagnostics(findings.all) };
}
