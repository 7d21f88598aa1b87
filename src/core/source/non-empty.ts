/** A list of at least one: its first and its last are there. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Whether a list has at least one item. */
export const isNonEmpty = <Item>(list: readonly Item[]): list is NonEmpty<Item> => list.length > 0;

/** The last of a list of at least one. */
export const lastIn = <Item>(list: NonEmpty<Item>): Item => list.at(-1) ?? list[0];
