import { parseCsv } from '../../tables/csv.ts';
import { problem, type Checked, type Diagnostic } from '../../source/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { DiagnosticCollector } from '../../source/diagnostic-collector.ts';
import { areRunningTotals } from '../running-totals.ts';
import { basisOf, type Definition, type Indicator } from '../indicator.ts';
import { observationIds } from './observation-id.ts';
import { readObservations, type ObservationContext } from './observation-reader.ts';
import type { Observation } from '../observation.ts';
import { once } from '../../source/once.ts';
import { periodReader } from '../../values/period.ts';
import type { PartTitles } from '../part-titles.ts';
import { checkDisclosure } from './disclosure.ts';
import { checkRatio } from './ratio-check.ts';
import type { FolderFile } from '../../source/folder.ts';
import type { Day } from '../../values/calendar.ts';
import { checkDirections } from './direction-check.ts';
import { checkFractions } from './fraction-check.ts';
import { checkLone } from './lone-check.ts';
import { roundingOf } from './reading-places.ts';
import { withOverdue } from '../overdue.ts';
import { partToCome } from '../still-to-come.ts';
import type { Schemes } from '../comparing/scheme.ts';
import { checkRange } from './range-check.ts';
import type { Revision } from '../revision.ts';
import { withPairs } from '../with-pairs.ts';
import { checkOtherMeasures } from './other-measures.ts';
import { joinRevisions } from './revision-join.ts';
import type { RevisionTable } from './revision-reader.ts';
import { checkSeries } from './series-check.ts';
import { pointsByPeriod } from './series-points.ts';
import { checkTargets } from './target-check.ts';
import { checkUnjoined } from './unjoined-check.ts';
import { countColumns } from './thousands-check.ts';
import { checkTotals } from './total-check.ts';
import { isRead, startOf, type SourceFile, type UnreadFile } from '../../source/source.ts';

/** The indicators by id, in order of title, and the ids of those that have faults of their own. */
export interface Indicators {
  readonly sound: ReadonlyMap<string, Indicator>;
  readonly faulty: ReadonlySet<string>;
}

export const problems = {
  noTable: problem('indicator/no-table'),
  noDefinition: problem('indicator/no-definition'),
  noRows: problem('indicator/no-rows'),
  element: problem('indicator/element'),
};

function readTable(
  file: SourceFile | UnreadFile,
  context: ObservationContext,
): Checked<readonly Observation[] | undefined> {
  if (!isRead(file)) return { value: undefined, diagnostics: [] };
  const { value: table, diagnostics } = parseCsv(file, ['period', 'value']);
  if (!table) return { value: undefined, diagnostics };
  if (table.rows.length === 0 && diagnostics.length === 0)
    return { value: undefined, diagnostics: [problems.noRows.at(table.header.placeOf(0))] };
  const read = readObservations(table, context);
  // What is wrong with a cell as text is not told again by those who read it as a figure.
  const told = new Set(diagnostics.map(({ span }) => `${span.line}:${span.column}`));
  const more = read.diagnostics.filter(({ span }) => !told.has(`${span.line}:${span.column}`));
  return {
    value: read.value,
    diagnostics: [...diagnostics, ...more],
  };
}

const spot = ({ span }: Diagnostic) => `${span.path}:${span.line}:${span.column}`;

/** Those of some diagnostics at whose place nothing has been told yet. */
function untold(found: readonly Diagnostic[], told: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length === 0) return found;
  const taken = new Set(told.map(spot));
  return found.filter((one) => !taken.has(spot(one)));
}

/** What the settings of a publication say of its measures. */
interface Settled {
  readonly comparators?: Readonly<Record<string, unknown>> | undefined;
  readonly schemes?: Schemes | undefined;
  readonly dimensions?: PartTitles | undefined;
  readonly asAt?: Day | undefined;
}

/** What the tables of a publication share. */
type Surroundings = Pick<ObservationContext, 'comparators' | 'readPeriod'> & {
  /** The schemes of ratings, by which some targets have their tolerance. */
  readonly schemes: Schemes;
  /** What dimensions and their values are called. */
  readonly titles: PartTitles;
} & Pick<Settled, 'asAt'>;

