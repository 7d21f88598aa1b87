import { carriedIn } from './carried-down.ts';
import { durationKeys } from './duration-keys.ts';
import { topRows } from '../sheets/top-rows.ts';
import type { HeaderRows } from '../header.ts';
import type { PeriodKindMeant } from '../mappings/mapping.ts';
import {
  columnsBelow,
  distinct,
  holdsFigures,
  isTarget,
  namesMonths,
  periodKind,
  qualifierOf,
  saysYears,
  withoutCounts,
  type Column,
} from './columns-below.ts';
import { hasRole, type ColumnRole } from './header-words.ts';
import { headerFrom, isFigure } from './header-below.ts';
import { measuresInRows } from './measures-in-rows.ts';
import { headerParts, totalledParts } from './header-parts.ts';
import { titleOf } from './propose-one-measure.ts';
import { isBareValue, titleOfSheet } from './name-of-sheet.ts';
import type { ProposedTable, TypedMeasure, TypedTable } from './proposed.ts';
import type { Workbook } from '../sheets/sheet.ts';
import { proposeTarget } from './propose-target.ts';
import { proposePart } from './part-names.ts';
import { proposeRatingColumn } from './rating-words.ts';
import { blankCell, type Sheet } from '../sheets/sheet.ts';
import { actualsIn } from '../words/row-kind.ts';
import { codesOfNames } from '../words/codes-of-names.ts';
import { totalSaid } from '../words/total-word.ts';
import { slugOf, wordsOf } from '../words/slug.ts';
import { readFormat } from '../sheets/number-format.ts';

/** A proposal for a sheet with a period, or a figure, in each row. */
export function proposeDown(
  sheet: Sheet,
  workbook: Workbook,
  idOf: (title: string) => string,
): ProposedTable | undefined {
  for (const row of topRows(sheet)) {
    const isHead = sheet.rows[row]!.filter(({ is }) => is === 'text').length >= 2;
    const rows = headerFrom(sheet, row);
    const columns = isHead ? columnsBelow(sheet, rows) : [];
    const year = columns.find(saysYears);
    const isDated = columns.some((column) => periodKind(column) !== undefined);
    const months = year || (sheet.yearSaid && !isDated) ? columns.find(namesMonths) : undefined;
    const period = months ?? columns.find((column) => periodKind(column) !== undefined);
    const isTime = (column: Column) =>
      column === period || (column === year && months !== undefined);
    const others = columns.filter((column) => !isTime(column) && holdsFigures(column));
    const figures = withoutCounts(others.filter(({ name }) => !isTarget(name)));
    // Where each row names its measure, one column has its figure: `Value` beside `Numerator` and `Denominator`.
    const isList = columns.some(({ name }) => hasRole(name, 'measure'));
    const named = figures.filter(({ name }) => hasRole(name, 'value'));
    const values = isList && named.length === 1 ? named : figures;
    if (!period || values.length === 0) continue;
    const kind = months ? 'month' : periodKind(period)!;
    return tableOf(
      { sheet, rows, columns, period, kind, values, year: months ? year : undefined },
      workbook,
      idOf,
    );
  }
  return undefined;
}

interface Found {
  readonly sheet: Sheet;
  readonly rows: HeaderRows;
  readonly columns: readonly Column[];
  readonly period: Column;
  readonly kind: PeriodKindMeant;
  readonly values: readonly Column[];
  /** The years, where the periods are months alone. */
  readonly year: Column | undefined;
}

/** What a column holds that is neither a figure nor a part. */
const besides = ['rating', 'unit', 'goodWhen'] as const;

