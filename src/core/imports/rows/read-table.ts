import { durationReader } from '../length-of-time.ts';
import type { GoodWhen } from '../colour-check.ts';
import { checkedCells } from '../checked-cells.ts';
import { coloursLeft } from '../colours-left.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { figureColumns, otherPeriod } from '../figure-columns.ts';
import { findColumns, unreadColumns } from '../find-columns.ts';
import { headerRows, periodHead } from '../header.ts';
import type { Mapping, TableMapping } from '../mappings/mapping.ts';
import { goneNames } from './gone-names.ts';
import { nextHeader } from '../words/next-header.ts';
import { headerBelow } from '../header-again.ts';
import { markedPeriods } from '../notes.ts';
import { periodSaid } from '../period-columns.ts';
import { ratingReader } from '../rating.ts';
import { readRow } from './read-row.ts';
import type { RowRead } from './row-read.ts';
import { emptyTable, type TableRead } from './table-read.ts';
import { targetsLeft } from './targets-left.ts';
import { blankNotes } from './blank-notes.ts';
import { labelReader } from '../row-labels.ts';
import { notesOf } from './notes-of-table.ts';
import { columnsBesides, headingsBeside, rowsBesides } from './rows-besides.ts';
import { cellAt, type CellPlace, type Sheet } from '../sheets/sheet.ts';
import { besideReader } from '../words/columns-beside.ts';
import { wholePeriod, wholeYear } from '../said-period.ts';
import { targetOfSeveral, targetReader } from '../target-of-row.ts';
import { unitReader, type UnitHeld } from '../unit-of-row.ts';
import { figureReader, unseenTogether } from '../figure-shown.ts';
import { targetRowsIn, type TargetRows } from '../target-rows.ts';

