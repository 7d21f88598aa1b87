import { readFormat } from '../sheets/number-format.ts';
import type { Cell } from '../sheets/sheet.ts';
import { oneOf, unitFor, unitMeant } from '../words/unit-word.ts';
import { durationKeys } from './duration-keys.ts';
import type { TypedMeasure } from './proposed.ts';

/**
 * The unit of a new measure: as its cells show it, as a column says it, or as its title has it in brackets.
 *
 * @param typed What stands in the column of the units; blank where there is none.
 * @returns `undefined` where nothing says what is counted: a person has to.
 */
function unitOf(typed: string, cells: readonly Cell[], title: string): string | undefined {
  const isPercent = cells.some(
    ({ text, format }) => text.endsWith('%') || readFormat(format).isPercent,
  );
  if (isPercent) return '%';
  const said = unitFor(typed);
  if (said !== undefined || unitMeant(typed)?.is === 'count') return said;
  const bracketed = /[([]([^()[\]]+)[)\]]\s*$/.exec(title)?.[1] ?? '';
  const own = unitMeant(bracketed);
  if (own && own.is !== 'word') return unitFor(bracketed);
  return /%[\s)]*$|^(?:%|percentage|per ?cent)\s/i.test(title) ? '%' : undefined;
}

/** The same as a mapping has it, with what one alone is called where that is plain, and in what lengths of time are counted. */
export function unitKeys(
  typed: string,
  cells: readonly Cell[],
  title: string,
): Pick<TypedMeasure, 'unit' | 'unitOne' | 'duration' | 'clock'> {
  const ofTime = durationKeys(cells, [typed, title]);
  if (ofTime.duration) return ofTime;
  const unit = unitOf(typed, cells, title);
  const unitOne = unit === undefined ? undefined : oneOf(unit);
  return { ...(unit ? { unit } : {}), ...(unitOne ? { unitOne } : {}) };
}
