import { compare, exact, negative, totalOf, type Exact } from '../values/exact.ts';
import { parseNumber, sameValue } from '../values/figure.ts';
import { givenAway, type Sum } from '../values/given-away.ts';

/** A cell that was published as a number, and what became of it. It is handed on within a command; its number is told nowhere. */
export interface FormerCell {
  /** What it is of, as rows of `data/revisions.csv` name it. */
  readonly name: string;
  readonly value: Exact;
  /** Whether it is published as the same number now. */
  readonly isShown: boolean;
  /** Whether it is published no more, and a row says that it was withdrawn. */
  readonly isWithdrawn: boolean;
}

/** A cell that was withdrawn, and the cells that are published and give it away. */
export interface GivenCell<Cell extends FormerCell> {
  readonly cell: Cell;
  readonly by: readonly FormerCell[];
}

/** What stood in a cell as a number: what does not apply adds nothing; `undefined` where there was none. */
export function numberIn(typed: string | undefined): Exact | undefined {
  if (typed === 'not-applicable') return exact(0);
  return typed !== undefined && parseNumber(typed) ? exact(typed) : undefined;
}

/** Whether a cell is published now as it was. */
export const isSame = (was: string, now: string | undefined): boolean =>
  now !== undefined && sameValue(was, now);

/** Whether a whole was what its parts came to, to the last digit. */
export const isSumOf = (whole: FormerCell, parts: readonly FormerCell[]): boolean =>
  compare(whole.value, totalOf(parts.map(({ value }) => value))) === 0;

/** A whole with its parts, as a sum that comes to nought. */
export const sumOf = <Cell extends FormerCell>(whole: Cell, parts: readonly Cell[]): Sum<Cell> =>
  new Map([[whole, 1], ...parts.map((one) => [one, -1] as const)]);

/** The cells of the sums that a cell follows from: its own, and those of what is not published in them. */
function cellsBehind<Cell extends FormerCell>(
  cell: Cell,
  sums: readonly Sum<Cell>[],
): readonly Cell[] {
  const open = [cell];
  const found = new Set<Sum<Cell>>();
  // What is found is looked at in turn.
  for (const one of open)
    for (const sum of sums) {
      if (!sum.has(one) || found.has(sum)) continue;
      found.add(sum);
      open.push(...[...sum.keys()].filter(({ isShown }) => !isShown));
    }
  return [...new Set([...found].flatMap((sum) => [...sum.keys()]))];
}

/** Finds the cells that were withdrawn and that sums which held give away to whoever has the cells that are published. */
export function givenBySums<Cell extends FormerCell>(
  sums: readonly Sum<Cell>[],
): readonly GivenCell<Cell>[] {
  const given = givenAway(sums, ({ isShown }) => isShown);
  return [...given]
    .filter(({ isWithdrawn }) => isWithdrawn)
    .map((cell) => {
      const own = sums.filter((sum) => sum.has(cell)).map((sum) => [...sum.keys()]);
      const rest = (all: readonly Cell[]) => all.filter((one) => one !== cell);
      const plain = own
        .map(rest)
        .filter((others) => others.every(({ isShown }) => isShown))
        .toSorted((a, b) => a.length - b.length);
      const shown = () => cellsBehind(cell, sums).filter(({ isShown }) => isShown);
      return { cell, by: plain[0] ?? shown() };
    });
}

/** A cell that counts what happened from one day to the one before another. */
export interface SpanCell extends FormerCell {
  readonly from: string;
  readonly until: string;
}

/** A way over days that are joined by published cells, each added or taken off. */
interface Way {
  readonly day: string;
  readonly by: readonly SpanCell[];
  readonly value: Exact;
}

/** The shortest way from the first day of a cell to its last over the cells that are published. */
function wayOver(cell: SpanCell, all: readonly SpanCell[]): Way | undefined {
  const steps = all.filter((one) => one.isShown && one !== cell);
  const seen = new Set([cell.from]);
  let ways: readonly Way[] = [{ day: cell.from, by: [], value: exact(0) }];
  while (ways.length > 0) {
    const found = ways.find(({ day }) => day === cell.until);
    if (found) return found;
    ways = ways.flatMap(({ day, by, value }) =>
      steps.flatMap((step): readonly Way[] => {
        const isForth = step.from === day;
        const to = isForth ? step.until : step.until === day ? step.from : undefined;
        if (to === undefined || seen.has(to)) return [];
        seen.add(to);
        const added = isForth ? step.value : negative(step.value);
        return [{ day: to, by: [...by, step], value: totalOf([value, added]) }];
      }),
    );
  }
  return undefined;
}

/** Finds the cells that were withdrawn and that cells of other periods give away, such as two years to date. */
export const givenByDays = (all: readonly SpanCell[]): readonly GivenCell<SpanCell>[] =>
  all
    .filter(({ isWithdrawn }) => isWithdrawn)
    .flatMap((cell) => {
      const way = wayOver(cell, all);
      return way && compare(way.value, cell.value) === 0 ? [{ cell, by: way.by }] : [];
    });
