import { isPartOf, partsIn } from '../indicators/cell-revision.ts';
import { sameValue } from '../values/figure.ts';
import type { Change } from './change.ts';
import type { PublishedRecord, RecordedThing } from './record.ts';
import { isRowAbout, type RecordedRow } from './revision-rows.ts';
import { namedInRows } from './thing-changes.ts';

const same = (one: string | undefined, other: string | undefined) =>
  one === other || (one !== undefined && other !== undefined && sameValue(one, other));

/** The columns in which two rows are the same row, whatever the ids of their measures are. */
const whole = ['day', 'kind', 'period', 'part', 'comparator'] as const;

/** The counts that were behind a figure, and its status: they may be added, and say nothing else afterwards. */
const counts = ['wasNumerator', 'wasDenominator', 'wasStatus'] as const;

/** Whether a row still says what it said; its reason may be worded anew, and its basis and counts may be filled in. */
const saysStill = (was: RecordedRow, now: RecordedRow): boolean =>
  whole.every((name) => was[name] === now[name]) &&
  ['was', 'now'].every((name) => same(was[name], now[name])) &&
  (was['basis'] === undefined || now['basis'] === undefined || was['basis'] === now['basis']) &&
  counts.every((name) => was[name] === undefined || same(was[name], now[name]));

/** Whether two rows are about one figure, cell, measure or table. */
const areOfOne = (one: RecordedRow, other: RecordedRow): boolean =>
  (['period', 'part', 'comparator'] as const).every((name) => one[name] === other[name]);

const isOfAll = ({ period, part }: Record<string, string>) =>
  period === undefined && part === undefined;

/** Whether a row gives the reason why another is gone or says something else. */
const isReasonFor = (row: RecordedRow, gone: RecordedRow): boolean =>
  row['kind'] === 'correction' && row['was'] === undefined && (isOfAll(row) || areOfOne(row, gone));

/** Whether a table or an entry has what a row is about. */
function hasCell({ table, says }: RecordedThing, parts: readonly string[]): boolean {
  if (!table) return parts.every((part) => says[part] !== undefined);
  const names = [...table.rows, ...table.columns].map(({ id }) => id);
  return parts.every((part) => names.includes(part));
}

/** What a row is about, as a record has it. */
interface Subject {
  readonly title: string;
  readonly address: string | undefined;
  /** Whether there is something that a row says it is about. */
  has(row: RecordedRow): boolean;
  /** Whether what it is about is withheld. */
  isWithheld(row: RecordedRow): boolean;
}

/** What a comparator or a dimension is called; `undefined` where there is none. */
function titleInSettings(
  { comparators, measures }: PublishedRecord,
  id: string,
): string | undefined {
  const [kind, name = ''] = id.split('/');
  if (kind === 'comparators')
    return Object.hasOwn(comparators, name) ? comparators[name] : undefined;
  const isThere = Object.values(measures).some(({ called = {} }) => Object.hasOwn(called, name));
  return kind === 'dimensions' && isThere ? name : undefined;
}

function subjectIn(record: PublishedRecord, id: string): Subject | undefined {
  if (Object.hasOwn(record.measures, id)) {
    const { title, address, figures, basis } = record.measures[id]!;
    const about = (row: RecordedRow) =>
      figures.filter((one) => isRowAbout(row, { ...one, basis: one.basis ?? basis }));
    return {
      ...{ title, address },
      has: (row) => row['period'] === undefined || about(row).length > 0,
      isWithheld: (row) => about(row).some(({ value }) => value === 'suppressed'),
    };
  }
  const thing = record.things.find((one) => namedInRows(`${one.kind}/${one.id}`) === id);
  if (thing)
    return {
      ...{ title: thing.title, address: thing.address },
      has: (row) => hasCell(thing, partsIn(row['part'])),
      isWithheld: () => Object.values(thing.says).includes('suppressed'),
    };
  const title = titleInSettings(record, id);
  if (title === undefined) return undefined;
  return { title, address: undefined, has: () => true, isWithheld: () => false };
}

/** Whether what was withdrawn is what a row tells: the row has to go, and nothing is told of it. */
const isWithdrawnBy = (row: RecordedRow, gone: RecordedRow): boolean =>
  row['kind'] === 'withdrawn' &&
  gone['kind'] !== 'withdrawn' &&
  (isOfAll(row) ||
    areOfOne(row, gone) ||
    (row['period'] === undefined && isPartOf(partsIn(row['part']), partsIn(gone['part']))));

/** A row in a line, as it is typed: `2019-12-01, revision, 2016-04, 4930, 4865`. */
const typedRow = (row: RecordedRow): string =>
  ['day', 'kind', 'period', 'part', 'comparator', 'basis', 'was', 'now', ...counts]
    .flatMap((name) => row[name] ?? [])
    .join(', ');

/** The names of measures, tables and entries in older rows, by those of now, where they are others. */
const namesOfMoved = (changes: readonly Change[]): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap(({ did, figure, id, was }) => {
      if (did !== 'moved' || figure || was === undefined) return [];
      const [kind, name] = id.split('/');
      const old = name === undefined ? was : `${kind}/${was}`;
      return [[namedInRows(old), namedInRows(id)] as const];
    }),
  );

/**
 * Rows of `data/revisions.csv` that were published and are gone or say something else: what an older report is said to have
 * known rests on them. A row goes with the figure that it is about, and with what is withheld or withdrawn now: that is told
 * by those, and of such a row nothing.
 *
 * @param rows Those that are new since.
 * @param others What else became of the publication.
 */
export function rowChanges(
  before: PublishedRecord,
  now: PublishedRecord,
  rows: readonly RecordedRow[],
  others: readonly Change[],
): readonly Change[] {
  const moved = namesOfMoved(others);
  const latest = Map.groupBy(now.revisions, (row) => row['measure']!);
  const fresh = new Set(rows);
  return before.revisions.flatMap((was): readonly Change[] => {
    const old = was['measure']!;
    const id = moved.get(old) ?? old;
    const own = [...(latest.get(id) ?? []), ...(id === old ? [] : (latest.get(old) ?? []))];
    if (own.some((row) => saysStill(was, row)) || own.some((row) => isWithdrawnBy(row, was)))
      return [];
    const [then, here] = [subjectIn(before, old), subjectIn(now, id)];
    if (then?.has(was) && !here?.has(was)) return [];
    if (was['was'] !== undefined && here?.isWithheld(was)) return [];
    const added = own.filter((row) => fresh.has(row));
    const other = added.find(
      (row) => areOfOne(was, row) && (row['day'] === was['day'] || row['kind'] === was['kind']),
    );
    const why = added.find((row) => row !== other && isReasonFor(row, was));
    return [
      {
        ...{ kind: 'row', did: other ? 'changed' : 'gone', id, title: here?.title ?? id },
        ...{ address: here?.address, was: typedRow(was), now: other && typedRow(other) },
        ...{ row: { ...was, measure: id }, pages: [], needsReason: true },
        reason: why?.['reason'],
      },
    ];
  });
}
