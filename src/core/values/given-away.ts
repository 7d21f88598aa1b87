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
