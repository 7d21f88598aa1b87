import { sectionAbove, withSection } from '../words/section-above.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** How the rows of measures are called: in a mapping, and as titles. */
export interface RowNames {
  /** Whether the titles of sections tell them apart. */
  readonly inSections: boolean;
  /** By their rows. */
  readonly names: ReadonlyMap<number, { readonly label: string; readonly title: string }>;
}

/**
 * The names of rows, with the titles of their sections where one name stands in several of them and these tell all apart.
 *
 * @param rows The rows with figures, each with its name.
 * @param first The first row below the header.
 * @param figures The columns of figures.
 */
export function rowNames(
  sheet: Sheet,
  rows: readonly { readonly row: number; readonly name: string }[],
  first: number,
  figures: readonly number[],
): RowNames {
  const all = rows.map(({ row, name }) => ({
    row,
    name,
    label: withSection(sectionAbove(sheet, row, first, figures), name),
  }));
  const counts = Map.groupBy(all, ({ name }) => name);
  const isTwice = (name: string) => counts.get(name)!.length > 1;
  const inSections =
    all.some(({ name }) => isTwice(name)) &&
    new Set(all.map(({ label }) => label)).size === all.length;
  const named = all.map(({ row, name, label }) => {
    const title = isTwice(name) ? label : name;
    return [row, inSections ? { label, title } : { label: name, title: name }] as const;
  });
  return { inSections, names: new Map(named) };
}
