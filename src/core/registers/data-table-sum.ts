import {
  figureColumns,
  figureOf,
  type DataTable,
  type TableColumn,
  type TableRow,
} from './data-table.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { decimalsOf, type NumberFigure } from '../values/figure.ts';
import { digitsOf, exact, minus, negative, sizeOf, totalOf, type Exact } from '../values/exact.ts';
import { isReckoned } from '../indicators/comparing/precision.ts';
import { verdictOnSum, type SumVerdict } from '../indicators/comparing/sum.ts';

export const problems = {
  unknownTotal: problem('data-table/unknown-total'),
  circle: problem('data-table/circle'),
  differs: problem('data-table/differs'),
};

/** A total held against its parts in one column; `unknown` where it or one of them has no number. */
export type Sum =
  | { readonly is: 'unknown'; readonly total: TableRow; readonly column: TableColumn }
  | {
      readonly is: 'sum';
      readonly total: TableRow;
      readonly column: TableColumn;
      readonly printed: NumberFigure;
      readonly parts: readonly TableRow[];
      /** What the parts come to, at the precision that is printed. */
      readonly value: Exact;
      readonly decimals: number;
      readonly verdict: SumVerdict;
    };

/** What a part adds to its total. A cell that does not apply adds nothing; any other without a number is not known. */
function addedBy(part: TableRow, column: TableColumn): NumberFigure | undefined {
  const figure = figureOf(part, column);
  if (figure?.is === 'not-applicable') return { is: 'number', value: 0, text: '0' };
  return figure?.is === 'number' ? figure : undefined;
}

function sumUp(
  { head }: DataTable,
  total: TableRow,
  parts: readonly TableRow[],
  column: TableColumn,
): Sum | undefined {
  const printed = figureOf(total, column);
  if (printed === undefined || printed.is === 'not-applicable') return undefined;
  const figures = parts.flatMap((part) => addedBy(part, column) ?? []);
  if (printed.is !== 'number' || figures.length < parts.length)
    return { is: 'unknown', total, column };
  const all = [printed, ...figures];
  const decimals = Math.max(column.decimals, ...all.map(({ text }) => decimalsOf(text)));
  const added = parts.map(({ sign }, index) => {
    const one = exact(figures[index]!.text);
    return sign === 'minus' ? negative(one) : one;
  });
  const value = totalOf(added);
  const { name, unit, title } = column;
  const verdict = verdictOnSum(exact(printed.text), value, {
    ...{ figures: all.length, places: decimals, isRounded: isReckoned({ unit, title }) },
    within: head.columns[name]?.within ?? head.within,
  });
  return { ...{ is: 'sum', total, column, printed, parts, value, decimals }, verdict };
}

/** Every total of a table held against its parts, column by column; none where no row is a part of another. */
export function sumsOf(table: DataTable): readonly Sum[] {
  const partsOf = Map.groupBy(table.rows, ({ of }) => of);
  return table.rows.flatMap((total) => {
    const parts = partsOf.get(total.id) ?? [];
    if (parts.length === 0) return [];
    return figureColumns(table).flatMap((column) => sumUp(table, total, parts, column) ?? []);
  });
}

/** Reports parts of totals that are not there, and rows that are parts of themselves, each circle once. */
export function checkRatio({ rows }: Pick<DataTable, 'rows'>): readonly Diagnostic[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const told = new Set<string>();
  return rows.flatMap((row) => {
    const { id, of } = row;
    if (of === undefined || told.has(id)) return [];
    if (!byId.has(of)) return [problems.unknownTotal.at(row.placeOf('of'), { id: of })];
    const passed = new Set<string>();
    let whole: string | undefined = of;
    while (whole !== undefined && whole !== id && !passed.has(whole)) {
      passed.add(whole);
      whole = byId.get(whole)?.of;
    }
    if (whole !== id) return [];
    for (const one of passed) told.add(one);
    return [problems.circle.at(row.placeOf('of'), { id })];
  });
}

/** Reports each total that its parts do not make, and that is published without a word about it. */
export function checkSums(table: DataTable): readonly Diagnostic[] {
  const sums = sumsOf(table);
  // A total that its own parts do not make is told once, and not again with what it is a part of.
  const isWrong = (row: TableRow, column: TableColumn) =>
    sums.some(
      (sum) =>
        sum.is === 'sum' && sum.verdict === 'differs' && sum.total === row && sum.column === column,
    );
  return sums.flatMap((sum) => {
    if (sum.is === 'unknown' || sum.verdict !== 'differs') return [];
    if (sum.parts.some((part) => isWrong(part, sum.column))) return [];
    const { total, parts, column, printed, value, decimals } = sum;
    if ([total, ...parts].some(({ discrepancy }) => discrepancy)) return [];
    const off = sizeOf(minus(value, exact(printed.text)));
    const details = {
      ...{ line: total.line, printed: printed.text, sum: digitsOf(value, decimals) },
      off: digitsOf(off, decimals),
    };
    return [problems.differs.at(total.placeOf(column.name), details)];
  });
}
