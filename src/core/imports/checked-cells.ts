import { doubt, type Doubt } from './doubt.ts';
import type { DoubtKind } from '../language/imports.ts';
import type { Mapping } from './mappings/mapping.ts';
import { wordsOfFile } from './words/period-of.ts';
import type { HeldFigure } from './held-figures.ts';
import { keyOf, type Reading } from './reading.ts';
import { areasOf } from './sheets/areas.ts';
import { seenIn } from './sheets/seen-in.ts';
import { addressOf, cellAt, plainText, type CellPlace, type Workbook } from './sheets/sheet.ts';

/** What a person saw in cells that look wrong and are right: by their addresses; nothing for a cell that stands there bare. */
const seenBy = ({ checked = {} }: Mapping): ReadonlyMap<string, string | undefined> =>
  new Map(
    Array.isArray(checked)
      ? checked.map((address) => [address, undefined])
      : Object.entries(checked as Readonly<Record<string, string>>).map(([address, seen]) => [
          address,
          plainText(seen),
        ]),
  );

/** Whether a mapping answers for a cell by what is seen there now, in one of its spellings. */
export type IsChecked = (place: CellPlace, seen: readonly string[]) => boolean;

/** Reads what a mapping has under `checked`. An address alone answers for nothing: next month another figure stands there. */
export function checkedCells(mapping: Mapping): IsChecked {
  const known = seenBy(mapping);
  return (place, seen) => {
    const typed = known.get(addressOf(place));
    return typed !== undefined && seen.some((one) => plainText(one) === typed);
  };
}

/** The cell of an address, `undefined` where the workbook has no such sheet. */
function placeOf(address: string, { sheets }: Workbook): CellPlace | undefined {
  const [, name = '', cell = ''] = /^(.*)!([A-Z]+[1-9]\d*)$/.exec(address) ?? [];
  const [area] = areasOf(cell);
  if (!area || !sheets.some((sheet) => sheet.name === name)) return undefined;
  return { sheet: name, row: area.rows[0], column: area.columns[0] };
}

/** What the name of a sheet and that of its file say, for its first cell. */
const namesAt = ({ sheet, row, column }: CellPlace, { file = '' }: Workbook) =>
  row + column === 0 ? [wordsOfFile(sheet), wordsOfFile(file)] : [];

/**
 * What is told of the cells under `checked`: that something else stands there now, or that nobody wrote down what did.
 * For its first cell a sheet may have been checked by its own name, or that of its file.
 *
 * @param seenAt The spellings of what stands in a cell, besides its own text.
 */
export function changedCells(
  mapping: Mapping,
  workbook: Workbook,
  seenAt: (place: CellPlace) => readonly string[],
): readonly Doubt[] {
  const isSeen = checkedCells(mapping);
  return [...seenBy(mapping)].flatMap(([address, was]) => {
    const place = placeOf(address, workbook);
    if (!place) return [];
    const sheet = workbook.sheets.find(({ name }) => name === place.sheet)!;
    const own = plainText(seenIn(sheet, place));
    const spellings = seenAt(place);
    // What nobody sees is told as that.
    if (
      own === '' &&
      spellings.length === 0 &&
      cellAt(sheet, place.row, place.column).is !== 'blank'
    )
      return [];
    const is = spellings.at(-1) ?? own;
    if (was === undefined) return [doubt('checked-bare', place, { address, is })];
    return isSeen(place, [own, ...namesAt(place, workbook), ...spellings])
      ? []
      : [doubt('checked-changed', place, { was, is })];
  });
}

/** What a figure looks like to a person: its digits, and where it is rated with its rating. */
const spellingsOf = ({ value, rating }: Reading): readonly string[] =>
  rating === undefined ? [value] : [value, `${value} ${rating}`];

/** What may be told of a figure that is right: a person can say so with `checked:`. */
const looksWrong: ReadonlySet<DoubtKind> = new Set([
  ...(['share-or-percent', 'date-number', 'point-or-thousands', 'other-scale'] as const),
  ...(['scaled-twice', 'total-without', 'total-off', 'colour-contradicts'] as const),
]);

/** What a mapping answers for, of the figures that were read. */
export interface Answers {
  readonly isAnswered: (told: Doubt) => boolean;
  readonly isChecked: (reading: Reading) => boolean;
  readonly seenAt: (place: CellPlace) => readonly string[];
}

/**
 * Holds what a mapping has under `checked` against figures as they were read. A figure that the publication has already was
 * answered for when it came.
 *
 * @param held The figures that the publication has.
 */
export function answersOf(
  mapping: Mapping,
  readings: readonly Reading[],
  held: readonly HeldFigure[],
): Answers {
  const isSeen = checkedCells(mapping);
  const found = Map.groupBy(readings, ({ place }) => addressOf(place));
  const seenAt = (place: CellPlace) => (found.get(addressOf(place)) ?? []).flatMap(spellingsOf);
  const there = new Map(held.map(({ key, value }) => [key, Number(value)]));
  const isThere = ({ place, cells }: Doubt) =>
    cells === 1 &&
    (found.get(addressOf(place)) ?? []).some((one) => there.get(keyOf(one)) === Number(one.value));
  return {
    seenAt,
    isChecked: (reading) => isSeen(reading.place, spellingsOf(reading)),
    isAnswered: (told) => {
      const { place, is } = told;
      if (!looksWrong.has(is)) return false;
      // A colour is answered for by the figure with its rating alone.
      const spelt = seenAt(place).filter((one) => is !== 'colour-contradicts' || one.includes(' '));
      return isSeen(place, spelt) || isThere(told);
    },
  };
}