function readIndicator(
  document: Document<Definition>,
  data: FolderFile,
  { schemes, titles, asAt, ...known }: Surroundings,
  revisions: readonly Revision[],
): Checked<Indicator | undefined> {
  const { id, head: definition, path } = document;
  const basis = basisOf(definition);
  const { dimensions = {}, adds = [], partial = {}, published } = definition;
  const titled = [...Object.keys(dimensions), ...Object.keys(titles)];
  const named = new Set([...titled, ...adds, ...Object.keys(partial)]);
  const round = roundingOf(definition, schemes);
  const counted = countColumns(definition, basis);
  const own = { basis, named, published, revisions, round, counted };
  const read = readTable(data.file, { ...own, ...known });
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  const observations = withOverdue(read.value, definition, asAt);
  const indicator: Indicator = {
    id,
    definition,
    decimals: definition.decimals ?? 0,
    ...{ basis, titles, observations },
    toCome: [],
    mayBeRunningTotals: once(() => areRunningTotals(observations, definition.yearStart)),
    revisions: new Map(),
    notes: [],
    rowIds: once(() => observationIds(observations, basis)),
    explanation: document.blocks.flatMap((block) => (block.is === 'prose' ? block.prose : [])),
    csv: data.file.text ?? '',
    place: startOf(path),
  };
  const diagnostics = [
    ...read.diagnostics,
    ...checkDirections(document),
    ...checkTargets(document),
    ...checkUnjoined(document, indicator),
    ...checkRatio(indicator),
    ...checkDisclosure(indicator),
    // A row that could not be read may be the part that is missing from a sum.
    ...(read.diagnostics.length === 0 ? checkTotals(indicator, document) : []),
  ];
  // A figure that cannot be is told once, by whatever says most about it.
  for (const check of [checkRange, checkFractions, checkLone])
    diagnostics.push(...untold(check(indicator), diagnostics));
  return { value: { ...indicator, ...partToCome(observations) }, diagnostics };
}

/**
 * Joins each definition to its table, and both to what was revised.
 *
 * A definition without a table, and a table without a definition, are reported. A table whose definition
 * cannot be used is read all the same, so that its faults are told in the same run.
 */
export function readIndicators(
  documents: readonly Document<Definition>[],
  definitions: readonly FolderFile[],
  data: readonly FolderFile[],
  settings: Settled | undefined,
  revised?: RevisionTable,
): Checked<Indicators> {
  const collector = new DiagnosticCollector();
  const faulty = new Set([...definitions, ...data].map(({ id }) => id));
  const read: Checked<Indicator>[] = [];
  const comparators = settings && Object.keys(settings.comparators ?? {});
  const known = { comparators, readPeriod: periodReader() };
  const { schemes = {}, dimensions: titles = {}, asAt } = settings ?? {};
  const revisions = Map.groupBy(revised?.revisions ?? [], ({ measure }) => measure);
  const tables = new Map(data.map((table) => [table.id, table]));
  const defined = new Set(definitions.map(({ id }) => id));
  const readable = new Set(documents.map(({ id }) => id));
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.is === 'element')
        collector.all.push(problems.element.at(block.place, { name: block.name }));
    }
    const table = tables.get(document.id);
    if (!table) {
      collector.all.push(problems.noTable.at(startOf(document.path), { id: document.id }));
      continue;
    }
    const own = revisions.get(document.id) ?? [];
    const around = { ...known, schemes, titles, asAt };
    const { value, diagnostics } = readIndicator(document, table, around, own);
    collector.all.push(...diagnostics);
    if (value) read.push({ value, diagnostics });
  }
  const sound = read.map(({ value }) => value);
  const others = { all: sound, at: pointsByPeriod() };
  for (const { value, diagnostics } of read) {
    const leaps = untold(checkSeries(value, others), diagnostics);
    collector.all.push(...leaps);
    if (diagnostics.length + leaps.length === 0) faulty.delete(value.id);
  }
  for (const { id, file } of data) {
    if (readable.has(id)) continue;
    collector.take(readTable(file, { basis: 'unstated', ...known }));
    if (defined.has(id)) continue;
    collector.all.push(problems.noDefinition.at(startOf(file.path), { id }));
  }
  const byTitle = (a: Indicator, b: Indicator) =>
    a.definition.title < b.definition.title ? -1 : a.definition.title > b.definition.title ? 1 : 0;
  const byId = new Map(sound.toSorted(byTitle).map((one) => [one.id, one]));
  const joined = collector.take(joinRevisions(revised, byId, faulty));
  collector.all.push(...checkOtherMeasures(joined));
  return { value: { sound: withPairs(joined), faulty }, diagnostics: collector.all };
}
