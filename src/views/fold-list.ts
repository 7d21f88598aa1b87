/** A list of things as a page shows it: some in sight, the rest folded under a line that says how many they are. */
export interface FoldedList<Item> {
  readonly first: readonly Item[];
  /** Those that fold, in the same order; none where all are in sight. */
  readonly rest: readonly Item[];
}

/** How many things a list has in sight when it folds; and how many it may hold before it does. */
const alone = { inSight: 4, unfolded: 6 };

/** The same of a list that is one of many on its page. */
const amongMany = { inSight: 2, unfolded: 3 };

/**
 * Shows the first of a list, and folds the rest where that saves more than the line that tells of it.
 *
 * @param isOfMany Whether its page has many such lists, so that each is to take little of it.
 */
export function foldList<Item>(items: readonly Item[], isOfMany = false): FoldedList<Item> {
  const { inSight, unfolded } = isOfMany ? amongMany : alone;
  return items.length <= unfolded
    ? { first: items, rest: [] }
    : { first: items.slice(0, inSight), rest: items.slice(inSight) };
}
