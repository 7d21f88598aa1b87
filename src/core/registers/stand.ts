/** How many entries are whose, and how they stand: a row of the picture over a long register. */
export interface StandRow {
  /** Whose they are, in words. */
  readonly name: string;
  readonly count: number;
  /** How many stand how, in the order of the states; states that none is in are left out. */
  readonly states: readonly { readonly state: string; readonly count: number }[];
}

/** An entry as the picture counts it. */
export interface Standing {
  readonly whose: string;
  readonly state: string;
}

/** Counts in their states, in a given order of these. */
const byState = (of: readonly Standing[], order: readonly string[]): StandRow['states'] =>
  order.flatMap((state) => {
    const { length: count } = of.filter((one) => one.state === state);
    return count === 0 ? [] : [{ state, count }];
  });

/** Counts entries by whose they are, most first; equal ones in the order in which they stand. */
export const countStands = (
  of: readonly Standing[],
  order: readonly string[],
): readonly StandRow[] =>
  [...Map.groupBy(of, ({ whose }) => whose)]
    .map(([name, own]) => ({ name, count: own.length, states: byState(own, order) }))
    .toSorted((a, b) => b.count - a.count);

/** The same of all together. */
export const countAll = (
  of: readonly Standing[],
  order: readonly string[],
): Pick<StandRow, 'count' | 'states'> => ({ count: of.length, states: byState(of, order) });
