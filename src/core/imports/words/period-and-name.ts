import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { plainText, type Cell } from '../sheets/sheet.ts';
import { periodOf } from './period-of.ts';

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
  if (cell.is !== 'text') return undefined;
  const cuts = [...text.matchAll(/[\s_:|,;]+/g)].map(({ index }) => index);
  const halves = cuts.flatMap((at) => {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    return [
      { said: before.replace(signs, ''), name: bareName(after) },
      { said: after.replace(signs, ''), name: bareName(before) },
    ];
  });
  const found = halves
    .filter(({ said, name }) => /[\p{L}%£]/u.test(name) && saysPeriod(said, kind))
    .toSorted((a, b) => b.said.length - a.said.length)[0];
  return found && { cell: { is: 'text', text: found.said }, name: found.name };
}
