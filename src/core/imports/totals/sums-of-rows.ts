import { compare, exact, totalOf } from '../../values/exact.ts';
import { doubt } from '../doubt.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { keyOf, type Reading } from '../reading.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { CellPlace } from '../sheets/sheet.ts';
import { enoughSums } from './enough.ts';
import { leastSum, linesOf, type Line } from './part-lines.ts';
import { sumsOfAll } from './sums-of-all.ts';
import { isTotal, sumsOfOthers } from './parts-beside-total.ts';
import type { TotalInDoubt } from './total-in-doubt.ts';

/** Of how many of them one may be off. */
const oneOf = 5;

/** How the figures of one measure stand to the sums of a run: the different sums that are plain, and how many are off. */
function heldAgainst(line: Line, run: readonly Line[], measure: string) {
  const plain = new Set<string>();
  let [all, off] = [0, 0];
  for (const [key, value] of line.figures.get(measure) ?? []) {
    const of = run.map(({ figures }) => figures.get(measure)?.get(key));
    if (of.some((one) => one === undefined)) continue;
    all += 1;
    const values = of as readonly string[];
    if (compare(totalOf(values.map(exact)), exact(value)) !== 0) off += 1;
    else if (
      Math.abs(Number(value)) >= leastSum &&
      values.filter((one) => Number(one) !== 0).length > 1
    )
      plain.add(JSON.stringify(values));
  }
  return { plain: plain.size, all, off };
}

/** Whether a part is the sum of a run of others: in the periods of one measure, or in most measures of few periods. */
function isSumOf(line: Line, run: readonly Line[]): boolean {
  const measures = [...line.figures.keys()]
    .map((measure) => heldAgainst(line, run, measure))
    .filter(({ all }) => all > 0);
  if (measures.some(({ plain, all, off }) => plain >= enoughSums && off * oneOf <= all))
    return true;
  const always = measures.filter(({ off }) => off === 0);
  const plain = always.reduce((sum, one) => sum + one.plain, 0);
  return always.length * 2 > measures.length && plain >= enoughSums;
}

/** Whether two sums are the same but for what adding binary digits makes of them. */
const isNear = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/**
 * The lengths of runs, nearest first, of which a part may be the sum: in enough of its figures it is, as far as plain
 * numbers tell. One of many parts is held against few runs so, and not against each.
 */
function likelyLengths(line: Line, beside: readonly Line[]): readonly number[] {
  const matches = new Map<number, number>();
  for (const [measure, figures] of line.figures) {
    const others = beside.map((one) => one.figures.get(measure));
    for (const [key, value] of figures) {
      const whole = Number(value);
      let sum = 0;
      for (const [at, other] of others.entries()) {
        const next = other?.get(key);
        if (next === undefined) break;
        sum += Number(next);
        if (at > 0 && isNear(sum, whole)) matches.set(at + 1, (matches.get(at + 1) ?? 0) + 1);
        // Sums of counts only grow; of what may be less than nought each is looked at.
        if (sum > whole && !isNear(sum, whole) && !line.hasNegatives) break;
      }
    }
  }
  return [...matches]
    .filter(([, count]) => count >= enoughSums)
    .map(([length]) => length)
    .toSorted((a, b) => a - b);
}

/** The run of two or more, nearest first, of which a part is the sum. */
function runOf(line: Line, beside: readonly Line[]): readonly Line[] | undefined {
  const length = likelyLengths(line, beside).find((one) => isSumOf(line, beside.slice(0, one)));
  return length === undefined ? undefined : beside.slice(0, length);
}

/**
 * The parts that are the sums of those right before or behind them, with the run of each; sums of sums among them.
 *
 * @param held The figures that the publication has, beside which those of a single period are judged.
 */
export function sumsAmong(
  readings: readonly Reading[],
  dimension: string,
  along: 'row' | 'column',
  held: readonly HeldFigure[],
): ReadonlyMap<string, { readonly place: CellPlace; readonly of: readonly string[] }> {
  const lines = linesOf(readings, dimension, along, held);
  const found = new Map<string, { place: CellPlace; of: readonly string[] }>(
    sumsOfAll(lines, dimension, held),
  );
  for (let before = -1; before < found.size;) {
    before = found.size;
    lines.forEach((line, at) => {
      if (found.has(line.name)) return;
      const sides = [lines.slice(0, at).toReversed(), lines.slice(at + 1)];
      // A total over subtotals is the sum of what these are of.
      const bare = sides.map((side) => side.filter(({ name }) => !found.has(name)));
      for (const side of [...sides, ...bare]) {
        const run = runOf(line, side);
        if (!run) continue;
        found.set(line.name, {
          place: line.place,
          of: lines.filter((one) => run.includes(one)).map(({ name }) => name),
        });
        return;
      }
    });
  }
  return found;
}

/**
 * Parts that are the sums of two or more right before or behind them: subtotals, and a whole beside subtotals, under a
 * name of their own. Each is told once and kept out, unless the mapping says what its name is.
 *
 * @param held The figures that the publication has.
 */
export function sumsOfRows(
  readings: readonly Reading[],
  { parts = {} }: TableMapping,
  held: readonly HeldFigure[],
): readonly TotalInDoubt[] {
  const measures = [...Map.groupBy(readings, ({ measure }) => measure).values()];
  return Object.entries(parts).flatMap(([dimension, { column, names = {} }]) => {
    const isSaid = new Set(Object.values(names));
    const all = measures.map((own) => sumsOfOthers(own, dimension));
    // What is the sum of all others is told as their total.
    const isTold = (name: string) => all.some((sums) => isTotal(sums.get(name)));
    return [...sumsAmong(readings, dimension, 'row', held)].flatMap(([name, { place, of }]) => {
      if (isSaid.has(name) || isTold(name)) return [];
      const own = readings.filter(
        (one) => one.comparator === undefined && one.parts.get(dimension) === name,
      );
      const told = doubt('sum-of-rows', place, { column, name, of }, own.length);
      return [{ told, keys: new Set(own.map(keyOf)) }];
    });
  });
}
