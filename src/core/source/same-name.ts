import { editDistance } from './suggest.ts';

/** Letters from which on a word that differs by one slip is the same word. */
const longWord = 5;

/** Words that name nothing by themselves. */
const small: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'the',
]);

const wordsIn = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{L}+|\d+/gu) ?? [];

const isNumber = (word: string) => /^\d/.test(word);

/** Whether two words are one, or one with a slip of the hand behind its first letter. */
const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  (!isNumber(one) &&
    one[0] === other[0] &&
    Math.max(one.length, other.length) >= longWord &&
    editDistance(one, other) === 1);

/**
 * Whether one name is the other in another spelling: other capitals, spaces and signs, or slips of one letter in long words.
 * A number that is another makes it another name.
 */
export function isRespelt(was: string, now: string): boolean {
  const [before, after] = [wordsIn(was), wordsIn(now)];
  if (before.join('') === after.join('')) return true;
  return before.length === after.length && before.every((one, at) => isSameWord(one, after[at]!));
}

/**
 * Whether one name may well mean what the other meant: it is only spelt otherwise, or says the same words and more or fewer
 * of them, as `Abbey` and `The Abbey library` do. With other numbers, or another word in place of one, it may be the name of
 * something else.
 */
export function isNamedAlike(was: string, now: string): boolean {
  if (isRespelt(was, now)) return true;
  const [before, after] = [was, now].map((name) =>
    wordsIn(name).filter((word) => !small.has(word)),
  ) as [string[], string[]];
  const numbers = (words: readonly string[]) => words.filter(isNumber).join(' ');
  if (numbers(before) !== numbers(after)) return false;
  const [fewer, more] = before.length <= after.length ? [before, after] : [after, before];
  return fewer.length > 0 && fewer.every((one) => more.some((other) => isSameWord(one, other)));
}
