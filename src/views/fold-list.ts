/** A list of things as a page shows it: some in sight, the rest folded under a line that says how many they are. */
export interface FoldedList<Item> {
  readonly first: readonly Item[];
  /** Those that fold, in the same order; none where all are in sight. */
  readonly rest: readonly Item[];
}

/** How many things a list has in sight when it folds; and how many it may hold before it does. */
const inSight = 4;
const unfolded = 6;

/** Shows the first of a list, and folds the rest where that saves more than the line that tells of it. */
export const foldList = <Item>(items: readonly Item[]): FoldedList<Item> =>
  items.length <= unfolded
    ? { first: items, rest: [] }
    : { first: items.slice(0, inSight), rest: items.slice(inSight) };
