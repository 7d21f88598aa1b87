import { compare, exact, totalOf } from '../../values/exact.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { CellPlace } from '../sheets/sheet.ts';
import { isOfWhole } from '../words/total-word.ts';
import { leastSum, type Line } from './part-lines.ts';

/**
 * Whether each figure that a part has in the file, where all others have a number beside it, is the sum of these, of two
 * or more that are not nought.
 */
function isSumOf(line: Line, others: readonly Line[]): boolean {
  const figures = [...line.own].flatMap(([measure, all]) =>
    [...all].flatMap(([key, value]) => {
      const beside = others.flatMap(({ own }) => own.get(measure)?.get(key) ?? []);
      return beside.length === others.length ? [{ value, beside }] : [];
    }),
  );
  return (
    figures.some(({ value }) => Math.abs(Number(value)) >= leastSum) &&
    figures.every(({ value, beside }) => {
      const some = beside.filter((one) => Number(one) !== 0).length;
      return some > 1 && compare(totalOf(beside.map(exact)), exact(value)) === 0;
    })
  );
}

/**
 * Parts that are the sum of all others in a single period, where something else says so too: they are called as a body
 * (`District`), or the tables have the others and never had them. By name, with what they are the sum of.
 *
 * @param lines The parts of a file.
 * @param held The figures that the publication has.
 */
export function sumsOfAll(
  lines: readonly Line[],
  dimension: string,
  held: readonly HeldFigure[],
): readonly (readonly [string, { readonly place: CellPlace; readonly of: readonly string[] }])[] {
  const known = new Map(
    [...Map.groupBy(held, ({ measure }) => measure)].map(([measure, all]) => [
      measure,
      new Set(all.flatMap(({ parts }) => parts?.get(dimension) ?? [])),
    ]),
  );
  const isNew = (line: Line, others: readonly Line[]) =>
    [...line.own.keys()].every((measure) => {
      const there = known.get(measure);
      return there && !there.has(line.name) && others.every(({ name }) => there.has(name));
    });
  return lines.flatMap((line) => {
    const others = lines.filter((one) => one !== line);
    const isSaid = isOfWhole(line.name) || isNew(line, others);
    if (others.length < 2 || !isSaid || !isSumOf(line, others)) return [];
    return [[line.name, { place: line.place, of: others.map(({ name }) => name) }] as const];
  });
}
