import { plainText, type Sheet } from '../sheets/sheet.ts';

/**
 * The title of the section that a row stands in: what stands alone in the nearest row above it that has no figures.
 *
 * @param first The first row below the header.
 * @param figures The columns of figures.
 * @returns `undefined` where no such row stands above it.
 */
export function sectionAbove(
  sheet: Sheet,
  row: number,
  first: number,
  figures: readonly number[],
): string | undefined {
  for (let above = row - 1; above >= first; above--) {
    const filled = (sheet.rows[above] ?? []).flatMap((cell, column) =>
      cell.is === 'blank' ? [] : [{ cell, column }],
    );
    const [only] = filled;
    if (filled.length !== 1 || !only || figures.includes(only.column)) continue;
    if (only.cell.is === 'text') return plainText(only.cell.text);
  }
  return undefined;
}

/** A name with the title of its section, as a mapping has it; the name alone where it stands in none. */
export const withSection = (section: string | undefined, name: string): string =>
  section === undefined || name === '' ? name : `${section}: ${name}`;
