import { dayNumber } from '../../values/calendar.ts';
import type { StatedPeriod } from '../../values/period.ts';
import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { periodsAt, sayingPlaces, type SayingPlace } from '../said-period.ts';
import type { Sheet, Workbook } from '../sheets/sheet.ts';
import type { TypedTable } from './proposed.ts';

/** A place with a period that it says. */
export interface SaidAt {
  readonly at: SayingPlace;
  /** What it may mean. */
  readonly meant: readonly StatedPeriod[];
}

const kinds: ReadonlySet<string> = new Set<PeriodKindMeant>([
  ...(['month', 'quarter', 'calendar-quarter'] as const),
  ...(['financial-year', 'academic-year'] as const),
]);

/** Every period that a sheet says as a whole, in the order of its places. @param header Its first row. */
export const periodsSaid = (
  sheet: Sheet,
  header: number,
  file: string | undefined,
): readonly SaidAt[] =>
  sayingPlaces(sheet, header, file).flatMap((at) =>
    periodsAt(at, undefined).flatMap((all) => {
      const meant = all.filter(({ is }) => kinds.has(is));
      return meant.length > 0 ? [{ at, meant }] : [];
    }),
  );

/** Of the places that say a period the name of the sheet comes first, since its sheet is found by it. */
const rank = ({ at }: SaidAt) => (at.in === 'sheet' ? 0 : at.in === 'file' ? 2 : 1);

/**
 * Where the one period of a sheet is said, for a mapping: `undefined` where it says none, several, or one that may be
 * another. A year beside a month or a quarter in it says nothing else.
 */
export function periodOfSheet(
  sheet: Sheet,
  header: number,
  file: string | undefined,
): TypedTable['period'] | undefined {
  const said = periodsSaid(sheet, header, file);
  if (said.length === 0 || said.some(({ meant }) => meant.length > 1)) return undefined;
  const [first, ...others] = said
    .map((one) => ({ one, period: one.meant[0]! }))
    .toSorted((a, b) => daysIn(a.period) - daysIn(b.period) || rank(a.one) - rank(b.one));
  const { one, period } = first!;
  const isAlike = others.every(
    ({ period: other }) =>
      other.text === period.text ||
      (/year$/.test(other.is) && other.first <= period.first && period.last <= other.last),
  );
  return isAlike ? { in: one.at.in, as: period.is as PeriodKindMeant } : undefined;
}

const daysIn = ({ first, last }: StatedPeriod) => dayNumber(last) - dayNumber(first);

/** How far down a title is looked for, where no header is found. */
const topRows = 10;

/** What titles and names say: several periods in cells of one row are a header. */
function titlesOf(said: readonly SaidAt[]): readonly SaidAt[] {
  const isCell = ({ at }: SaidAt) => /\d/.test(at.in);
  return said.filter(
    (one) =>
      !isCell(one) ||
      said.every(
        (other) =>
          !isCell(other) || other.at.in === one.at.in || other.at.place.row !== one.at.place.row,
      ),
  );
}

/** The periods that the sheets of a file say, where it is not plain which of them is meant; that of the file once. */
export function periodsOfSheets({ sheets, file }: Workbook): readonly SaidAt[] {
  const said = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => titlesOf(periodsSaid(sheet, topRows, file)));
  return [
    ...new Map(said.map((one) => [JSON.stringify([one.at.in, one.at.cell.text]), one])).values(),
  ];
}
