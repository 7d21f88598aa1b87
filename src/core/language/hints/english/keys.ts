import type { WordsOfHints } from '../hints.ts';
import type { KeyHints } from '../keys.ts';

/** What each kind of value is called. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list, each line starting with `- `',
  tuple: 'two in square brackets, such as `[75, 95]`',
  object: 'a group of keys, indented under it',
  record: 'a group of keys, indented under it',
};

/** Where a key is added that is not one of the whole head. */
export const toEntry = (isInEntry: boolean): string => (isInEntry ? ' to this entry' : '');

/** What to write in YAML in place of a value of another kind, in English. */
export const keys: WordsOfHints<KeyHints> = {
  'add-group': ({ key, isInEntry, inside }) =>
    `Add a line \`${key}:\`${toEntry(isInEntry)}, and below it, indented, ${inside.map((name) => `\`${name}: …\``).join(' and ')}.`,
  'list-of-groups': ({ key, typed }) =>
    `Write a list below it, each entry like \`- ${key}: ${typed}\` with two spaces before it.`,
  group: ({ key, typed }) =>
    `Write it as a group of keys, each on an indented line below, such as \`${key}: ${typed}\`.`,
  kind: ({ expected }) => `Write ${kinds[expected] ?? expected}.`,
  pair: () => 'Write two of them, such as `[75, 95]`.',
  'dash-first': () =>
    'Put `- ` before its first key, and two more spaces before each of the others.',
  'keep-one': () => 'Keep one of the two.',
  'fill-in': ({ isNeeded }) =>
    isNeeded
      ? 'Write something there: the key is needed.'
      : 'Write something there, or take the key out.',
};
