import { bodySchema } from '../../civic/body.ts';
import { readReleased } from '../../civic/read-released.ts';
import { readDocuments } from '../../documents/document.ts';
import { readGlossary } from '../../documents/glossary.ts';
import { definitionSchema } from '../../indicators/indicator.ts';
import { readIndicators } from '../../indicators/reading/indicator-reader.ts';
import { readRevisions } from '../../indicators/reading/revision-reader.ts';
import { readPlacedMapping, type PlacedMapping } from '../../imports/mappings/read-mapping.ts';
import { readGone, readRedirects, readSealed } from '../../moved/past-tables.ts';
import { readDataTables } from '../../registers/data-table-reader.ts';
import { registers as kinds } from '../../registers/kinds/register-list.ts';
import { readRegisters } from '../../registers/registers.ts';
import { eachOf, sound, together } from '../../source/checked.ts';
import type { Checked } from '../../source/diagnostic.ts';
import { keptOf } from '../../source/kept.ts';
import { sortFiles, type SortedFiles } from '../../source/folder.ts';
import { isRead, type SourceFile, type UnreadFile } from '../../source/source.ts';
import { reservedNames } from '../../addresses/routes.ts';
import { dayOf, languageOf, newestDayOf, type CompileOptions } from '../compile-options.ts';
import { keepIdsApart } from '../page-ids.ts';
import { pageSchema } from '../page.ts';
import { readSettings, voiceOf } from '../settings.ts';
import { readIndexTerms } from '../index-term.ts';
import type { Sources } from './sources.ts';

/** Reads a file of which there is one; `undefined` where there is none, or where its text could not be had. */
const readOne = <Value>(
  file: SourceFile | UnreadFile | undefined,
  read: (file: SourceFile) => Checked<Value | undefined>,
): Checked<Value | undefined> => (file && isRead(file) ? read(file) : sound(undefined));

const registerNames = new Set(kinds.map(({ name }) => name));

/** How files of which there is one are read: each depends on nothing but its text, and is kept by it. */
const single = {
  settings: keptOf(readSettings),
  glossary: keptOf(readGlossary),
  subjects: keptOf(readIndexTerms),
  revisions: keptOf(readRevisions),
  addresses: keptOf(readSealed),
  redirects: keptOf(readRedirects),
  gone: keptOf(readGone),
};

const readSingle = ({ settings, glossary, subjects, revisions }: SortedFiles) =>
  together({
    settings: readOne(settings, single.settings),
    glossary: readOne(glossary, single.glossary),
    subjects: readOne(subjects, single.subjects),
    revisions: readOne(revisions, single.revisions),
  });

/** The rows of a table of which there is one: none where there is no such table. */
const readRows = <Row>(
  file: SourceFile | UnreadFile | undefined,
  read: (file: SourceFile) => Checked<readonly Row[] | undefined>,
): Checked<readonly Row[] | undefined> => (file ? readOne(file, read) : sound([]));

/** How each mapping is read, kept by its text. */
const mappingOf = keptOf(readPlacedMapping);

/** The mappings that can be read. */
function readMappings(files: SortedFiles['folders']['import']): Checked<readonly PlacedMapping[]> {
  const read = eachOf(files, ({ file }) => readOne(file, mappingOf));
  return { ...read, value: read.value.flatMap((one) => one ?? []) };
}

const readPast = ({ addresses, redirects, gone }: SortedFiles) =>
  together({
    sealed: readRows(addresses, single.addresses),
    redirects: readRows(redirects, single.redirects),
    gone: readRows(gone, single.gone),
  });

/** Reads every file of a publication on its own, and joins each definition to its table. */
export function readSources(
  files: readonly (SourceFile | UnreadFile)[],
  options: CompileOptions,
): Checked<Sources> {
  const sorted = sortFiles(files, registerNames, reservedNames);
  const alone = readSingle(sorted.value);
  const settings = alone.value.settings?.settings;
  const asAt = dayOf(options, settings);
  const timed = readReleased(sorted.value.folders, asAt.value);
  const { folders } = timed.value;
  const definitions = readDocuments(folders.indicator, definitionSchema);
  const { value, diagnostics } = together({
    bodies: readDocuments(folders.body, bodySchema),
    pages: readDocuments(folders.page, pageSchema),
    indicators: readIndicators(
      definitions.value,
      folders.indicator,
      folders.data,
      settings && { ...settings, asAt: asAt.value },
      alone.value.revisions,
    ),
    tables: readDataTables(folders.table, folders.tableData),
    registers: readRegisters(kinds, sorted.value.registers, settings ? voiceOf(settings) : 'owner'),
    past: readPast(sorted.value),
    mappings: readMappings(folders.import),
    ...{ sorted, alone, asAt, timed, definitions },
  });
  const { sorted: _, alone: one, timed: published, ...rest } = value;
  const language = languageOf(options, settings);
  const newestDay = newestDayOf(options, settings);
  const sources = { files, language, newestDay, ...one, ...published, ...rest };
  return { value: withIdsApart(sources, options), diagnostics };
}

/** The same, with no heading called as its page calls something else. */
function withIdsApart(sources: Sources, { elements }: CompileOptions): Sources {
  const { registers, indicators, tables } = sources;
  const on = { registers, elements, indicators: indicators.sound, tables: tables.sound };
  return {
    ...sources,
    bodies: keepIdsApart('body', sources.bodies, on),
    reports: keepIdsApart('report', sources.reports, on),
    meetings: keepIdsApart('meeting', sources.meetings, on),
    definitions: keepIdsApart('indicator', sources.definitions, on),
    pages: keepIdsApart('page', sources.pages, on),
    tables: { ...tables, documents: keepIdsApart('table', tables.documents, on) },
  };
}
