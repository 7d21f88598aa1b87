import { doubt, isDoubt, type Doubt } from '../doubt.ts';
import type { FigureColumn } from '../figure-column.ts';
import type { FigureAt } from '../figure-shown.ts';
import { ofLonger } from './longer-figure.ts';
import { headerRows, type ColumnsByName } from '../header.ts';
import { isHeaderAgain, isOfUnits } from '../header-again.ts';
import type { Mapping, TableMapping } from '../mappings/mapping.ts';
import { around, asKind } from '../words/period-of.ts';
import type { RatingOf } from '../rating.ts';
import { measureOf, readParts } from '../read-part.ts';
import { openFigures } from './open-figures.ts';
import type { Reading } from '../reading.ts';
import { isLeft, type LabelOf } from '../row-labels.ts';
import { periodOfRow } from '../row-period.ts';
import { mergedFigure } from './merged-figure.ts';
import { withCodes } from './with-codes.ts';
import { emptyRow, type RowRead } from './row-read.ts';
import { unsureFigure } from './unsure-figure.ts';
import { saysName } from './naming-columns.ts';
import { cellAt, plainText, type CellPlace, type Sheet } from '../sheets/sheet.ts';
import type { TargetOf } from '../target-of-row.ts';
import type { TargetRows } from '../target-rows.ts';
import type { UnitDoubt } from '../unit-of-row.ts';

/** What every row of a table is read by. */
export interface TableContext {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly mapping: Mapping;
  readonly at: ColumnsByName;
  readonly columns: readonly FigureColumn[];
  readonly labelOf: LabelOf;
  readonly ratingOf: RatingOf;
  readonly targetOf: TargetOf;
  readonly targetRows: TargetRows;
  readonly unitDoubt: UnitDoubt;
  readonly figureAt: FigureAt;
  /** The rows with figures that look like notes below the table. */
  readonly notes: ReadonlySet<number>;
}

/** What a row says of all its figures; a doubt where one of it keeps them all out. */
function headOf(context: TableContext, row: number, label: (column: string) => string) {
  const { sheet, table, at } = context;
  const placeIn = (column: string) => ({ sheet: sheet.name, row, column: at.get(column)! });
  const cellIn = (column: string) => cellAt(sheet, row, at.get(column)!);
  const parts = readParts(table, label, placeIn, cellIn);
  if ('details' in parts) return parts;
  const first = headerRows(table.header)[1] + 1;
  const period = periodOfRow(sheet, table, at, row, first);
  if (period && 'details' in period) return period;
  return { ...parts, period, placeIn };
}

/** Whether blank cells say something. */
const saysBlank = ({ blank = 'leave-out' }: Mapping) => blank !== 'leave-out';

/** Whether it is known what a row without figures would be about: a title of a section is about nothing. */
function isSure(
  { table, columns }: TableContext,
  head: ReturnType<typeof headOf>,
  label: (column: string) => string,
): boolean {
  if (isDoubt(head)) return false;
  const of = columns.map(({ measure }) => measureOf(table, measure, label, head.placeIn));
  return of.every((measure) => typeof measure === 'string');
}

