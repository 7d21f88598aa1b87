import type { HeldFigure } from '../held-figures.ts';
import { isNumber, keyOf, type Reading } from '../reading.ts';
import type { TypedMapping } from './proposed.ts';

/** How many figures that are there already must come again before a measure is known to be the same. */
const enough = 2;

/** Of how many that come again one may be another: it was revised. */
const oneOf = 4;

/** Whether the figures of a file are those that a table has, as far as both have one. */
function areThere(readings: readonly Reading[], held: readonly HeldFigure[]): boolean {
  const there = new Map(held.map(({ key, value }) => [key, Number(value)]));
  const both = readings.filter((one) => isNumber(one) && there.has(keyOf(one)));
  const same = both.filter((one) => there.get(keyOf(one)) === Number(one.value)).length;
  return same >= enough && (both.length - same) * oneOf <= both.length;
}

/**
 * The same proposal with a question at each measure that is there already by its name: two workbooks may count two
 * things under one. None is asked where no figure of it is there and no other mapping leads to it, and where the figures
 * themselves say that it is the same.
 *
 * @param held The figures that the publication has.
 * @param elsewhere The measures that other mappings lead to.
 */
export function withQuestions(
  mapping: TypedMapping,
  readings: readonly Reading[],
  held: readonly HeldFigure[],
  elsewhere: ReadonlySet<string>,
): TypedMapping {
  const { measures } = mapping;
  if (!measures) return mapping;
  const isOpen = (id: string) => {
    const there = held.filter(({ measure }) => measure === id);
    const own = readings.filter(({ measure }) => measure === id);
    return (there.length > 0 || elsewhere.has(id)) && !areThere(own, there);
  };
  return {
    ...mapping,
    measures: Object.fromEntries(
      Object.entries(measures).map(([id, own]) => [
        id,
        isOpen(id) ? { ...own, same: 'decide' as const } : own,
      ]),
    ),
  };
}
