import { isCarriedDown } from './carried-down.ts';
import { isOfRows } from './find-parts-header.ts';
import { isFigure } from './header-below.ts';
import { hasRole } from './header-words.ts';
import { leaveSubtotals, proposePart } from './part-names.ts';
import { cellAt, plainText, type Sheet } from '../sheets/sheet.ts';
import { isUnitAlone } from '../words/scale-said.ts';

/** What stands in a cell itself, with single spaces. */
export const ownText = (sheet: Sheet, row: number, column: number) =>
  plainText(cellAt(sheet, row, column).text);

/** The rows below a header with something under its periods: the header again and a row of units have no figures. */
export const rowsWithFigures = (
  sheet: Sheet,
  header: number,
  columns: readonly number[],
): readonly number[] =>
  sheet.rows.flatMap((_, row) =>
    row > header &&
    columns.some((column) => {
      const { is, text } = cellAt(sheet, row, column);
      return is !== 'blank' && text !== cellAt(sheet, header, column).text && !isUnitAlone(text);
    })
      ? [row]
      : [],
  );

/** Whether a text has letters. */
export const isText = (text: string) => /\p{L}/u.test(text);

/** A column of labels with what stands in it, row by row of those with figures. */
export interface Labels {
  readonly column: number;
  readonly name: string;
  readonly texts: readonly string[];
}

/** What stands in a column of labels, blank cells left out. */
export const filled = ({ texts }: Labels) => texts.filter((text) => text !== '');
const distinct = (labels: Labels) => new Set(filled(labels)).size;

/** The column of the measures' names: by what it is called, else that with the most names. */
export function measureColumn(labels: readonly Labels[]): Labels | undefined {
  const named = labels.filter((one) => filled(one).some((text) => isText(text) && text.length > 4));
  const called =
    named.find(({ name }) => hasRole(name, 'measure')) ??
    named.find(
      ({ name }) =>
        !hasRole(name, 'unit') && /measure|indicator|\bkpi\b|description|title/i.test(name),
    );
  return called ?? named.toSorted((a, b) => distinct(b) - distinct(a))[0];
}

/** What a column holds that is no part. */
const otherRoles = ['target', 'rating', 'unit', 'goodWhen'] as const;

/** The column of the parts, where a name of a measure stands for several rows. */
export function partColumn(labels: readonly Labels[], measure: Labels): Labels | undefined {
  const isOnce = distinct(measure) === measure.texts.length;
  if (isOnce) return undefined;
  return labels.find(
    (one) =>
      one !== measure &&
      !/unit|target|owner|good|polarity|comment|note|source|^ref/i.test(one.name) &&
      !otherRoles.some((role) => hasRole(one.name, role)) &&
      distinct(one) > 1 &&
      // A name may stand on the first line of its group alone. The row of the whole may have no name; what is carried down has one on the first of its rows alone.
      (filled(one).length === one.texts.length ||
        isCarriedDown(one.texts, measure.texts) ||
        (isOfRows.test(one.name) && filled(measure).length === measure.texts.length)),
  );
}

/** A column of parts, and whether each of its names stands on the first line of its group alone. */
export const ofPart = (part: Labels, measure: Labels) => ({
  ...proposePart(part.name, filled(part)),
  ...(isCarriedDown(part.texts, measure.texts) ? { carried: 'yes' as const } : {}),
});

/** The rows that a mapping leaves out: sums of some parts, and those of other names. */
export const leaveOf = (part: Labels | undefined, others: Record<string, string[]>) => {
  const leave = { ...(part ? leaveSubtotals(part.name, filled(part)).leave : {}), ...others };
  return Object.keys(leave).length > 0 ? { leave } : {};
};

/** Headings of sums and the like that stand between months. */
const isSum = /\b(?:q[1-4]|quarter|half|total|sum|ytd|to date|average|mean|target|change|rag)\b/i;

/** Headings of what stands behind the periods of parts and is no figure of one of them. */
const isBeside = /%|\b(?:budgets?|forecasts?|plan(?:ned)?|variance|spent|rank|share|population)\b/i;

/**
 * The headings of a table with periods across that its mapping knows besides these. One between the periods over figures
 * is left out, unless it is called like a sum: to name it as known would be to lose its figures without a word. So is one
 * behind them where `asksBehind`, unless it is called like a sum or what stands beside the figures of parts.
 *
 * @param names Those of all columns of the sheet.
 * @param isPeriod The columns that say periods, by their numbers.
 * @param periods Those that are read, in their order.
 * @param rows Those with figures.
 */
export function headingsSeen(
  sheet: Sheet,
  names: readonly string[],
  {
    isPeriod,
    periods,
    rows,
    asksBehind = false,
  }: {
    readonly isPeriod: ReadonlySet<number>;
    readonly periods: readonly number[];
    readonly rows: readonly number[];
    readonly asksBehind?: boolean;
  },
): string[] {
  const ends = [periods[0]!, periods.at(-1)!] as const;
  const isSaid = (column: number) =>
    isSum.test(names[column]!) || (column > ends[1] && isBeside.test(names[column]!));
  const isLost = (column: number) =>
    ends[0] < column &&
    (asksBehind || column < ends[1]) &&
    !isSaid(column) &&
    rows.filter((row) => isFigure(cellAt(sheet, row, column))).length * 2 > rows.length;
  return [
    ...new Set(
      names.filter((name, column) => name !== '' && !isPeriod.has(column) && !isLost(column)),
    ),
  ];
}