function tableOf(
  { sheet, rows, columns, period, kind, values, year }: Found,
  workbook: Workbook,
  idOf: (title: string) => string,
): ProposedTable {
  const { isTyped, sheets } = workbook;
  const isCarried = carriedIn(sheet, rows, columns, values);
  const carriedKey = (column: Column) => (isCarried(column) ? { carried: 'yes' as const } : {});
  const qualifiers = values.flatMap((value) => qualifierOf(value, columns) ?? []);
  const named = columns.filter(
    (column) =>
      column !== period &&
      column !== year &&
      !values.includes(column) &&
      !isTarget(column.name) &&
      !besides.some((role) => hasRole(column.name, role)) &&
      !/qf$/i.test(column.name) &&
      !qualifiers.includes(column) &&
      !/comment|note|remark|owner/i.test(column.name) &&
      !column.cells.every(isFigure) &&
      // Another measure may come in a later month, and parts of one kind alone tell nothing apart.
      (distinct(column).length > 1 || (values.length === 1 && hasRole(column.name, 'measure'))) &&
      (distinct(column).length <= Math.max(3, column.cells.length * 0.5) || isCarried(column)),
  );
  const isOneOfSheets = isTyped && values.length === 1 && sheets.length > 1;
  const [only] = values.length === 1 ? values : [];
  // A column of measures' names: each row says whose figure it has.
  const list = only && named.find(({ name }) => hasRole(name, 'measure'));
  const called = (role: ColumnRole) => columns.find(({ name }) => hasRole(name, role));
  const unit = list && called('unit');
  const measures: Record<string, TypedMeasure> = {};
  const inHeader = headerParts(
    sheet,
    rows,
    values.map(({ index }) => index),
  );
  const byHeader =
    inHeader.size > 0
      ? inHeader
      : totalledParts(sheet, rows[1], values, titleOf(sheet, workbook, rows[0]));
  const led = list ? measuresInRows(sheet, rows, { list, value: only, unit }, measures, idOf) : {};
  const read = values.map((value) => {
    const qualifier = qualifierOf(value, columns)?.name;
    const qualified = qualifier === undefined ? {} : { qualifier };
    if (list) return { column: value.name, ...qualified };
    const own = byHeader.get(value.index);
    const title = wordsOf(
      isOneOfSheets || (only && isTyped && isBareValue(value, sheet))
        ? titleOfSheet(sheet, sheets, rows[0])
        : (own?.measure ?? value.name),
    );
    const id = idOf(title);
    const isPercent =
      /%|per ?cent(?!ile)/i.test(value.name) ||
      value.cells.some(({ text, format }) => text.endsWith('%') || readFormat(format).isPercent);
    const ofTime = durationKeys(value.cells, [value.name]);
    measures[id] = { title, ...(isPercent ? { unit: '%' } : ofTime) };
    return {
      ...{ column: value.name, measure: id },
      ...(own?.part === undefined ? {} : { parts: { part: own.part } }),
      ...qualified,
    };
  });
  const rated = only && called('rating');
  const rating =
    rated &&
    proposeRatingColumn(
      rated.name,
      sheet.rows.flatMap((cells, row) =>
        row > rows[1] && (cells[only.index]?.is ?? 'blank') !== 'blank'
          ? [cells[rated.index] ?? blankCell]
          : [],
      ),
    );
  // A column that tells figures from their targets names no parts: the rows of the figures are read.
  const ofKinds = named.filter((column) => actualsIn(distinct(column)) !== undefined);
  const codes = codesOfNames(sheet, rows[1], named);
  const parts = named.flatMap((column) => {
    if (column === list || ofKinds.includes(column) || codes.has(column)) return [];
    const part = { ...proposePart(column.name, distinct(column)), ...carriedKey(column) };
    return [[slugOf(column.name), part]];
  });
  // Beside figures of several measures, nothing says whose targets they are.
  const target = values.length === 1 ? columns.find(({ name }) => isTarget(name)) : undefined;
  // `Total` and `Average` below the months are of none of them.
  const sums = distinct(period).filter((text) => totalSaid(text) === 'bare');
  const isOfSheetYear = sheet.yearSaid !== undefined && !year && namesMonths(period);
  const table: TypedTable = {
    ...(isTyped ? { sheet: sheet.name } : {}),
    header: rows[0] === rows[1] ? String(rows[1] + 1) : `${rows[0] + 1}..${rows[1] + 1}`,
    columns: columns.map(({ name }) => name),
    period: {
      column: period.name,
      ...(year ? { year: year.name } : isOfSheetYear ? { yearIn: sheet.yearSaid!.in } : {}),
      as: kind,
    },
    ...(list ? { measure: { column: list.name, ...carriedKey(list), names: led } } : {}),
    values: read,
    ...(unit ? { unit: unit.name } : {}),
    ...(rating ? { rating } : {}),
    ...(target ? { target: proposeTarget(target.name, target.cells, true) } : {}),
    ...(parts.length > 0 ? { parts: Object.fromEntries(parts) as TypedTable['parts'] } : {}),
    ...(ofKinds.length > 0
      ? {
          only: Object.fromEntries(
            ofKinds.map((one) => [one.name, [...actualsIn(distinct(one))!]]),
          ),
        }
      : {}),
    ...(sums.length > 0 ? { leave: { [period.name]: [...sums] } } : {}),
  };
  const figures = values.flatMap(({ cells }) => cells);
  return { table, measures, figures, told: [], codes: qualifiers.flatMap(distinct) };
}
