import { slug } from '../../addresses/address.ts';
import { narrowed, nameOfWhere, type Where } from '../comparing/narrowed.ts';
import { lineOf } from '../comparing/standing.ts';
import type { Indicator } from '../indicator.ts';
import { keptOf } from '../../source/kept.ts';

/** One part of a measure that has a page of its own, as it has figures enough for a line. */
export interface PartPage {
  /** The last two parts of its address: its dimensions, and its own name. */
  readonly dimension: string;
  readonly value: string;
  readonly where: Where;
  /** `East`, or `East, girls`. */
  readonly name: string;
  /** The part as a measure of its own. */
  readonly part: Indicator;
}

/** From this many figures on a part has a line. */
const enough = 4;

const keyOf = (where: Where) => [...where].map((pair) => pair.join('\0')).join('\n');

/** The parts of a measure that have a page each, in the order of the file. */
export const partPagesOf = keptOf((indicator: Indicator): readonly PartPage[] => {
  const own = indicator.observations
    .filter(({ comparator, dimensions }) => !comparator && dimensions.size > 0)
    .toSorted((a, b) => a.line - b.line);
  const parts = [...Map.groupBy(own, ({ dimensions }) => keyOf(dimensions)).values()];
  const taken = new Set<string>();
  return parts.flatMap((rows): PartPage[] => {
    if (rows.filter(({ figure }) => figure.is === 'number').length < enough) return [];
    const where = rows[0]!.dimensions;
    const part = narrowed(indicator, where);
    if (lineOf(part).length < enough) return [];
    const dimension = slug([...where.keys()].join(' and ')) || 'part';
    const bare = slug([...where.values()].join(' ')) || 'part';
    let value = bare;
    for (let count = 2; taken.has(`${dimension}/${value}`); count++) value = `${bare}-${count}`;
    taken.add(`${dimension}/${value}`);
    return [{ dimension, value, where, name: nameOfWhere(where, indicator), part }];
  });
});

/** Whether a measure has parts among which a reader can choose. */
export const isChoosable = (indicator: Indicator): boolean => partPagesOf(indicator).length > 1;

const isWithin = (inner: Where, outer: Where) =>
  [...outer].every(([name, value]) => inner.get(name) === value);

/** The pages of what a part is cut into further, by one dimension more. */
export const partsWithin = (pages: readonly PartPage[], where: Where): readonly PartPage[] =>
  pages.filter((page) => page.where.size === where.size + 1 && isWithin(page.where, where));

/** The pages of parts that are cut by just these dimensions. */
export const pagesCutBy = (
  pages: readonly PartPage[],
  by: readonly string[],
): readonly PartPage[] =>
  pages.filter(({ where }) => where.size === by.length && by.every((name) => where.has(name)));
