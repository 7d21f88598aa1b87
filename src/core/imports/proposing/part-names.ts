import { sumsOfOthers } from '../totals/parts-beside-total.ts';
import { isNumber, type Reading } from '../reading.ts';
import { totalSaid } from '../words/total-word.ts';
import type { TypedTable } from './proposed.ts';

type TypedPart = NonNullable<TypedTable['parts']>[string];

/** Whether a name says so much of a total that it can be no part, though another has more. */
const isSaid = (name: string) =>
  /^(?:average|mean|overall)\b|\b(?:totals?|subtotals?|sum|overall|average|mean)[^\p{L}\d]*$/iu.test(
    name,
  );

const isWorded = (name: string) => totalSaid(name) === 'worded';

/**
 * Names of sums of some parts: `Subtotal` beside a total, or more often than any part. Each is one of other parts, and
 * none the whole.
 */
function subtotalsIn(texts: readonly string[]): readonly string[] {
  const counts = Map.groupBy(texts, (name) => name);
  const isSub = (name: string) => /^sub[ -]?totals?$/i.test(name);
  const others = [...counts].filter(([name]) => !isSub(name));
  const hasTotal = others.some(([name]) => totalSaid(name) === 'bare');
  const most = Math.max(0, ...others.map(([, all]) => all.length));
  return [...counts].flatMap(([name, all]) =>
    isSub(name) && (hasTotal || all.length > most) ? [name] : [],
  );
}

/** The rows of sums of some parts, which a mapping leaves out. */
export function leaveSubtotals(
  column: string,
  texts: readonly string[],
): { readonly leave?: Record<string, string[]> } {
  const left = subtotalsIn(texts);
  return left.length > 0 ? { leave: { [column]: [...left] } } : {};
}

/**
 * A column of parts with those of its names that stand for the whole. A name that only begins like one is led to itself
 * until its figures were read.
 */
export function proposePart(column: string, texts: readonly string[]): TypedPart {
  const names = [...new Set(texts)];
  const left = new Set(subtotalsIn(texts));
  const whole = names.filter((name) => totalSaid(name) === 'bare' && !left.has(name));
  const worded = names.filter(isWorded);
  return {
    column,
    ...(whole.length > 0 ? { whole } : {}),
    ...(worded.length > 0 ? { names: Object.fromEntries(worded.map((name) => [name, name])) } : {}),
  };
}

/** What figures say of names that begin like those of a total. */
export interface WordedNames {
  /** Those that are the sum of the others. */
  readonly whole: readonly string[];
  /** Those of which nothing is known: a person is asked. */
  readonly asked: readonly string[];
}

/** Whether a figure is less than another part's beside it, so that it is no sum of counts. */
const isBelow = (one: Reading, others: readonly Reading[]) =>
  others.some(
    (other) =>
      other.measure === one.measure &&
      other.period.text === one.period.text &&
      Number(other.value) > Number(one.value),
  );

/**
 * Tells the names that begin like those of a total apart by their figures: `All Saints` is a ward where another has more,
 * and the whole where it is the sum of all. Averages lie among the others, and shares are no sums: these are asked.
 *
 * @param names Those of a dimension, as they were read.
 * @param isShare Whether the figures of a measure are percentages.
 * @param ofSome Those that are the sums of the parts right beside them.
 */
export function wordedNames(
  names: readonly string[],
  dimension: string,
  readings: readonly Reading[],
  isShare: (measure: string) => boolean,
  ofSome: ReadonlySet<string>,
): WordedNames {
  const worded = names.filter(isWorded);
  const own = worded.length === 0 ? [] : readings.filter((one) => isNumber(one));
  const measures = [...Map.groupBy(own, ({ measure }) => measure)].filter(([id]) => !isShare(id));
  const sums = measures.map(([, all]) => sumsOfOthers(all, dimension));
  const isSum = (name: string) => {
    const said = sums.flatMap((one) => one.get(name) ?? []);
    return said.some(({ plain }) => plain > 0) && said.every(({ off }) => off.length === 0);
  };
  const isPart = (name: string) =>
    !isSaid(name) &&
    !ofSome.has(name) &&
    measures.some(([, all]) => {
      const parts = all.filter(({ parts: of }) => of.has(dimension));
      const ofName = parts.filter(({ parts: of }) => of.get(dimension) === name);
      return ofName.some((one) => !one.isPercent && isBelow(one, parts));
    });
  const whole = worded.filter(isSum);
  return { whole, asked: worded.filter((name) => !whole.includes(name) && !isPart(name)) };
}
