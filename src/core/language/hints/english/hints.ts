import type { Hint, Hints, WordsOfHints } from '../hints.ts';
import { choices } from './choices.ts';
import { figures } from './figures.ts';
import { formHints } from './forms.ts';
import { keys, toEntry } from './keys.ts';
import { periods } from './periods.ts';
import { places } from './places.ts';

const words: WordsOfHints<Hints> = {
  ...choices,
  ...formHints,
  ...figures,
  ...periods,
  ...keys,
  ...places,
  'add-key': ({ key, isInEntry, more }) =>
    [`Add a line \`${key}: …\`${toEntry(isInEntry)}.`, ...(more ? [sayHint(more)] : [])].join(' '),
  'or-keys': ({ hint, keys: names }) =>
    `${sayHint(hint)} Or write one of ${names.map(({ name, value = '…' }) => `\`${name}: ${value}\``).join(', ')} on an indented line below it.`,
};

/** What an officer is told to do, in English. */
export function sayHint(hint: Hint): string {
  const say = words[hint.is] as (details: Hint) => string;
  return say(hint);
}
