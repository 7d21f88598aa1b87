import type { StatedPeriod } from '../../values/period.ts';
import { isOpenWord, meaningOf } from '../figure-of.ts';
import { namesOf, type HeaderRows } from '../header.ts';
import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { monthNamed, periodOf } from '../words/period-of.ts';
import { mainKind } from './find-header.ts';
import { hasRole } from './header-words.ts';
import { isOfFlags } from './flag-column.ts';
import { isFigure } from './header-below.ts';
import { isPlainlyFigure } from '../words/other-writing.ts';
import { markBehind } from './legend.ts';
import { blankCell, type Cell, type Sheet } from '../sheets/sheet.ts';

/** How many cells are looked at to see whether a column says periods. */
const looked = 200;

/** A column below a header. */
export interface Column {
  readonly index: number;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Some of the cells of a column, spread over all of it. */
function someOf(cells: readonly Cell[]): readonly Cell[] {
  const step = Math.ceil(cells.length / looked);
  return cells.filter((_, at) => at % step === 0);
}

/** Whether periods that begin on some days are quarters: all of these lie as many months apart. */
const areQuarters = (days: readonly string[]) =>
  days.length > 1 && new Set(days.map((day) => Number(day.slice(5, 7)) % 3)).size === 1;

/**
 * The kind of the periods that days typed in digits begin or end: `01/04/2025` may be a day of January, and would be no
 * end of it. `undefined` where any of them is another day.
 */
function kindOfEnds(cells: readonly Cell[]): PeriodKindMeant | undefined {
  const isDay = ({ is, text }: Cell) =>
    is === 'text' && /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text);
  if (cells.length < 2 || !cells.every(isDay)) return undefined;
  const read = someOf(cells).map((cell) => periodOf(cell, 'month'));
  const months = new Set(read.map((one) => ('period' in one ? one.period.first : undefined)));
  if (months.has(undefined) || months.size < 2) return undefined;
  return areQuarters([...months].flatMap((day) => day ?? [])) ? 'quarter' : 'month';
}

/** The kind of period that a column says; `undefined` where it says none. */
export function periodKind({ name, cells: below }: Column): PeriodKindMeant | undefined {
  const ends = kindOfEnds(below);
  if (ends) return ends;
  // Notes may stand below a table.
  const end = below.findLastIndex((cell) => 'period' in periodOf(cell, undefined));
  const all = below.slice(0, end + 1);
  const cells = someOf(all);
  const isNamed = /month|period|date|quarter|year|week|time/i.test(name);
  const read = cells.map((cell) => periodOf(cell, undefined));
  const periods = read.flatMap((one): StatedPeriod[] => ('period' in one ? [one.period] : []));
  const isMostly = periods.length >= 2 && periods.length >= cells.length * 0.8;
  const isNumbers = cells.every(isFigure) && !isNamed;
  if (!isMostly || isNumbers) return undefined;
  const kind = mainKind(periods.map(({ is }) => is));
  if (kind !== 'day') return kind;
  const days = [...new Set(periods.map(({ first }) => first))];
  const asMonths = days.map((day) => periodOf({ is: 'text', text: day }, 'month'));
  if (asMonths.some((month) => !('period' in month))) return 'day';
  return areQuarters(days) ? 'quarter' : 'month';
}

/** The columns of a sheet that have a name in its header, with what stands below it. */
export const columnsBelow = (sheet: Sheet, rows: HeaderRows): readonly Column[] =>
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
export const saysYears = ({ name, cells }: Column) =>
  /year/i.test(name) &&
  cells.filter((cell) => {
    const read = periodOf(cell, undefined);
    return 'period' in read && /year$/.test(read.period.is);
  }).length >= Math.max(1, cells.length * 0.5);

/** Whether most of what stands in a column names months alone. */
export const namesMonths = ({ cells }: Column) =>
  cells.length >= 2 &&
  cells.filter(({ text }) => monthNamed(text) !== undefined).length >= cells.length * 0.6;

/** Whether a cell says why there is no figure, is one with a mark behind it, or a formula that failed. */
const isWord = ({ is, text }: Cell) =>
  is === 'error' || isOpenWord(text) || markBehind.test(text) || meaningOf(text) !== 'decide';

/** Whether a column holds figures: most of what stands in it are numbers or say why there is none. */
export const holdsFigures = ({ name, cells }: Column) =>
  !/\b(?:code|id|ref)$/i.test(name) &&
  cells.some((cell) => isFigure(cell) || isPlainlyFigure(cell.text)) &&
  cells.every(({ text }) => text.length < 30) &&
  cells.filter((cell) => isFigure(cell) || isWord(cell) || isPlainlyFigure(cell.text)).length >=
    cells.length * 0.8;

/** Whether a heading is that of targets. */
export const isTarget = (name: string) => /\btargets?\b/i.test(name) || hasRole(name, 'target');

/** Whether a heading is that of the count that a share is worked out from, by its side. */
const isSide = (side: 'numerator' | 'denominator', { name }: Column) =>
  (side === 'numerator' ? /^num(?:erator)?\.?$/i : /^den(?:om(?:inator)?)?\.?$/i).test(name);

/**
 * The columns of figures that are measures: where one stands beside a numerator and a denominator, it is what these come
 * to, and they are none of their own.
 */
export function withoutCounts(columns: readonly Column[]): readonly Column[] {
  const counts = (['numerator', 'denominator'] as const).map((side) =>
    columns.filter((column) => isSide(side, column)),
  );
  const rest = columns.filter((column) => !counts.flat().includes(column));
  return rest.length === 1 && counts.every((all) => all.length === 1) ? rest : columns;
}

/** What stands in a column, each text once. */
export const distinct = ({ cells }: Column) => [...new Set(cells.map(({ text }) => text))];

/** The column of the codes of a column of figures, by its name; else that which has codes for all of its row. */
export const qualifierOf = ({ name }: Column, columns: readonly Column[]) =>
  columns.find(
    (other) =>
      other.name !== name &&
      other.name.startsWith(name) &&
      /^[ _-]?(?:qf|qualifiers?|flags?|status|codes?)$/i.test(other.name.slice(name.length)),
  ) ?? columns.find((other) => isOfFlags(other.name, distinct(other)));
