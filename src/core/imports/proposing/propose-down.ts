import type { StatedPeriod } from '../../values/period.ts';
import { isOpenWord, meaningOf } from '../figure-of.ts';
import type { HeaderRows } from '../header.ts';
import { namesOf } from '../header.ts';
import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { monthNamed, periodOf } from '../period-of.ts';
import { mainKind } from './find-header.ts';
import { headerFrom, isFigure } from './header-below.ts';
import { markBehind } from './legend.ts';
import { headerParts } from './header-parts.ts';
import { nameOfSheet } from './name-of-sheet.ts';
import type { ProposedTable, TypedMeasure, TypedTable } from './proposed.ts';
import type { Workbook } from '../sheets/sheet.ts';
import { proposeTarget } from './propose-target.ts';
import { totalWords } from '../read-part.ts';
import { blankCell, type Cell, type Sheet } from '../sheets/sheet.ts';
import { slugOf, wordsOf } from '../slug.ts';
import { readFormat } from '../sheets/number-format.ts';

/** How far down a header is looked for, and how many cells are looked at to see whether a column says periods. */
const most = { header: 30, looked: 200 } as const;

/** A column below a header. */
interface Column {
  readonly index: number;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The kind of period that a column says; `undefined` where it says none. */
function periodKind({ name, cells: below }: Column): PeriodKindMeant | undefined {
  // Notes may stand below a table.
  const end = below.findLastIndex((cell) => 'period' in periodOf(cell, undefined));
  const all = below.slice(0, end + 1);
  const step = Math.ceil(all.length / most.looked);
  const cells = all.filter((_, at) => at % step === 0);
  const isNamed = /month|period|date|quarter|year|week|time/i.test(name);
  const read = cells.map((cell) => periodOf(cell, undefined));
  const periods = read.flatMap((one): StatedPeriod[] => ('period' in one ? [one.period] : []));
  const isMostly = periods.length >= 2 && periods.length >= cells.length * 0.8;
  const isNumbers = cells.every(isFigure) && !isNamed;
  if (!isMostly || isNumbers) return undefined;
  const kind = mainKind(periods.map(({ is }) => is));
  if (kind !== 'day') return kind;
  const days = [...new Set(periods.map(({ first }) => first))];
  const ends = days.map((day) => periodOf({ is: 'text', text: day }, 'month'));
  if (ends.some((end) => !('period' in end))) return 'day';
  const months = new Set(days.map((day) => Number(day.slice(5, 7)) % 3));
  return months.size === 1 && days.length > 1 ? 'quarter' : 'month';
}

const columnsBelow = (sheet: Sheet, rows: HeaderRows): readonly Column[] =>
  namesOf(sheet, rows)
    .map((name, index) => ({
      index,
      name,
      cells: sheet.rows
        .slice(rows[1] + 1)
        .map((cells) => cells[index] ?? blankCell)
        .filter(({ is }) => is !== 'blank'),
    }))
    .filter(({ name }) => name !== '');

/** Whether a column says years, and most of another names months alone. */
const saysYears = ({ name, cells }: Column) =>
  /year/i.test(name) &&
  cells.filter((cell) => {
    const read = periodOf(cell, undefined);
    return 'period' in read && /year$/.test(read.period.is);
  }).length >= Math.max(1, cells.length * 0.5);

const namesMonths = ({ cells }: Column) =>
  cells.length >= 2 &&
  cells.filter(({ text }) => monthNamed(text) !== undefined).length >= cells.length * 0.6;

/** Whether a cell says why there is no figure, or is one with a mark behind it. */
const isWord = ({ text }: Cell) =>
  isOpenWord(text) || markBehind.test(text) || meaningOf(text) !== 'decide';

/** Whether a column holds figures: most of what stands in it are numbers or say why there is none. */
const holdsFigures = ({ name, cells }: Column) =>
  !/\b(?:code|id|ref)$/i.test(name) &&
  cells.some(isFigure) &&
  cells.every(({ text }) => text.length < 30) &&
  cells.filter((cell) => isFigure(cell) || isWord(cell)).length >= cells.length * 0.8;

const isTarget = (name: string) => /\btargets?\b/i.test(name);

/** The column of the codes of a column of figures, by its name. */
const qualifierOf = ({ name }: Column, columns: readonly Column[]) =>
  columns.find(
    (other) =>
      other.name !== name &&
      other.name.startsWith(name) &&
      /^[ _-]?(?:qf|qualifiers?|flags?|status|codes?)$/i.test(other.name.slice(name.length)),
  );

const distinct = ({ cells }: Column) => [...new Set(cells.map(({ text }) => text))];

/** A proposal for a sheet with a period, or a figure, in each row. */
export function proposeDown(
  sheet: Sheet,
  { isTyped, sheets }: Workbook,
  idOf: (title: string) => string,
): ProposedTable | undefined {
  for (let row = 0; row < Math.min(most.header, sheet.rows.length); row++) {
    const isHead = sheet.rows[row]!.filter(({ is }) => is === 'text').length >= 2;
    const rows = headerFrom(sheet, row);
    const columns = isHead ? columnsBelow(sheet, rows) : [];
    const year = columns.find(saysYears);
    const months = year && columns.find(namesMonths);
    const period = months ?? columns.find((column) => periodKind(column) !== undefined);
    const isTime = (column: Column) => column === period || (column === year && months);
    const others = columns.filter((column) => !isTime(column) && holdsFigures(column));
    const values = others.filter(({ name }) => !isTarget(name));
    if (!period || values.length === 0) continue;
    const kind = months ? 'month' : periodKind(period)!;
    return tableOf(
      { sheet, rows, columns, period, kind, values, year: months ? year : undefined },
      isTyped,
      sheets,
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

function tableOf(
  { sheet, rows, columns, period, kind, values, year }: Found,
  isTyped: boolean,
  sheets: readonly Sheet[],
  idOf: (title: string) => string,
): ProposedTable {
  const qualifiers = values.flatMap((value) => qualifierOf(value, columns) ?? []);
  const named = columns.filter(
    (column) =>
      column !== period &&
      column !== year &&
      !values.includes(column) &&
      !isTarget(column.name) &&
      !/qf$/i.test(column.name) &&
      !qualifiers.includes(column) &&
      !/comment|note|remark|owner/i.test(column.name) &&
      !column.cells.every(isFigure) &&
      distinct(column).length > 1 &&
      distinct(column).length <= Math.max(3, column.cells.length * 0.5),
  );
  const isOneOfSheets = isTyped && values.length === 1 && sheets.length > 1;
  const measures: Record<string, TypedMeasure> = {};
  const byHeader = headerParts(
    sheet,
    rows,
    values.map(({ index }) => index),
  );
  const read = values.map((value) => {
    const own = byHeader.get(value.index);
    const title = wordsOf(
      isOneOfSheets ? nameOfSheet(sheet, sheets) : (own?.measure ?? value.name),
    );
    const id = idOf(title);
    const isPercent =
      /%|percent(?!ile)/i.test(value.name) ||
      value.cells.some(({ text, format }) => text.endsWith('%') || readFormat(format).isPercent);
    measures[id] = { title, ...(isPercent ? { unit: '%' } : {}) };
    const qualifier = qualifierOf(value, columns)?.name;
    return {
      ...{ column: value.name, measure: id },
      ...(own?.part === undefined ? {} : { parts: { part: own.part } }),
      ...(qualifier === undefined ? {} : { qualifier }),
    };
  });
  const parts = named.map((column) => {
    const whole = distinct(column).filter((text) => totalWords.test(text));
    return [slugOf(column.name), { column: column.name, ...(whole.length > 0 ? { whole } : {}) }];
  });
  // Beside figures of several measures, nothing says whose targets they are.
  const target = values.length === 1 ? columns.find(({ name }) => isTarget(name)) : undefined;
  const table: TypedTable = {
    ...(isTyped ? { sheet: sheet.name } : {}),
    header: rows[0] === rows[1] ? String(rows[1] + 1) : `${rows[0] + 1}..${rows[1] + 1}`,
    columns: columns.map(({ name }) => name),
    period: { column: period.name, ...(year ? { year: year.name } : {}), as: kind },
    values: read,
    ...(target ? { target: proposeTarget(target.name, target.cells, true) } : {}),
    ...(parts.length > 0 ? { parts: Object.fromEntries(parts) as TypedTable['parts'] } : {}),
  };
  const figures = values.flatMap(({ cells }) => cells);
  return { table, measures, figures, told: [], codes: qualifiers.flatMap(distinct) };
}
