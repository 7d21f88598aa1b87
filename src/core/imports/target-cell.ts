import type { Direction } from '../values/direction.ts';
import { bareNumber } from '../values/suggest-figure.ts';
import type { FigureOrDoubt } from './figure-of.ts';
import type { TargetMapping } from './mappings/target-mapping.ts';
import { plainText, type Cell } from './sheets/sheet.ts';

/**
 * What a cell of targets says: an `aim` as a definition has it (`90`, `90..100`, `90..`), the text itself where the
 * mapping says so, that there is `none`, or something that a person has to look at.
 */
export type TargetRead =
  | { readonly is: 'aim'; readonly aim: string; readonly isPercent: boolean }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'none' }
  | { readonly is: 'unread' }
  /** More or less than a number, and not that number: `<5`. */
  | { readonly is: 'strict'; readonly number: string }
  /** A least figure where less is good, or a greatest where more is. */
  | { readonly is: 'turned'; readonly goodWhen: Direction };

const atLeast = [
  /^(?:>=|=>|≥|⩾|at least|a minimum of|minimum(?: of)?|min\.?|no(?:t)? less than)\s*(.+)$/i,
  /^(.+?)\s*(?:or (?:more|above|over|higher|better|greater)|and (?:above|over)|minimum|min\.?|\+)$/i,
];
const atMost = [
  /^(?:<=|=<|≤|⩽|at most|a maximum of|maximum(?: of)?|max\.?|up to|within|no(?:t)? more than)\s*(.+)$/i,
  /^(.+?)\s*(?:or (?:less|below|under|lower|fewer|better)|and (?:below|under)|maximum|max\.?)$/i,
];
const strict = /^(?:[<>]|over|above|more than|under|below|less than|fewer than)\s*(.+)$/i;
const range = /^(.+?)\s*(?:-|–|—|\bto\b)\s*(.+)$/i;

/** A number with its unit behind it left off: `95%`, `28 days`; `undefined` where more than that stands there. */
function numberIn(text: string): string | undefined {
  const bare = bareNumber(text);
  if (bare !== undefined) return bare;
  const unit =
    /^([^\p{L}]*\d[^\p{L}]*?)\s*(?:per cent|percent|pct|(?:working |calendar )?days?|weeks?|hours?|minutes?)$/iu;
  const number = unit.exec(text)?.[1];
  return number === undefined ? undefined : bareNumber(number);
}

const isPercentText = (text: string) => /%|per ?cent/i.test(text);

/** The first number that one of some patterns finds in a text. */
function boundIn(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    const number = found === undefined ? undefined : numberIn(found);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** A text that is no plain number, by the way that is good. */
function ofText(text: string, goodWhen: Direction | undefined): TargetRead {
  const isPercent = isPercentText(text);
  const plain = numberIn(text);
  if (plain !== undefined) return { is: 'aim', aim: plain, isPercent };
  if (
    /^(?:n\/?a|none|no target|not set|tb[acd]|to be (?:agreed|confirmed|set)|[-–—.]+)$/i.test(text)
  )
    return { is: 'none' };
  const isBetter = /or better$/i.test(text);
  const low = isBetter && goodWhen !== 'higher' ? undefined : boundIn(text, atLeast);
  const high = isBetter && goodWhen !== 'lower' ? undefined : boundIn(text, atMost);
  if (low !== undefined) {
    if (goodWhen === 'lower') return { is: 'turned', goodWhen };
    return { is: 'aim', aim: goodWhen === 'higher' ? low : `${low}..`, isPercent };
  }
  if (high !== undefined) {
    if (goodWhen === 'higher') return { is: 'turned', goodWhen };
    return { is: 'aim', aim: goodWhen === 'lower' ? high : `..${high}`, isPercent };
  }
  const number = strict.exec(text)?.[1];
  const beyond = number === undefined ? undefined : numberIn(number);
  if (beyond !== undefined) return { is: 'strict', number: beyond };
  const [, from, to] = range.exec(text) ?? [];
  const ends = from === undefined || to === undefined ? [] : [numberIn(from), numberIn(to)];
  const [least, most] = ends;
  return least !== undefined && most !== undefined && Number(least) < Number(most)
    ? { is: 'aim', aim: `${least}..${most}`, isPercent }
    : { is: 'unread' };
}

/**
 * Reads a cell of targets.
 *
 * @param read The cell as it is read where a figure belongs.
 */
export function targetInCell(
  cell: Cell,
  read: FigureOrDoubt,
  { names = {} }: TargetMapping,
  goodWhen: Direction | undefined,
): TargetRead {
  const text = plainText(cell.text);
  const named = Object.entries(names).find(([typed]) => plainText(typed) === text)?.[1];
  if (named === 'none' || cell.is === 'blank') return { is: 'none' };
  if (named === 'words') return { is: 'words', words: text };
  if (named !== undefined)
    return /^(?:-?[\d.]+|-?[\d.]*\.\.-?[\d.]*)$/.test(named)
      ? { is: 'aim', aim: named, isPercent: isPercentText(text) }
      : { is: 'words', words: named };
  // `<5` may stand for a figure that is not to be known, and is none here.
  const own = cell.is === 'text' ? ofText(text, goodWhen) : undefined;
  if (own && own.is !== 'unread' && own.is !== 'none') return own;
  if (typeof read === 'string') return { is: 'none' };
  // A word of `missing:` says that there is no target, as it says that there is no figure.
  if ('value' in read)
    return /^-?\d/.test(read.value)
      ? { is: 'aim', aim: read.value, isPercent: read.isPercent }
      : { is: 'none' };
  return own ?? { is: 'unread' };
}

/** The numbers of an aim, as it is typed, the lower first; an open end is left out. */
export const numbersOfAim = (aim: string): readonly number[] =>
  aim
    .split('..')
    .filter((end) => end !== '')
    .map(Number);
