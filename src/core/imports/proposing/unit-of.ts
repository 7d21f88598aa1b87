import { readFormat } from '../sheets/number-format.ts';
import type { Cell } from '../sheets/sheet.ts';
import { unitFor, unitMeant } from '../words/unit-word.ts';

/**
 * The unit of a new measure: as its cells show it, as a column says it, or as its title has it in brackets.
 *
 * @param typed What stands in the column of the units; blank where there is none.
 * @returns `undefined` where nothing says what is counted: a person has to.
 */
export function unitOf(typed: string, cells: readonly Cell[], title: string): string | undefined {
  const isPercent = cells.some(
    ({ text, format }) => text.endsWith('%') || readFormat(format).isPercent,
  );
  if (isPercent) return '%';
  const said = unitFor(typed);
  if (said !== undefined || unitMeant(typed)?.is === 'count') return said;
  const bracketed = /[([]([^()[\]]+)[)\]]\s*$/.exec(title)?.[1] ?? '';
  const own = unitMeant(bracketed);
  return own && own.is !== 'word' ? unitFor(bracketed) : undefined;
}
