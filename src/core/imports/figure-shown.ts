import { checkedCells, type IsChecked } from './checked-cells.ts';
import type { Doubts } from '../language/imports.ts';
import { doubt, isDoubt, type Doubt } from './doubt.ts';
import { figureOf, meaningOf, type FigureOrDoubt, type FigureRead } from './figure-of.ts';
import type { DurationOf } from './length-of-time.ts';
import type { Mapping, TableMapping } from './mappings/mapping.ts';
import { cellAt, type Cell, type CellPlace, type Sheet } from './sheets/sheet.ts';
import { withoutUnit } from './words/with-unit.ts';
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

/** A figure in a cell that nobody sees, or that a rule may hide, is in doubt until the mapping names it: its number is told nowhere. */
function unlessUnseen(
  read: FigureOrDoubt,
  by: 'format' | 'ink' | { readonly rule: string } | undefined,
  cell: Cell,
  place: CellPlace,
  isChecked: IsChecked,
): FigureOrDoubt {
  if (by === undefined || typeof read === 'string') return read;
  const isFigure = isDoubt(read) ? /\d/.test(cell.text) : /^-?\d/.test(read.value);
  if (!isFigure || (!isDoubt(read) && isChecked(place, [read.value]))) return read;
  return typeof by === 'string'
    ? doubt('shows-nothing', place, { by, count: 1 }, 1)
    : doubt('rule-unread', place, { rule: by.rule, count: 1 }, 1);
}

const isNumber = (read: FigureOrDoubt): read is FigureRead =>
  typeof read === 'object' && 'value' in read && /^-?\d/.test(read.value);

/** Reads the figures of a table as its cells show them. */
export function figureReader(
  sheet: Sheet,
  { digits, rules = {} }: TableMapping,
  mapping: Mapping,
  durationOf: DurationOf,
  unitHeld: UnitHeld,
): FigureAt {
  const isChecked = checkedCells(mapping);
  const isWhole = digits === 'all';
  return (place, measure) => {
    const unit = measure === undefined ? undefined : unitHeld(measure).unit;
    const own = cellAt(sheet, place.row, place.column);
    // A word that the mapping explains is that word.
    const isWord = Object.hasOwn(mapping.missing ?? {}, own.text);
    const cell = own.is === 'text' && !isWord ? { ...own, text: withoutUnit(own.text, unit) } : own;
    const duration = measure === undefined ? undefined : durationOf(measure);
    const shown = shownOf(cell, unit);
    const read = figureOf(cell, place, mapping, isWhole, duration);
    const { mayBeHiddenBy: rule } = cell;
    const open = rule === undefined || rules[rule] === 'shown' ? undefined : { rule };
    const unseen = unseenBy(sheet, place, cell) ?? open;
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
  const isUnseen = ({ is }: Doubt) => is === 'shows-nothing' || is === 'rule-unread';
  const unseen = doubts.filter(isUnseen);
  const kinds = Map.groupBy(unseen, ({ is, details }) => {
    const { rule } = details as Partial<Doubts['rule-unread']>;
    return JSON.stringify([is, rule]);
  });
  return [
    ...doubts.filter((one) => !isUnseen(one)),
    ...[...kinds.values()].flatMap((own) => {
      const columns = Map.groupBy(own, ({ place }) => place.column);
      const rows = Map.groupBy(own, ({ place }) => place.row);
      const groups = [...(rows.size < columns.size ? rows : columns).values()];
      return groups.map((all) => {
        const [first] = all as [Doubt, ...Doubt[]];
        // Each kind keeps its own details, but for how many there are.
        const details = { ...(first.details as Doubts['shows-nothing']), count: all.length };
        return { ...first, details, cells: all.length };
      });
    }),
  ];
}
