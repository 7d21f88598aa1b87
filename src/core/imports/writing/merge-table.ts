import type { Row } from '../../tables/row.ts';
import { comparePeriods } from '../../values/period.ts';
import { cellsIn, storedTable, withRows, type Cells, type StoredTable } from './append-rows.ts';
import type { MarkChange } from '../../language/imports.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { Mapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';
import { cellsOf, keyOf, orderOf } from './row-of-reading.ts';
import { hasFigure } from './same-figure.ts';
import { marksChanged, marksRead } from './marks-changed.ts';

/** A figure that became another, or of which another thing is said: what was there, and what the file says. */
export interface Replaced {
  readonly reading: Reading;
  readonly was: string;
  /** The row that was there. */
  readonly row: Cells;
  /** What is said of the figure, and became another while it stayed. */
  readonly marks: readonly MarkChange[];
}

/** A table with the rows of an import added to it. */
export interface MergedTable {
  readonly text: string;
  /** Rows that are new, or that waited for their figure. */
  readonly added: number;
  /** The readings of all rows that are new or another, by the line of the table on which each begins. */
  readonly byLine: ReadonlyMap<number, Reading>;
  /** Readings whose figure the table has already. */
  readonly same: number;
  readonly replaced: readonly Replaced[];
  /** Readings whose figure is another one there, where it is not to be replaced. */
  readonly doubts: readonly Doubt[];
}

/** How a table is merged. */
export interface MergeOptions {
  readonly mapping: Mapping;
  /** The basis of rows that give none, by the measure's definition. */
  readonly basis: string | undefined;
  /** Whether figures that are there may become others. */
  readonly replaces: boolean;
}

/** A row whose figure becomes another: what is said of the old figure alone goes with it. */
function renewed(before: Cells, cells: Cells): Cells {
  const { status = '', rating = '' } = cells;
  const isWithheld = cells['value'] === 'suppressed';
  const hidden = isWithheld ? ['numerator', 'denominator'].filter((name) => name in before) : [];
  const said = {
    value: cells['value']!,
    ...Object.fromEntries(hidden.map((name) => [name, ''])),
    ...('status' in before ? { status } : {}),
    ...('rating' in before ? { rating } : {}),
  };
  return { ...before, ...cells, ...said };
}

/** Whether a row waits for its figure, as `new month` writes one: then the figure takes its place, whatever paper prints it. */
const isToFill = ({ value, edition = '', note = '', discrepancy = '' }: Cells) =>
  value === 'not-yet-due' && edition === '' && note === '' && discrepancy === '';

/** A row that is written, and what it was read from. */
interface Written {
  readonly cells: Cells;
  readonly reading: Reading;
}

/** The readings of written rows by their lines: new ones stand behind those that were there. */
function linesOf(
  path: string,
  text: string,
  stored: StoredTable | undefined,
  added: readonly Written[],
  changed: ReadonlyMap<Row, Written>,
): ReadonlyMap<number, Reading> {
  const before = stored?.table.rows ?? [];
  const written = [...before.map((row) => changed.get(row)), ...added];
  const rows = storedTable(path, text)?.table.rows ?? [];
  return new Map(
    rows.flatMap(({ line }, at) => {
      const reading = written[at]?.reading;
      return reading ? [[line, reading] as const] : [];
    }),
  );
}

/** The rows that are new, those that become others, and what stands in the way. */
function sortOut(
  readings: readonly Reading[],
  stored: StoredTable | undefined,
  path: string,
  { mapping, basis = '', replaces }: MergeOptions,
) {
  const rows = stored?.table.rows ?? [];
  const there = new Map(rows.map((row) => [keyOf(cellsIn(stored!.table, row), basis), row]));
  const toFill = new Map(
    rows
      .filter((row) => isToFill(cellsIn(stored!.table, row)))
      .map((row) => [keyOf(cellsIn(stored!.table, row), basis), row]),
  );
  const marksOf = marksRead(readings, mapping);
  const doubts: Doubt[] = [];
  const added: Written[] = [];
  let filled = 0;
  const changed = new Map<Row, Written>();
  const replaced: Replaced[] = [];
  let same = 0;
  for (const reading of readings.toSorted((a, b) => comparePeriods(a.period, b.period))) {
    const cells = cellsOf(reading, mapping);
    const waiting = toFill.get(keyOf({ ...cells, edition: '' }, basis));
    const row = there.get(keyOf(cells, basis)) ?? waiting;
    const before = row && cellsIn(stored!.table, row);
    const was = before?.['value'] ?? '';
    if (!row || !before) added.push({ cells, reading });
    else if (hasFigure(was, reading)) {
      const marks = marksChanged(before, cells, marksOf(reading), mapping);
      if (marks.length === 0) same += 1;
      else if (replaces) {
        const said = Object.fromEntries(marks.map(({ what, is }) => [what, is]));
        changed.set(row, { cells: { ...before, ...said }, reading });
        replaced.push({ reading, was, row: before, marks });
      } else {
        const details = { shown: reading.value, marks, path, line: row.line };
        doubts.push(doubt('mark-changed', reading.place, details, 1));
      }
    } else if (row === waiting) {
      changed.set(row, { cells: { ...before, ...cells }, reading });
      filled += 1;
    } else if (replaces) {
      changed.set(row, { cells: renewed(before, cells), reading });
      replaced.push({ reading, was, row: before, marks: [] });
    } else {
      const details = { shown: reading.value, there: was, path, line: row.line };
      doubts.push(doubt('changed', reading.place, details, 1));
    }
  }
  return { added, changed, filled, replaced, same, doubts };
}

/**
 * Adds the figures of one measure to its table, and puts those that differ in the place of what is there, where that is
 * asked for.
 *
 * @param text What the file holds; `undefined` where there is no table yet.
 * @returns `undefined` where the table has faults of its own.
 */
export function mergeTable(
  path: string,
  text: string | undefined,
  readings: readonly Reading[],
  options: MergeOptions,
): MergedTable | undefined {
  const stored = text === undefined ? undefined : storedTable(path, text);
  if (text !== undefined && !stored) return undefined;
  const { added, changed, filled, ...rest } = sortOut(readings, stored, path, options);
  const used = new Set([
    'value',
    ...[...added, ...changed.values()].flatMap(({ cells }) => Object.keys(cells)),
  ]);
  const isChanged = added.length + changed.size > 0;
  const changedCells = new Map([...changed].map(([row, one]) => [row, one.cells] as const));
  const merged = isChanged
    ? withRows(
        stored,
        orderOf(used),
        added.map(({ cells }) => cells),
        changedCells,
      )
    : (text ?? '');
  return {
    ...rest,
    text: merged,
    added: added.length + filled,
    byLine: isChanged ? linesOf(path, merged, stored, added, changed) : new Map(),
  };
}
