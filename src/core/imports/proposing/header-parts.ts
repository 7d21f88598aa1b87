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