const countOf = (rows: readonly RowRead[], of: (row: RowRead) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** What is told of rows that made no figures, and of blank cells. */
function passedOver(
  sheet: Sheet,
  read: readonly (readonly [row: number, read: RowRead])[],
  start: CellPlace,
  targetRows: TargetRows,
  targetsLeft: readonly Doubt[],
): readonly Doubt[] {
  const bare = read.filter(([, { is }]) => is === 'bare');
  // Targets that are for none of the rows that were read stay out.
  const aimedAt = new Set(
    read.flatMap(([row, { is }]) => (is === 'read' ? (targetRows.below(row) ?? []) : [])),
  );
  const left = read.filter(
    ([row, { is }]) => is === 'left' || (is === 'targets' && !aimedAt.has(row)),
  ).length;
  const [first] = bare;
  const told: Doubt[] = [];
  if (first) {
    const column = sheet.rows[first[0]]!.findIndex(({ is }) => is !== 'blank');
    const place = { sheet: sheet.name, row: first[0], column };
    const { text } = cellAt(sheet, first[0], column);
    told.push(doubt('rows-without-figures', place, { count: bare.length, text }));
  }
  const again = read.filter(([, { is }]) => is === 'header');
  const [repeated] = again;
  if (repeated) {
    const place = { sheet: sheet.name, row: repeated[0], column: 0 };
    told.push(doubt('header-again', place, { count: again.length }));
  }
  if (left > 0) told.push(doubt('rows-left', start, { count: left }), ...targetsLeft);
  return [...told, ...blankNotes(read.map(([, row]) => row))];
}

/** Reads one table of a workbook by its mapping. */
export function readTable(
  plain: Sheet,
  table: TableMapping,
  mapping: Mapping,
  goodWhenOf: (measure: string) => GoodWhen = () => undefined,
  file?: string,
  unitHeld: UnitHeld = () => ({ unit: undefined, isKnown: false }),
): TableRead {
  const year = wholeYear(plain, table, file, checkedCells(mapping));
  if (year && 'details' in year) return { ...emptyTable, doubts: [year] };
  const sheet: Sheet = year ? { ...plain, yearSaid: year } : plain;
  const { at, doubts: inHeader } = findColumns(sheet, table);
  if (inHeader.some(({ is }) => is !== 'new-column')) return { ...emptyTable, doubts: inHeader };
  const [, headerEnd] = headerRows(table.header);
  const start = { sheet: sheet.name, row: headerEnd, column: 0 };
  const whole = wholePeriod(sheet, table, file);
  if (whole && 'details' in whole) return { ...emptyTable, doubts: [...inHeader, whole] };
  const { columns, doubts: inColumns } = figureColumns(sheet, table, at, whole?.period);
  if (columns.length === 0) {
    const none = doubt('no-periods', start, { kind: table.period.as });
    return { ...emptyTable, doubts: [...inHeader, ...inColumns.map(({ told }) => told), none] };
  }
  const several = targetOfSeveral(table, start, at);
  const targetRows = targetRowsIn(sheet, table, at);
  const inColumn = columns.map(({ column }) => column);
  const labelsBy = { first: headerEnd + 1, isPassed: targetRows.has, figures: inColumn };
  const labelOf = labelReader(sheet, table, at, labelsBy);
  const periodAt = (column: number) => {
    const said = periodSaid(sheet, table, column);
    return said && !('details' in said) ? said.text : undefined;
  };
  const besideOf = besideReader(sheet, { row: headerEnd, figures: inColumn, periodAt });
  const gone = headingsBeside(table).filter((heading) =>
    inColumn.every((column) => besideOf(heading, column) === undefined),
  );
  if (gone.length > 0) {
    const lost = gone.map((column) =>
      doubt('column-renamed', start, { column, found: undefined, fresh: [] }),
    );
    return { ...emptyTable, doubts: [...inHeader, ...lost] };
  }
  const ratingOf = ratingReader(sheet, table, at, besideOf);
  const durationOf = durationReader(mapping, unitHeld);
  const by = { goodWhenOf, rows: targetRows, durationOf, besideOf };
  const targetOf = targetReader(sheet, table, mapping, at, by);
  const unitDoubt = unitReader(sheet, table, at, unitHeld);
  const figureAt = figureReader(sheet, table, mapping, durationOf, unitHeld);
  const end = Math.min(sheet.rows.length, Number(table.last ?? sheet.rows.length));
  const [, head] = periodHead(table).rows;
  const next = table.period.across
    ? nextHeader(sheet, [headerEnd + 1, end], head, inColumn)
    : undefined;
  const notes = notesOf(sheet, table, at, [headerEnd + 1, next?.row ?? end], inColumn);
  const readers = { figureAt, unitDoubt, labelOf, ratingOf, targetOf, targetRows, notes };
  const context = { sheet, table, mapping, at, columns, ...readers };
  const read: (readonly [number, RowRead])[] = [];
  for (let row = headerEnd + 1; row < (next?.row ?? end); row++)
    read.push([row, readRow(context, row)]);
  const rows = read.filter(([, { is }]) => is === 'read');
  // A column whose period is in doubt keeps its figures out.
  const kept = inColumns.map(({ told, columns: own }) => ({
    ...told,
    cells: rows.reduce(
      (sum, [row]) =>
        sum + own.filter((column) => cellAt(sheet, row, column).is !== 'blank').length,
      0,
    ),
  }));
  const readRows = rows.map(([row]) => row);
  const inRows = read.map(([, row]) => row);
  const readColumns = new Set([
    ...at.values(),
    ...inColumn,
    ...columnsBesides(table, besideOf, inColumn),
    ...inColumns.flatMap((one) => one.columns),
  ]);
  const periodColumn = at.get(table.period.column ?? '');
  const periodCells =
    periodColumn === undefined
      ? columns.map(({ column }) => ({ ...start, column }))
      : rows.map(([row]) => ({ sheet: sheet.name, row, column: periodColumn }));
  return {
    readings: inRows.flatMap(({ readings }) => readings),
    cells: countOf(inRows, (row) => row.cells) + kept.reduce((sum, { cells }) => sum + cells, 0),
    leftCells: countOf(inRows, (row) => row.leftCells),
    rows: [...readRows, ...rowsBesides(sheet, table, read, at, targetRows)],
    columns: readColumns,
    open: inRows.flatMap(({ open }) => open),
    unsure: inRows.flatMap(({ unsure }) => unsure),
    doubts: [
      ...inHeader,
      ...(year?.told ?? []),
      ...(whole?.told ?? []),
      ...otherPeriod(sheet, table, checkedCells(mapping), file, whole?.period),
      ...several,
      ...kept,
      ...(next ? [headerBelow(sheet, next, head)] : []),
      ...unseenTogether(inRows.flatMap(({ doubts }) => doubts)),
      ...markedPeriods(sheet, periodCells),
      ...passedOver(sheet, read, start, targetRows, targetsLeft(sheet, table, at, read, start)),
      ...unreadColumns(sheet, table, readColumns),
      ...coloursLeft(sheet, table, readRows, readColumns),
      ...goneNames(sheet, table, at, [headerEnd + 1, end], labelOf),
    ],
  };
}
