/** What stands between the other names of a record. */
export const alsoMark = ' · ';

/** The words of a text, in small letters. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}%£/&]+/u)
    .filter((word) => word !== '' && word !== 's');

/** Whether two words are forms of one: the same, or alike but for their ends. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same >= 4 && same >= long.length - 3 && /^\p{L}+$/u.test(long);
}

/** Whether words have one, or a form of it. */
export const has = (words: readonly string[], word: string) =>
  words.some((one) => isAlike(one, word));

/** A count as a share: nought of nothing. */
export const share = (count: number, of: number) => (of === 0 ? 0 : count / of);

/** Whether a word of a name tells anything: two letters alone do not. */
const isTelling = (word: string) => word.length > 2 || /\d/.test(word);

/** The names of a list of them, parted by {@link alsoMark}, each as the words that tell something. */
export const namesOf = (names: string): readonly (readonly string[])[] =>
  names.split(alsoMark).map((name) => wordsOf(name).filter(isTelling));

/** How much of a name a question says. */
const usedOf = (name: readonly string[], asked: readonly string[]) =>
  share(name.filter((word) => has(asked, word)).length, name.length);

/** How well a name fits: by how much of the question it says, and how little else. */
export function nameFit(
  name: readonly string[],
  date: readonly string[],
  asked: readonly string[],
) {
  const said = [...name, ...date];
  const found = asked.filter((word) => has(said, word)).length;
  return share(found, asked.length) + 0.6 * usedOf(name, asked);
}

/** How much more it is worth where a question is what officers have written down that people ask. */
const foreseen = 0.5;

/** How well a name of officers fits: it is meant as a whole. */
export function knownFit(
  name: readonly string[],
  date: readonly string[],
  asked: readonly string[],
) {
  const used = usedOf(name, asked);
  const isAll = used === 1 && asked.every((word) => has(name, word));
  return used * nameFit(name, date, asked) + (isAll ? foreseen : 0);
}

/** Of a sentence that says the words of a question among many others, this much: it is no name for what is asked. */
const sentence = 0.3;

/** Whether a name says all of a question, with its date, and little else. */
export const isNameOf = (
  name: readonly string[],
  date: readonly string[],
  asked: readonly string[],
): boolean =>
  usedOf(name, asked) > sentence && asked.every((word) => has([...name, ...date], word));
