import { parsePeriod, type StatedPeriod } from '../values/period.ts';
import type { IsChecked } from './checked-cells.ts';
import { doubt, type Doubt } from './doubt.ts';
import { headerRows } from './header.ts';
import type { PeriodKindMeant, TableMapping } from './mappings/mapping.ts';
import { asKind, periodOf, periodsWithin, wordsOfFile } from './words/period-of.ts';
import { areasOf } from './sheets/areas.ts';
import { cellAt, lettersOf, type Cell, type CellPlace, type Sheet } from './sheets/sheet.ts';

/** A place that may say the period of a whole sheet: `file`, `sheet`, or a cell such as `A1`, as a mapping names it. */
export interface SayingPlace {
  readonly in: string;
  readonly cell: Cell;
  /** The cell at which it is told: the first, for names. */
  readonly place: CellPlace;
}

const named = (name: 'sheet' | 'file', text: string, sheet: Sheet): SayingPlace => ({
  in: name,
  cell: { is: text === '' ? 'blank' : 'text', text },
  place: { sheet: sheet.name, row: 0, column: 0 },
});

const bySheet = (sheet: Sheet) => named('sheet', wordsOfFile(sheet.name), sheet);
const byFile = (sheet: Sheet, file = '') => named('file', wordsOfFile(file), sheet);

/** Every place that may say the period of a sheet: the cells above its header, its name, and that of its file. */
export function sayingPlaces(
  sheet: Sheet,
  header: number,
  file: string | undefined,
): readonly SayingPlace[] {
  const cells = sheet.rows.slice(0, header).flatMap((row, at) =>
    row.map((cell, column) => ({
      in: `${lettersOf(column)}${at + 1}`,
      cell,
      place: { sheet: sheet.name, row: at, column },
    })),
  );
  // A table of text is called like its file.
  const names = sheet.name === file ? [] : [bySheet(sheet)];
  return [...cells, ...names, byFile(sheet, file)].filter(({ cell }) => cell.is !== 'blank');
}

/** A day as the month that it ends: the first of a month is as often the day on which something was published. */
const monthEnded = (day: StatedPeriod) => {
  const month = asKind(day, 'month');
  return month?.is === 'month' && month.last === day.last ? month : undefined;
};

/** The years that stand alone in a title. */
const yearsIn = (text: string): readonly (readonly StatedPeriod[])[] =>
  (text.match(/(?<![\d/-])(?:19|20)\d\d(?![\d/-])/g) ?? []).flatMap((year) => {
    const period = parsePeriod(year);
    return period && period.is !== 'unstated' ? [[period]] : [];
  });

/** The periods of one kind, or of any, that are said at a place, each once; of each, what it may mean. */
export function periodsAt(
  { cell }: SayingPlace,
  kind: PeriodKindMeant | undefined,
): readonly (readonly StatedPeriod[])[] {
  const meant =
    cell.is === 'date'
      ? [periodOf(cell, kind)].flatMap((read) => ('period' in read ? [[read.period]] : []))
      : cell.is === 'text'
        ? [...periodsWithin(cell.text), ...(kind === 'year' ? yearsIn(cell.text) : [])]
        : [];
  const fitting = meant.flatMap((all) => {
    const own = all.flatMap((one) =>
      one.is === 'day' && kind !== 'day' ? (monthEnded(one) ?? []) : one,
    );
    const fit = own.filter((one) => kind === undefined || one.is === kind);
    return fit.length > 0 ? [fit] : [];
  });
  return [...new Map(fitting.map((all) => [all.map(({ text }) => text).join(), all])).values()];
}

/** The years that are said at a place: those of 2026/27 before those of the calendar, which stand in days as well. */
export function yearsAt(at: SayingPlace): readonly (readonly StatedPeriod[])[] {
  const parted = [...periodsAt(at, 'financial-year'), ...periodsAt(at, 'academic-year')];
  if (parted.length > 0) return parted;
  return periodsAt(at, undefined).length > 0 ? [] : periodsAt(at, 'year');
}

