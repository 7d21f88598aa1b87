import { outcomeOf, type Doubt } from './doubt.ts';
import type { Mapping } from './mappings/mapping.ts';
import { seenIn } from './sheets/seen-in.ts';
import { addressOf, plainText, type Workbook } from './sheets/sheet.ts';

/** What a person sees in the cell of a doubt; blank where nothing is seen there. */
function seenAt({ sheets }: Workbook, { place }: Doubt): string {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  return sheet ? plainText(seenIn(sheet, place)) : '';
}

/**
 * Whether a mapping says of a doubt that its figures are left out: by its kind and its cell, as long as there is seen in
 * that what was seen then.
 */
export const leftReader =
  ({ left = {} }: Mapping, workbook: Workbook) =>
  (told: Doubt): boolean => {
    const seen = left[told.is]?.[addressOf(told.place)];
    return (
      seen !== undefined &&
      outcomeOf(told) === 'left-out' &&
      plainText(seen) === seenAt(workbook, told)
    );
  };

/** What a mapping would have to say of doubts for their figures to be left out, beside what it says already. */
export function leftKeys(
  doubts: readonly Doubt[],
  { left = {} }: Mapping,
  workbook: Workbook,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const open = doubts.filter((told) => outcomeOf(told) === 'left-out');
  const kinds = Map.groupBy(open, ({ is }) => is);
  const added = [...kinds].map(([kind, own]) => {
    const cells = own.map((told) => [addressOf(told.place), seenAt(workbook, told)] as const);
    return [kind, { ...left[kind], ...Object.fromEntries(cells) }] as const;
  });
  return { ...left, ...Object.fromEntries(added) };
}
