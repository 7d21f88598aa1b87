import type { Language } from '../language/english.ts';

/** What of a language a query is read with. */
export interface QueryWords {
  readonly months: readonly string[];
  /** Small words that say nothing of what is looked for, parted by spaces. */
  readonly passedOver: string;
  /** What people type, in small letters, and how it is written here. */
  readonly meant: Readonly<Record<string, string>>;
  /** With which words people ask for what, in small letters, parted by commas. */
  readonly asks: Readonly<Record<Asked, string>>;
}

/** What a question can ask for by how it is put: a number, somebody, when something was, a report, what came of it, what is newest. */
export const asked = ['number', 'person', 'event', 'report', 'done', 'newest'] as const;
export type Asked = (typeof asked)[number];

/** What a question can ask for besides its words: it may name a year, or a month of one. */
export type Wanted = Asked | 'year' | 'month';

/** Picks what a query is read with out of a language. */
export const queryWords = ({ months, search }: Language): QueryWords => ({
  months,
  passedOver: search.passedOver,
  meant: search.meant,
  asks: search.asks,
});

/** What is said in several words for the newest, which is no word of what is looked for: `last year`. */
const phrasesIn = ({ newest }: QueryWords['asks']) =>
  newest.split(', ').filter((words) => words.includes(' '));

/** `apr` and `apr.` for April; `may` stays what it is. */
function monthMeant(word: string, months: readonly string[]): string | undefined {
  const month = months.find((one) => one.toLowerCase().startsWith(word.replace(/\.$/, '')));
  return word.length >= 3 ? month?.toLowerCase() : undefined;
}

/** `2016-04` is a month, `2015-16` a year that ends in the next. */
function periodMeant(word: string, months: readonly string[]): string | undefined {
  const [, year, end] = /^((?:1[89]|20|21)\d\d)[-/](\d\d)$/.exec(word) ?? [];
  if (year === undefined || end === undefined) {
    const short = /^(\d\d)\/(\d\d)$/.exec(word);
    return short && Number(short[2]) === Number(short[1]) + 1
      ? `20${short[1]}/${short[2]}`
      : undefined;
  }
  if ((Number(year) + 1) % 100 === Number(end)) return `${year}/${end}`;
  const month = months[Number(end) - 1];
  return month && `${month.toLowerCase()} ${year}`;
}

/** The words of a text as they are written here: in small letters, numbers of months and years as words. */
const wordsOf = (text: string, { months, meant }: QueryWords): readonly string[] =>
  text
    .replace(/(?<![^ ])(\p{L}) (?:and|&|n) (\p{L})(?![^ ])/gu, '$1&$2')
    .split(' ')
    .map((word) => word.replace(/^[',./&-]+|[',./&-]+$/g, '').replace(/'s$/, ''))
    .filter((word) => word !== '')
    .flatMap((word) => {
      const own = Object.hasOwn(meant, word) ? meant[word] : undefined;
      return (own ?? periodMeant(word, months) ?? monthMeant(word, months) ?? word).split(' ');
    });

/**
 * Reads what somebody typed: the words to look for, in small letters and in their order, each once. Small words are
 * passed over unless there is nothing else.
 */
export function readQuery(typed: string, query: QueryWords): readonly string[] {
  const text = ` ${typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}'%£&/.,-]+/gu, ' ')} `;
  const bare = phrasesIn(query.asks).reduce(
    (rest, phrase) => rest.replaceAll(` ${phrase} `, ' '),
    text,
  );
  const over = new Set(query.passedOver.split(' '));
  const kept = wordsOf(bare, query).filter((word) => !over.has(word));
  return [...new Set(kept.length > 0 ? kept : wordsOf(text, query))];
}

/** The years and months that words name: a month is one beside a year. */
function timesIn(words: readonly string[], months: readonly string[]): readonly Wanted[] {
  if (!words.some((word) => /^(?:1[89]|20|21)\d\d(?:\/\d\d)?$/.test(word))) return [];
  const names = new Set(months.map((month) => month.toLowerCase()));
  return words.some((word) => names.has(word)) ? ['year', 'month'] : ['year'];
}

/** What somebody asks for, by how the question begins or goes, and by the time that it names. */
export function wantedIn(typed: string, query: QueryWords): readonly Wanted[] {
  const text = ` ${typed
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;
  return [
    ...asked.filter((one) =>
      query.asks[one].split(', ').some((words) => text.includes(` ${words} `)),
    ),
    ...timesIn(readQuery(typed, query), query.months),
  ];
}
