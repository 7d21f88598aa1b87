import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { plainText, type Cell } from '../sheets/sheet.ts';
import { monthNamed, periodOf, quarterNamed } from './period-of.ts';
import { scalesSaid } from './scale-said.ts';
import { unitMeant } from './unit-word.ts';

/** A heading that says a period and, beside it, a name: `Apr-25 Actual`. The name is blank where it says none. */
export interface PeriodAndName {
  /** The period alone, as if it had a cell of its own. */
  readonly cell: Cell;
  readonly name: string;
}

/** What parts a period from a name, at the ends of either. */
const signs = /^[\s_:|,;–—-]+|[\s_:|,;–—-]+$/g;

/** A name without what parts it from the period, and without brackets that hold all of it. */
const bareName = (text: string) =>
  text
    .replace(signs, '')
    .replace(/^\(([^()]*)\)$|^\[([^[\]]*)\]$/, '$1$2')
    .trim();

/** Whether a text says a period, or several that it may mean; a number alone does where it is a year. */
function saysPeriod(text: string, kind: PeriodKindMeant | undefined): boolean {
  if (/^[\d.,]+$/.test(text) && !/^(?:19|20)\d\d$/.test(text)) return false;
  const read = periodOf({ is: 'text', text }, kind);
  return 'period' in read || read.meant.length > 0;
}

/** The longest text at an end of a heading that says a time, with the name that is left. */
function parted(text: string, saysTime: (said: string) => boolean): PeriodAndName | undefined {
  const cuts = [...text.matchAll(/[\s_:|,;]+/g)].map(({ index }) => index);
  const halves = cuts.flatMap((at) => {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    return [
      { said: before.replace(signs, ''), name: bareName(after) },
      { said: after.replace(signs, ''), name: bareName(before) },
    ];
  });
  const found = halves
    .filter(({ said, name }) => /[\p{L}%£]/u.test(name) && saysTime(said))
    .toSorted((a, b) => b.said.length - a.said.length)[0];
  return found && { cell: { is: 'text', text: found.said }, name: found.name };
}

/**
 * A heading as the period and the name in it, whichever stands first: `Apr-25 Actual`, `April 2025 (target)`. The
 * longest text that is a period is taken for it.
 *
 * @returns `undefined` where it says no period.
 */
export function periodAndName(
  cell: Cell,
  kind: PeriodKindMeant | undefined,
): PeriodAndName | undefined {
  const text = plainText(cell.text);
  if (cell.is === 'date' || saysPeriod(text, kind)) return { cell, name: '' };
  return cell.is === 'text' ? parted(text, (said) => saysPeriod(said, kind)) : undefined;
}

const isMonth = (text: string) =>
  monthNamed(text) !== undefined || quarterNamed(text) !== undefined;

/** The same of a month or a quarter whose year stands elsewhere: `Apr Actual` under `2026/27`. */
export const monthAndName = ({ is, text }: Cell): PeriodAndName | undefined =>
  is === 'text' ? parted(plainText(text), isMonth) : undefined;

/** A name without the month beside it, whose year stands above: `Actual` of `Apr Actual`; any other as it is. */
export const nameBesideMonth = (text: string): string =>
  monthAndName({ is: 'text', text })?.name ?? text;

/** Names that say no more than that figures stand below: what they are, or in what they are counted. */
function isOfAny(name: string): boolean {
  if (/^(?:actuals?|figures?|values?|results?|out-?turns?|Performance)$/i.test(name)) return true;
  const unit = unitMeant(name)?.is;
  return unit === 'money' || unit === 'percent' || unit === 'count' || scalesSaid(name).length > 0;
}

/** A heading without the name beside its period, where that parts no figures: `Apr 26 £000` is `Apr 26`. */
export function withoutName(cell: Cell, kind: PeriodKindMeant | undefined): Cell {
  if (cell.is !== 'text' || isMonth(cell.text)) return cell;
  const read = periodAndName(cell, kind) ?? monthAndName(cell);
  return read && read.name !== '' && isOfAny(read.name) ? read.cell : cell;
}
