import { checkedCells, type IsChecked } from './checked-cells.ts';
import { doubt, isDoubt, type Doubt } from './doubt.ts';
import { figureOf, meaningOf, type FigureOrDoubt, type FigureRead } from './figure-of.ts';
import type { DurationOf } from './length-of-time.ts';
import type { Mapping, TableMapping } from './mappings/mapping.ts';
import { cellAt, type Cell, type CellPlace, type Sheet } from './sheets/sheet.ts';
import type { UnitHeld } from './unit-of-row.ts';
import { unseenBy } from './sheets/seen-in.ts';
import { shownOf } from './sheets/shown-number.ts';

/**
 * Reads a cell among the figures as it is shown: a word in place of its number as that word, a mark behind it as one that
 * is typed.
 *
 * @param measure What it is a figure of; `undefined` where that is not known.
 */
export type FigureAt = (place: CellPlace, measure: string | undefined) => FigureOrDoubt;

/** A figure in a cell that nobody sees is in doubt, until the mapping names it: its number is told nowhere. */
function unlessUnseen(
  read: FigureOrDoubt,
  by: 'format' | 'ink' | undefined,
  cell: Cell,
  place: CellPlace,
  isChecked: IsChecked,
): FigureOrDoubt {
  if (by === undefined || typeof read === 'string') return read;
  const isFigure = isDoubt(read) ? /\d/.test(cell.text) : /^-?\d/.test(read.value);
  if (!isFigure || (!isDoubt(read) && isChecked(place, [read.value]))) return read;
  return doubt('shows-nothing', place, { by, count: 1 }, 1);
}

const isNumber = (read: FigureOrDoubt): read is FigureRead =>
  typeof read === 'object' && 'value' in read && /^-?\d/.test(read.value);

/** Reads the figures of a table as its cells show them. */
export function figureReader(
  sheet: Sheet,
  { digits }: TableMapping,
  mapping: Mapping,
  durationOf: DurationOf,
  unitHeld: UnitHeld,
): FigureAt {
  const isChecked = checkedCells(mapping);
  const isWhole = digits === 'all';
  return (place, measure) => {
    const cell = cellAt(sheet, place.row, place.column);
    const duration = measure === undefined ? undefined : durationOf(measure);
    const shown = shownOf(cell, measure === undefined ? undefined : unitHeld(measure).unit);
    const read = figureOf(cell, place, mapping, isWhole, duration);
    const unseen = unseenBy(sheet, place, cell);
    if (unseen !== undefined || !('text' in shown))
      return unlessUnseen(read, unseen, cell, place, isChecked);
    const typed = figureOf({ ...cell, is: 'text', text: shown.text }, place, mapping, isWhole);
    // `nil` for nought says what the cell holds, also where the mapping knows no such word.
    const isNil = cell.text === '0' && meaningOf(shown.text) === '0';
    if (isNil && typeof typed === 'object' && isDoubt(typed)) return read;
    if (shown.is === 'word' || !isNumber(typed) || !isNumber(read)) return typed;
    // The mark is read from what is shown, the digits from what is held.
    return { ...read, status: typed.status };
  };
}

/** Doubts of which those of cells that show nothing are told once for each column, or for each row where these are fewer. */
export function unseenTogether(doubts: readonly Doubt[]): readonly Doubt[] {
  const unseen = doubts.filter(({ is }) => is === 'shows-nothing');
  const columns = Map.groupBy(unseen, ({ place }) => place.column);
  const rows = Map.groupBy(unseen, ({ place }) => place.row);
  const groups = [...(rows.size < columns.size ? rows : columns).values()];
  return [
    ...doubts.filter(({ is }) => is !== 'shows-nothing'),
    ...groups.map((all) => {
      const [{ place, details }] = all as [Doubt, ...Doubt[]];
      const { by } = details as { by: 'format' | 'ink' };
      return doubt('shows-nothing', place, { by, count: all.length }, all.length);
    }),
  ];
}