/** Reads the figures of one row. */
export function readRow(context: TableContext, row: number): RowRead {
  const { sheet, table, mapping, columns, labelOf, ratingOf, targetOf } = context;
  const label = (column: string) => labelOf(row, column);
  const hasCode = ({ qualifier }: FigureColumn) =>
    qualifier !== undefined && label(qualifier) !== '';
  const filled = columns.filter(({ column }) => cellAt(sheet, row, column).is !== 'blank');
  const isBare = filled.length === 0 && !columns.some(hasCode);
  const hasText = sheet.rows[row]!.some(({ is }) => is !== 'blank');
  if (isBare && !hasText) return { ...emptyRow, is: 'empty' };
  if (isOfUnits(context, row)) return { ...emptyRow, is: 'units' };
  if (isHeaderAgain(context, row)) return { ...emptyRow, is: 'header' };
  if (context.targetRows.has(row)) return { ...emptyRow, is: 'targets' };
  if (isLeft(table, label)) return { ...emptyRow, is: isBare ? 'bare' : 'left' };
  if (context.notes.has(row) && !saysName(table, label)) {
    const column = sheet.rows[row]!.findIndex(({ is }) => is !== 'blank');
    const place = { sheet: sheet.name, row, column };
    const name = plainText(cellAt(sheet, row, column).text);
    const told = doubt('note-below', place, { name }, filled.length);
    return { ...emptyRow, is: 'read', cells: filled.length, doubts: [told] };
  }
  const head = headOf(context, row, label);
  const open = isDoubt(head) ? [] : openFigures(context, row, label, head);
  if (isBare && !saysBlank(mapping)) return { ...emptyRow, is: 'bare', open };
  if (isBare && !isSure(context, head, label)) return { ...emptyRow, is: 'bare' };
  const cells = filled.length;
  if ('details' in head) return { ...emptyRow, is: 'read', cells, doubts: [{ ...head, cells }] };
  const readings: Reading[] = [];
  const doubts: Doubt[] = [];
  const unknown: Doubt[] = [];
  const otherUnit: Doubt[] = [];
  const blanks: CellPlace[] = [];
  const unsure: Reading[] = [];
  let leftCells = 0;
  for (const one of columns) {
    const place = { sheet: sheet.name, row, column: one.column };
    const cell = cellAt(sheet, row, one.column);
    const merged = mergedFigure(context, place);
    if (merged) {
      if (merged !== 'covered') doubts.push(merged);
      continue;
    }
    if (one.covers) {
      if (cell.is === 'blank') continue;
      const longer = ofLonger(context, row, one, label, head.placeIn);
      if (longer === 'left') leftCells += 1;
      else if (longer !== 'read') doubts.push(longer);
      if (longer !== 'read') continue;
    }
    const measure = measureOf(table, one.measure, label, head.placeIn);
    let read = context.figureAt(place, typeof measure === 'string' ? measure : undefined);
    if (hasCode(one)) {
      const column = one.qualifier!;
      const beside = { text: label(column), place: head.placeIn(column), column };
      read = withCodes(read, place, beside, mapping);
    }
    if (read === 'blank') blanks.push(place);
    else if (read === 'left') leftCells += 1;
    else {
      if (typeof measure === 'object') {
        unknown.push({ ...measure, cells: cell.is === 'blank' ? 0 : 1 });
        continue;
      }
      const unit = context.unitDoubt(row, measure);
      if (unit) {
        otherUnit.push({ ...unit, cells: cell.is === 'blank' ? 0 : 1 });
        continue;
      }
      const comparator = one.comparator ?? head.comparator;
      const parts = one.parts ? new Map([...head.parts, ...Object.entries(one.parts)]) : head.parts;
      const own = one.period ?? head.period!;
      const kind = mapping.measures?.[measure]?.as;
      if (isDoubt(read)) {
        doubts.push(read);
        const named = { measure, period: own, parts, comparator, basis: one.basis };
        unsure.push(...unsureFigure(read, named, kind));
        continue;
      }
      const rating = ratingOf(row, one.column);
      if (typeof rating === 'object') doubts.push(rating);
      const exact = asKind(own, kind);
      const isWithin = !exact && kind !== undefined && !/^-?\d/.test(read.value);
      const period = isWithin ? around(own, kind) : exact;
      if (!period || period.is === 'unstated') {
        const typed = own.text;
        doubts.push(doubt('no-period', place, { typed, meant: [] }, cell.is === 'blank' ? 0 : 1));
        continue;
      }
      const target = targetOf(row, measure, one.column);
      readings.push({
        ...{
          ...read,
          measure,
          period,
          parts,
          comparator,
          target,
          place,
          isWithin,
          basis: one.basis,
        },
        rating: typeof rating === 'string' ? rating : undefined,
      });
    }
  }
  // What keeps several figures of a row out is told once.
  const told = [unknown, otherUnit].flatMap((all) =>
    all
      .slice(0, 1)
      .map((one) => ({ ...one, cells: all.reduce((sum, { cells: own }) => sum + own, 0) })),
  );
  const all = [...doubts, ...told];
  return { is: 'read', readings, doubts: all, cells, leftCells, blanks, unsure, open };
}
