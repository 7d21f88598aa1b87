import type { Referable } from '../nouns.ts';

/** What is named and not there, in English: the id follows. */
export function sayNoun(what: Referable): string {
  if (typeof what === 'object') return `entry in \`data/${what.entryOf}.csv\` called`;
  return what === 'scheme' ? 'rating scheme' : what;
}
