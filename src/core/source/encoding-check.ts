import { findHidden } from './hidden.ts';
import { signOf, windows } from './windows-sign.ts';
import { problem, type Diagnostic } from './diagnostic.ts';
import { spanAt, spansIn, type SourceFile } from './source.ts';

export const problems = {
  hidden: problem('file/hidden-character'),
  garbled: problem('file/garbled'),
  mixedLetters: problem('file/mixed-letters'),
  conflict: problem('file/conflict'),
};

/** UTF-8 that was read as Windows-1252: `£` has become `Â£`, `’` has become `â€™`; twice over, `Ã‚Â£`. */
const windowsMade =
  /(?:[ÂÃ][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€.)+/g;
/** The same read as an old Macintosh reads it: `£` has become `¬£`, `’` has become `‚Äô`. */
const macMade = /‚Ä[ôòúùìî¶¢]|¬£|√[©®°∂º≥≠±ß¥]/g;
/** Windows-1252 that was read as Latin-1: `’` has become a control character; and what no program could read. */
const unread = /(?<![ÂÃ])[\u0080-\u009f]|\ufffd+/g;

const macPairs: readonly (readonly [string, string])[] = [
  ...[...'ôòúùìî¶¢'].map((sign, at) => [`‚Ä${sign}`, [...'’‘“”–—…•'][at]!] as const),
  ['¬£', '£'],
  ...[...'©®°∂º≥≠±ß¥'].map((sign, at) => [`√${sign}`, [...'éèáöüóíñçô'][at]!] as const),
];
const mac = new Map(macPairs);

/** The text that Windows-1252 has made another of; blank where it cannot be told. */
function ungarbled(text: string): string {
  const bytes = [...text].map((sign) => windows[sign] ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 255)) return '';
  const meant = new TextDecoder('utf-8').decode(new Uint8Array(bytes));
  if (meant.includes('\ufffd')) return '';
  return meant.length < text.length && new RegExp(windowsMade).test(meant)
    ? ungarbled(meant)
    : meant;
}

/** What stands for a sign that cannot be told, or for a line end: taking it out would join or lose something. */
const joins = /[\u2028\u2029\ue000-\uf8ff\ufff9-\ufffb]/;

const seam = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu;
const twins = new Map(
  [...'аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ'].map((letter, at) => [
    letter,
    'aeopcyxijshdqwABEKMHOPCTYXIJS'.charAt(at),
  ]),
);

/** Finds words with letters that only look like those of the other letters. */
function findMixedLetters(
  { text }: SourceFile,
  spanAt: ReturnType<typeof spansIn>,
): readonly Diagnostic[] {
  if (text.search(seam) < 0) return [];
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at));
  const words: [start: number, word: string][] = [];
  let end = 0;
  for (const { index } of text.matchAll(seam)) {
    // A word may have many seams, and is walked through once.
    if (index < end) continue;
    let start = index;
    while (start > end && isLetter(start - 1)) start--;
    end = index + 1;
    while (isLetter(end)) end++;
    words.push([start, text.slice(start, end)]);
  }
  return words.map(([start, word]) => {
    const meant = [...word].map((letter) => twins.get(letter) ?? letter).join('');
    const [other = ''] = /\p{Script=Cyrillic}/u.exec(word) ?? [];
    const isPlain = !/\p{Script=Cyrillic}/u.test(meant);
    const span = spanAt(start, word.length);
    const details = { text: word, meant: isPlain ? meant : '', other };
    return problems.mixedLetters.at(span, details, isPlain ? meant : undefined);
  });
}

/** How a character that cannot be shown is named: `U+200B`. */
export const codeOf = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where a pattern is found first from a place on. @param pattern With the sign `g`. */
function indexFrom(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

/** Finds the marks of a merge that was left half done: what stands between them is of two versions. */
export function findConflict(file: SourceFile): Diagnostic | undefined {
  if (!file.text.includes('<<<<<<< ')) return undefined;
  // Each mark is looked for behind the one before it, so that no part of the text is read again and again.
  const begins = /^<{7} .*$/m.exec(file.text);
  if (!begins) return undefined;
  const between = indexFrom(/^={7}$/gm, file.text, begins.index);
  if (between === undefined) return undefined;
  if (indexFrom(/^>{7} /gm, file.text, between) === undefined) return undefined;
  const [text] = begins;
  return problems.conflict.at(spanAt(file, begins.index, text.length), { text });
}

/** Finds what no officer can have meant: remains of a wrong encoding, and what cannot be seen. */
export function checkEncoding(file: SourceFile): readonly Diagnostic[] {
  const { text } = file;
  const spanFrom = spansIn(file);
  const garbled = (pattern: RegExp, meaning: (found: string) => string) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const meant = meaning(found);
      const span = spanFrom(index, found.length);
      return problems.garbled.at(span, { text: found, meant }, meant || undefined);
    });
  return [
    ...garbled(windowsMade, ungarbled),
    ...garbled(macMade, (found) => mac.get(found) ?? ''),
    ...garbled(unread, signOf),
    ...findHidden(file).map(({ index, sign }) =>
      problems.hidden.at(
        spanFrom(index, 1),
        { code: codeOf(sign) },
        joins.test(sign) ? undefined : '',
      ),
    ),
    ...findMixedLetters(file, spanFrom),
  ];
}
