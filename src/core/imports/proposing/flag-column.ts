import { singleCodes } from '../mappings/codes.ts';

/** What the codes and words beside figures most likely stand for. */
const statuses: Readonly<Record<string, string>> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  ':': 'unavailable',
  x: 'unavailable',
  z: 'not-applicable',
  c: 'suppressed',
  // Reliability, breaks and how a figure came about have no column of their own.
  ...{ d: 'none', u: 'none', b: 'none', y: 'none' },
  // As statistics of government write them in brackets, behind a figure or beside it.
  ...{ ns: 'none', s: 'none', ss: 'none', sss: 'none', low: 'low', w: 'unavailable' },
};

const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:provisional|prov\.?|preliminary|unvalidated|draft)$/i, 'provisional'],
  [/^(?:revised|restated|rev\.?)$/i, 'revised'],
  [/^(?:estimated?|est\.?)$/i, 'estimated'],
  [/^(?:final(?:ised)?|validated|confirmed)$/i, 'none'],
];

/** What a code alone most likely means, by its letters; `undefined` where it is none that is known. */
export const statusOfCode = (code: string): string | undefined =>
  statuses[code.toLowerCase().replace(/^\[(.+)\]$/, '$1')];

/** What a text means that is one word or code; `undefined` where it is none that is known. */
const meaningOfWord = (text: string): string | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1] ?? statusOfCode(text);

/** The codes of a text with their meanings: as one, parted by spaces, or one by one. */
const partsOf = (
  text: string,
): readonly (readonly [code: string, meaning: string | undefined])[] =>
  meaningOfWord(text) === undefined
    ? text
        .split(/\s+/)
        .flatMap(singleCodes)
        .map((code) => [code, statusOfCode(code)] as const)
    : [[text, meaningOfWord(text)] as const];

/** Letters that come and go from month to month: where one is used, so are the others. */
const goTogether = ['p', 'r', 'e'];

/** The codes of some cells with what they most likely mean. */
export function codesIn(texts: readonly string[]): Readonly<Record<string, string>> {
  const found = texts.flatMap(partsOf).filter(([, meaning]) => meaning !== undefined);
  const isUsed = found.some(([code]) => goTogether.includes(code));
  const others = isUsed ? goTogether.map((code) => [code, statusOfCode(code)] as const) : [];
  return Object.fromEntries([...found, ...others]) as Record<string, string>;
}

const isCalled =
  /^(?:(?:data|figure|record) )?(?:flags?|codes?|qualifiers?|markers?|marks?|status|provisional|prov\.?|revised|revisions?|quality)(?: flag)?$/i;

/**
 * Whether a column says how good the figures of its rows are: it is called so, and all that stands in it are codes or
 * words of that. `R` alone, or beside `A` and `G`, is as often a rating.
 *
 * @param texts What stands in it, blank cells left out.
 */
export function isOfFlags(name: string, texts: readonly string[]): boolean {
  if (!isCalled.test(name) || texts.length === 0) return false;
  if (texts.every((text) => /^[RAGYB]$/.test(text))) return false;
  return texts.every((text) => partsOf(text).every(([, meaning]) => meaning !== undefined));
}
