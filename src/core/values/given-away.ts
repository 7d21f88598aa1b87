/** What a cell is counted as in a sum that comes to nought: a whole as 1, each of its parts as -1, and one that is taken off as 1. */
export type Sum<Cell> = ReadonlyMap<Cell, number>;

/** What is left of a number that reckoning made of whole ones: below this it is nought. */
const nothing = 1e-9;

/**
 * Finds the cells that published sums give away though nobody published them: those that every choice of numbers for what is
 * not known would have to give the same (standards D-21).
 *
 * @param sums Each comes to nought. Cells of which nothing is known and that are not to be found out stand in them too.
 */
export function givenAway<Cell>(
  sums: readonly Sum<Cell>[],
  isKnown: (cell: Cell) => boolean,
): ReadonlySet<Cell> {
  const unknown = [...new Set(sums.flatMap((sum) => [...sum.keys()]))].filter(
    (cell) => !isKnown(cell),
  );
  const place = new Map(unknown.map((cell, at) => [cell, at]));
  const rows = sums
    .map((sum) => {
      const row = unknown.map(() => 0);
      for (const [cell, count] of sum) {
        const at = place.get(cell);
        if (at !== undefined) row[at] = count;
      }
      return row;
    })
    .filter((row) => row.some((count) => count !== 0));
  // Each unknown is taken out of all rows but one: a row that is left with one alone says what it is.
  let done = 0;
  for (let at = 0; at < unknown.length && done < rows.length; at++) {
    const from = rows.findIndex((row, index) => index >= done && Math.abs(row[at]!) > nothing);
    if (from < 0) continue;
    [rows[done], rows[from]] = [rows[from]!, rows[done]!];
    const lead = rows[done]!;
    const by = lead[at]!;
    const whole = lead.map((count) => count / by);
    rows[done] = whole;
    rows.forEach((row, index) => {
      const times = row[at]!;
      if (index === done || Math.abs(times) <= nothing) return;
      rows[index] = row.map((count, column) => count - times * whole[column]!);
    });
    done++;
  }
  return new Set(
    rows.flatMap((row) => {
      const left = row.flatMap((count, at) => (Math.abs(count) > nothing ? [at] : []));
      return left.length === 1 ? [unknown[left[0]!]!] : [];
    }),
  );
}

/** From what to what a count must lie. Both are the same where it is known. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Of a count of which nothing is known: it is never below nought. */
const anyCount: Range = { least: 0, most: Infinity };

/** What is in both of two ranges; the first where they have nothing in common, as where what is published does not agree. */
export function common(range: Range, other: Range): Range {
  const least = Math.max(range.least, other.least);
  const most = Math.min(range.most, other.most);
  const isOne = least === range.least && most === range.most;
  return isOne || least > most + nothing ? range : { least, most };
}

/** The least and the most that some cells come to in a sum, each times what it is counted as. */
function totalOf<Cell>(
  counted: readonly (readonly [Cell, number])[],
  rangeOf: (cell: Cell) => Range,
): Range {
  let [least, most] = [0, 0];
  for (const [cell, count] of counted) {
    const range = rangeOf(cell);
    least += count * (count > 0 ? range.least : range.most);
    most += count * (count > 0 ? range.most : range.least);
  }
  return { least, most };
}

/** The cells of one sum for which its others leave less than their range, with what is left of it. */
function narrowBySum<Cell>(
  sum: Sum<Cell>,
  rangeOf: (cell: Cell) => Range,
): ReadonlyMap<Cell, Range> {
  const counted = [...sum];
  const open = counted.filter(([cell]) => rangeOf(cell).least < rangeOf(cell).most);
  const known = totalOf(
    counted.filter((one) => !open.includes(one)),
    rangeOf,
  );
  return new Map(
    open.flatMap(([cell, count]) => {
      const rest = totalOf(
        open.filter(([one]) => one !== cell),
        rangeOf,
      );
      const [one, other] = [-(known.least + rest.least) / count, -(known.most + rest.most) / count];
      const left = { least: Math.min(one, other), most: Math.max(one, other) };
      const narrower = common(rangeOf(cell), left);
      return narrower === rangeOf(cell) ? [] : [[cell, narrower] as const];
    }),
  );
}

/** How often ranges are narrowed one by another at most: what follows only then is nothing that readers reckon out. */
const rounds = 20;

/**
 * Finds from what to what each count must lie that published sums, and whatever else is known, leave open: one narrows the
 * other as far as it goes (standards D-21).
 *
 * @param known The counts that are published.
 * @param alsoBy Tells what else narrows the ranges, by those found so far.
 * @returns The ranges of the counts that are not published. One of which nothing is told is not in it.
 */
export function rangesOf<Cell>(
  sums: readonly Sum<Cell>[],
  known: ReadonlyMap<Cell, number>,
  alsoBy: (rangeOf: (cell: Cell) => Range) => Iterable<readonly [Cell, Range]> = () => [],
): ReadonlyMap<Cell, Range> {
  const ranges = new Map<Cell, Range>();
  const rangeOf = (cell: Cell): Range => {
    const value = known.get(cell);
    if (value !== undefined) return { least: value, most: value };
    return ranges.get(cell) ?? anyCount;
  };
  for (let round = 0; round < rounds; round++) {
    const narrower = [...sums.flatMap((sum) => [...narrowBySum(sum, rangeOf)]), ...alsoBy(rangeOf)];
    if (narrower.length === 0) break;
    for (const [cell, range] of narrower) ranges.set(cell, common(rangeOf(cell), range));
  }
  return ranges;
}