/** The place that a mapping names. */
function placeNamed(sheet: Sheet, where: string, file: string | undefined): SayingPlace {
  if (where === 'sheet') return bySheet(sheet);
  if (where === 'file') return byFile(sheet, file);
  const [area] = areasOf(where);
  const place = { sheet: sheet.name, row: area!.rows[0], column: area!.columns[0] };
  return { in: where, cell: cellAt(sheet, place.row, place.column), place };
}

/** The period of a whole sheet, and what is told of where it was found; nothing where the mapping itself gives it. */
export interface WholePeriod {
  readonly period: StatedPeriod;
  readonly told: readonly Doubt[];
}

/**
 * The one period of a sheet: as its mapping gives it, or as the place says that the mapping names.
 *
 * @returns A doubt where that place says none of the kind that is meant, or several; `undefined` where each row or
 *   column has its own.
 */
export function wholePeriod(
  sheet: Sheet,
  table: Pick<TableMapping, 'period'>,
  file: string | undefined,
): WholePeriod | Doubt | undefined {
  const { is, in: where, as: kind = 'month' } = table.period;
  const typed = is === undefined ? undefined : parsePeriod(is);
  if (typed && typed.is !== 'unstated') return { period: typed, told: [] };
  if (where === undefined) return undefined;
  const at = placeNamed(sheet, where, file);
  const found = periodsAt(at, kind);
  const [only = []] = found;
  const [period] = only;
  if (!period || found.length > 1 || only.length > 1) {
    const texts = found.flatMap((all) => all.map(({ text }) => text));
    return doubt('period-unsaid', at.place, { in: where, typed: at.cell.text, kind, found: texts });
  }
  const details = { in: where, typed: at.cell.text, period: period.text };
  return { period, told: [doubt('period-said', at.place, details)] };
}

/** What is told where a title or a name says nothing but periods outside the year of a sheet: one of them was not changed. */
function otherYear(
  sheet: Sheet,
  { period, header }: Pick<TableMapping, 'period' | 'header'>,
  file: string | undefined,
  year: StatedPeriod,
  isChecked: IsChecked,
): readonly Doubt[] {
  const isOutside = ({ first, last }: StatedPeriod) => last < year.first || first > year.last;
  const others = sayingPlaces(sheet, headerRows(header)[0], file).flatMap((at) => {
    const meant = [...periodsAt(at, undefined), ...yearsAt(at)].flat();
    const isOther = at.in !== period.yearIn && meant.length > 0 && meant.every(isOutside);
    return isOther && !isChecked(at.place, [at.cell.text]) ? [{ at, found: meant[0]!.text }] : [];
  });
  return others
    .slice(0, 1)
    .map(({ at, found }) =>
      doubt('other-year', at.place, { typed: at.cell.text, found, year: year.text }),
    );
}

/**
 * The year of the months of a sheet that are named alone, as the place says that the mapping names; `undefined` where it
 * names none.
 *
 * @returns A doubt where that place says no year, or several.
 */
export function wholeYear(
  sheet: Sheet,
  table: Pick<TableMapping, 'period' | 'header'>,
  file: string | undefined,
  isChecked: IsChecked,
): (WholePeriod & { readonly in: string }) | Doubt | undefined {
  const { yearIn: where } = table.period;
  if (where === undefined) return undefined;
  const at = placeNamed(sheet, where, file);
  const found = [...new Map(yearsAt(at).flatMap((all) => all.map((one) => [one.text, one])))];
  const [period] = found.map(([, one]) => one);
  const typed = at.cell.text;
  if (!period || found.length > 1)
    return doubt('year-unsaid', at.place, { in: where, typed, found: found.map(([text]) => text) });
  const told = doubt('year-said', at.place, { in: where, typed, year: period.text });
  return { in: where, period, told: [told, ...otherYear(sheet, table, file, period, isChecked)] };
}

/** Whether the name of a sheet says one year. */
export const saysYear = (sheet: Sheet): boolean => yearsAt(bySheet(sheet)).flat().length === 1;

/** Whether the name of a sheet says a period of a kind. */
export const saysPeriod = (sheet: Sheet, kind: PeriodKindMeant = 'month'): boolean =>
  periodsAt(bySheet(sheet), kind).length > 0;
