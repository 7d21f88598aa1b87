import { compare, exact, totalOf } from '../../values/exact.ts';
import { bareNumber } from '../../values/suggest-figure.ts';
import { totalSaid } from '../words/total-word.ts';
import type { HeaderRows } from '../header.ts';
import { cellAt, mergedText, plainText, type Sheet } from '../sheets/sheet.ts';

/** What a header of two rows says of a column: the measure above, and the part of it below; none of the whole. */
export interface HeaderPart {
  readonly measure: string;
  readonly part: string | undefined;
}

/**
 * The measures and parts of columns under a header of two rows, `Visits` over `North` and `South`. They are parts where
 * the same names stand under two measures, or one of them is a total: else each column is a measure of its own.
 *
 * @param columns The columns of figures.
 * @returns By the numbers of the columns; none where the header says no parts.
 */
export function headerParts(
  sheet: Sheet,
  [first, last]: HeaderRows,
  columns: readonly number[],
): ReadonlyMap<number, HeaderPart> {
  if (first === last) return new Map();
  const said = columns.map((column) => ({
    column,
    above: plainText(mergedText(sheet, first, column)),
    below: plainText(cellAt(sheet, last, column).text),
  }));
  const isWhole = said.every(({ above, below }) => above !== '' && below !== '' && above !== below);
  if (!isWhole) return new Map();
  const groups = [...Map.groupBy(said, ({ above }) => above).values()];
  const namesOf = (group: typeof said) =>
    group
      .map(({ below }) => below)
      .toSorted()
      .join('\0');
  const isRepeated =
    groups.length > 1 &&
    groups[0]!.length > 1 &&
    groups.every((group) => namesOf(group) === namesOf(groups[0]!));
  const isTotalled = groups.every(
    (group) =>
      group.length > 2 && group.filter(({ below }) => totalSaid(below) === 'bare').length === 1,
  );
  if (!isRepeated && !isTotalled) return new Map();
  return new Map(
    said.map(({ column, above, below }) => [
      column,
      { measure: above, part: totalSaid(below) === 'bare' ? undefined : below },
    ]),
  );
}

/** How many rows show at least that a column is the sum of the others. */
const enough = 3;

/**
 * The same of columns under a header of one row, of which one is called as a total and is the sum of the others in every
 * row: they are the parts of one measure, and no measures.
 *
 * @param columns The columns of figures, each with its name.
 * @param measure What the sheet is about.
 */
export function totalledParts(
  sheet: Sheet,
  last: number,
  columns: readonly { readonly index: number; readonly name: string }[],
  measure: string,
): ReadonlyMap<number, HeaderPart> {
  const wholes = columns.filter(({ name }) => totalSaid(name) === 'bare');
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || columns.length < 3) return new Map();
  const parts = columns.filter((one) => one !== whole);
  const body = sheet.rows.slice(last + 1).flatMap((cells) => {
    const numbers = [whole, ...parts].map(({ index }) => bareNumber(cells[index]?.text ?? ''));
    return numbers.every((one) => one !== undefined) ? [numbers as string[]] : [];
  });
  const isSum = ([total = '', ...others]: readonly string[]) =>
    compare(totalOf(others.map(exact)), exact(total)) === 0;
  if (body.length < enough || !body.every(isSum)) return new Map();
  return new Map(
    columns.map((one) => [
      one.index,
      { measure, part: one === whole ? undefined : plainText(one.name) },
    ]),
  );
}
