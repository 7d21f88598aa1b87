import { writeNumber } from './number-format.ts';

/** How one level of a list is numbered. */
export interface ListLevel {
  /** The form of its numbers, as Word names it: `decimal`, `lowerRoman`, `bullet`. */
  readonly format: string;
  /** What is printed, with `%1` for the number of the first level and so on: `%1.%2`. */
  readonly text: string;
  readonly start: number;
  /** Whether the numbers of all levels are written in digits here. */
  readonly isLegal: boolean;
  /** The number of the level, from 1, at which it begins anew; 0 where it never does, `undefined` for any above it. */
  readonly restart: number | undefined;
}

/** A list as paragraphs name it. */
export interface WordList {
  /** Lists that count on from each other have one counter. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** With which number a level begins anew where this list begins. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A paragraph of a list: which, and the level from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What is printed before a paragraph. */
export interface Printed {
  /** `undefined` for a bullet; blank where nothing is printed. */
  readonly label: string | undefined;
  /** Whether a number in it has a form that is not known here, and stands in digits. */
  readonly isGuessed: boolean;
}

interface Counters {
  readonly numbers: Map<number, number>;
  readonly begun: Set<string>;
}

function count(list: WordList, { list: name, level }: ListPlace, counters: Counters): void {
  const { numbers, begun } = counters;
  const own = list.levels.get(level);
  const start = list.starts.get(level);
  const isNew = start !== undefined && !begun.has(`${name} ${level}`);
  begun.add(`${name} ${level}`);
  const before = isNew ? undefined : numbers.get(level);
  numbers.set(level, before === undefined ? (start ?? own?.start ?? 1) : before + 1);
  for (const [deeper, { restart }] of list.levels)
    if (deeper > level && restart !== 0 && level < (restart ?? deeper)) numbers.delete(deeper);
}

function print(list: WordList, level: number, numbers: ReadonlyMap<number, number>): Printed {
  const own = list.levels.get(level);
  if (own === undefined) return { label: '', isGuessed: false };
  if (own.format === 'bullet') return { label: undefined, isGuessed: false };
  let isGuessed = false;
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels.get(at);
    const number = numbers.get(at) ?? other?.start ?? 1;
    const format = own.isLegal ? 'decimal' : (other?.format ?? 'decimal');
    const written = writeNumber(number, format);
    if (written === undefined) isGuessed = true;
    return written ?? String(number);
  });
  return { label: label.trim(), isGuessed };
}

/**
 * What Word prints before each paragraph of lists, in the order of the text.
 *
 * @param lists By the names that paragraphs have for them. A paragraph of none of them is printed without a mark.
 */
export function printedNumbers(
  places: readonly ListPlace[],
  lists: ReadonlyMap<string, WordList>,
): readonly Printed[] {
  const all = new Map<string, Counters>();
  return places.map((place) => {
    const list = lists.get(place.list);
    if (!list) return { label: '', isGuessed: false };
    const counters = all.get(list.counter) ?? { numbers: new Map(), begun: new Set() };
    all.set(list.counter, counters);
    count(list, place, counters);
    return print(list, place.level, counters.numbers);
  });
}
