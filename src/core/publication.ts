import { bodySchema, type Body } from './body.ts';
import type { Day } from './calendar.ts';
import { meetingSchema, type Meeting } from './civic/meeting.ts';
import { checkMeetings, compileMeetings } from './civic/meetings.ts';
import {
  waitingAt,
  withoutThoseWaiting,
  withoutWaiting,
  type Waiting,
} from './civic/publish-from.ts';
import { sortDiagnostics, type Checked } from './diagnostic.ts';
import { readDocument } from './document.ts';
import { sectionMaker } from './element-compiler.ts';
import type { Lookup } from './element.ts';
import { checkBody, checkDefinition, checkEditions, checkReport, namesOf } from './cross-check.ts';
import { checkSettings } from './settings-check.ts';
import { Findings } from './findings.ts';
import { dayOf, type CompileOptions } from './compile-options.ts';
import { explainerOf } from './first-use.ts';
import { checkGlossary, compareTerms, readGlossary, type Glossary } from './glossary.ts';
import { readIndicators } from './indicator-reader.ts';
import { definitionSchema, type Indicator } from './indicator.ts';
import type { Language } from './language/english.ts';
import { linkTargets } from './link-targets.ts';
import { resolveLinks } from './link.ts';
import { countWords, indicatorsIn } from './mention.ts';
import { comparePages, pageSchema, type Page } from './page.ts';
import { proseIn } from './markdown.ts';
import { findPersonalData } from './personal-data.ts';
import { checkRatings } from './rating-check.ts';
import { registerPages } from './register-page.ts';
import { checkRegisters } from './register-check.ts';
import type { Entry } from './register.ts';
import { entriesOf, readRegisters, registersOf } from './registers.ts';
import { compareReports, reportSchema, type Report } from './report.ts';
import { house, type Housed } from './room.ts';
import { scorecardsOf, type Scorecard } from './scorecard.ts';
import { readSettings, type Settings } from './settings.ts';
import { isRead, startOf, type SourceFile, type UnreadFile } from './source.ts';

/** A whole publication: everything that its pages show, and nothing that they must work out. */
export interface Publication {
  readonly settings: Settings;
  /** The only "today" there is: what is overdue, planned or past is judged by it. */
  readonly asAt: Day;
  readonly bodies: ReadonlyMap<string, Body>;
  /** Newest first. */
  readonly reports: readonly Report[];
  /** In the order in which they take place. */
  readonly meetings: readonly Meeting[];
  /** Files left out until their day. */
  readonly waiting: readonly Waiting[];
  /** In order of title. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The publication's own pages, those of its registers among them. */
  readonly pages: readonly Page[];
  /** The entries of each register, by its name, in the order of their tables. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** In order of term. */
  readonly glossary: Glossary;
  /** In the order of the settings. */
  readonly scorecards: readonly Scorecard[];
  readonly language: Language;
}

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
  const { elements, language } = options;
  const findings = new Findings();
  const kinds = registersOf(elements);
  const housed = findings.take(house(files, new Set(kinds.map(({ name }) => name))));
  const { settings: settingsFile, glossary: glossaryFile } = housed;
  const placed =
    settingsFile && isRead(settingsFile) ? findings.take(readSettings(settingsFile)) : undefined;
  const settings = placed?.settings;
  const glossary =
    glossaryFile && isRead(glossaryFile) ? findings.take(readGlossary(glossaryFile)) : undefined;
  const read = <Schema extends Parameters<typeof readDocument>[2]>(
    room: readonly Housed[],
    schema: Schema,
  ) =>
    room.flatMap(({ id, file }) => {
      const document = isRead(file) && findings.take(readDocument(id, file, schema));
      return document ? [document] : [];
    });
  const asAt = findings.take(dayOf(options, settings));
  const written = {
    reports: read(housed.rooms.report, reportSchema),
    meetings: read(housed.rooms.meeting, meetingSchema),
  };
  const waiting = waitingAt([...written.reports, ...written.meetings], asAt);
  const rooms = withoutWaiting(housed.rooms, waiting);
  const reports = withoutThoseWaiting(written.reports, waiting);
  const meetings = withoutThoseWaiting(written.meetings, waiting);
  const bodies = read(rooms.body, bodySchema);
  const definitions = read(rooms.indicator, definitionSchema);
  const pages = read(rooms.page, pageSchema);
  const comparators = settings && Object.keys(settings.comparators ?? {});
  const { sound: indicators, faulty } = findings.take(
    readIndicators(definitions, rooms.indicator, rooms.data, comparators),
  );
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
  findings.all.push(...checkRegisters(registers, names));
  for (const indicator of indicators.values()) {
    findings.all.push(...checkEditions(indicator.observations, names));
    findings.all.push(...checkRatings(indicator, settings?.schemes ?? {}));
  }

  const documents = [...bodies, ...reports, ...meetings, ...definitions, ...pages];
  const { assets } = options;
  const targets = linkTargets({
    ...{ rooms, indicators, faulty, reports, documents, registers, assets, language },
  });
  for (const { blocks, path } of documents)
    for (const block of blocks) findings.all.push(...resolveLinks(proseIn(block), path, targets));
  const { words = '', address = '' } = settings?.contact ?? {};
  for (const file of files)
    if (isRead(file)) findings.all.push(...findPersonalData(file, `${words} ${address}`));

  const scorecards = settings ? scorecardsOf(settings, indicators) : [];
  const lookup: Lookup = {
    indicators,
    faulty,
    scorecards: new Map(scorecards.map((card) => [card.id, card])),
    entries: entriesOf(registers),
    themes: new Map(Object.entries(settings?.themes ?? {})),
    bodies: new Map(bodies.map(({ id, head }) => [id, head.name])),
    papers: new Map(reports.map(({ id, head }) => [id, head])),
    rules,
    asAt,
  };
  const { explain } = explainerOf(glossary?.terms ?? []);
  const sectionsOf = sectionMaker(explain, elements, lookup, findings);
  for (const { blocks } of definitions) explain(blocks.map(proseIn));
  const compiled = {
    bodies: bodies.map((body): [string, Body] => [
      body.id,
      { id: body.id, head: body.head, sections: sectionsOf(body) },
    ]),
    reports: reports.map((report): Report => ({
      id: report.id,
      head: report.head,
      sections: sectionsOf(report),
      words: countWords(report.blocks),
      indicators: indicatorsIn(report.blocks),
      place: startOf(report.path),
    })),
    meetings: compileMeetings(meetings, reports, sectionsOf),
    pages: registerPages(pages, registers, elements, language).map((page): Page => ({
      id: page.id,
      head: page.head,
      sections: sectionsOf(page),
    })),
  };
  const diagnostics = sortDiagnostics(findings.all);
  if (!settings || !asAt) return { value: undefined, diagnostics };
  return {
    value: {
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
      language,
    },
    diagnostics,
  };
}
