/** What to write in YAML in place of a value of another kind. */
export interface KeyHints {
  /** To add a key with a group below it. `isInEntry`: in an entry of a list, and not at the top. */
  'add-group': { key: string; isInEntry: boolean; inside: readonly string[] };
  /** To make a list of entries of what was typed, the first key of each being `key`; or a group of keys. */
  'list-of-groups': { key: string; typed: string };
  group: { key: string; typed: string };
  /** The kind of value that is needed, as its schema calls it. */
  kind: { expected: string };
  /** To give both ends of a band. */
  pair: void;
  /** To put a hyphen before the first key of an entry. */
  'dash-first': void;
  'keep-one': void;
  /** To write something behind a key, which may be left out where it is not needed. */
  'fill-in': { isNeeded: boolean };
}
