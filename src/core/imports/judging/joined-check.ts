import { doubt, type Doubt } from '../doubt.ts';
import { headerRows, namesOf } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { seriesOf, type Reading } from '../reading.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';

/** A code or a name: letters and digits without the look of a sentence or a number. */
const isCode = (text: string) => text.length <= 60 && /\p{L}/u.test(text);

/**
 * Columns that nobody reads whose codes change within a series, each for good: a body under a new code, a place that
 * changed its kind. Whether the figures before and after are the same count is for a person to say.
 */
export function joinedCodes(
  sheet: Sheet,
  table: TableMapping,
  readings: readonly Reading[],
  read: ReadonlySet<number>,
): readonly Doubt[] {
  if (table.period.across) return [];
  const names = namesOf(sheet, headerRows(table.header));
  const series = [...Map.groupBy(readings, seriesOf).values()].map((all) =>
    all.toSorted((a, b) => (a.period.first < b.period.first ? -1 : 1)),
  );
  return names.flatMap((column, index) => {
    if (read.has(index) || column === '') return [];
    for (const all of series) {
      const cells = all.map(({ place }) => cellAt(sheet, place.row, index));
      if (cells.some(({ is, text }) => is !== 'text' || !isCode(text))) continue;
      const runs = cells.filter(({ text }, at) => at === 0 || cells[at - 1]!.text !== text);
      const [first, second] = runs;
      // A remark differs from row to row; a code stays for a while.
      if (!first || !second || runs.length * 3 > cells.length) continue;
      const at = cells.findIndex(({ text }) => text === second.text);
      const place = { ...all[at]!.place, column: index };
      return [doubt('codes-joined', place, { column, first: first.text, second: second.text })];
    }
    return [];
  });
}
