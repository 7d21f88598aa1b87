/** A place that a locator names: some pages, or the words of a heading, its numbers one by one. */
type Part =
  | { readonly is: 'pages'; readonly first: number; readonly last: number }
  | { readonly is: 'heading'; readonly words: readonly string[] };

const numbered = /^(sections?|paragraphs?|items?|recommendations?|questions?)$/;
const page = /(?:about\s+)?\bp(\d+)(?:\s+to\s+p?(\d+))?/g;

/** The words of a heading: of `section 6.1` and `paragraph 6.1.1` the one starts the other. */
function wordsOf(heading: string): readonly string[] {
  const words = heading.split(/[\s,]+/).filter(Boolean);
  return words.flatMap((word, at) => {
    if (numbered.test(word)) return /^\d/.test(words[at + 1] ?? '') ? ['§'] : [];
    return /^\d+(\.\d+)*$/.test(word) ? word.split('.') : [word];
  });
}

/** `items 1 to 3` as its three items; of `2.1 to 2.5` and of `1 to 2.3` as many as are named. */
function spanOf(heading: string): readonly string[] {
  const span = /^(.*?)(\d+(?:\.\d+)*) to (\d+(?:\.\d+)*)$/.exec(heading);
  if (!span) return [heading];
  const [, before = '', from = '', to = ''] = span;
  const [first, last] = [from.split('.'), to.split('.')];
  const same = first.length === last.length ? first.length - 1 : 0;
  const start = Number(first[same]);
  const count = Number(last[same]) - start + 1;
  if (!(count > 0) || first.slice(0, same).join('.') !== last.slice(0, same).join('.'))
    return [heading];
  return Array.from(
    { length: count },
    (_, step) => `${before}${[...first.slice(0, same), start + step].join('.')}`,
  );
}

/** The places that a locator names: `sections 1 and 2`, `about p15 to p17 (inferred)`, `Appendix A, section 3`. */
function partsOf(locator: string): readonly Part[] {
  let before: readonly string[] = [];
  const plain = locator.toLowerCase().replaceAll('(inferred)', '');
  return plain.split(/,?\s+and\s+(?:again\s+)?|;/).flatMap((chunk): readonly Part[] => {
    const pages = [...chunk.matchAll(page)].map(([, first, last]): Part => {
      return { is: 'pages', first: Number(first), last: Number(last ?? first) };
    });
    const rest = chunk.replace(page, '').replace(/^[\s,]+|[\s,]+$/g, '');
    if (rest === '') return pages;
    const headings = spanOf(rest).map((heading): Part => {
      const own = wordsOf(heading);
      // Behind `sections 1 and` stands a bare 2.
      const kind = /^\d/.test(heading)
        ? before.slice(0, before.findLastIndex((word) => /\D/.test(word)) + 1)
        : [];
      const words = [...kind, ...own];
      before = words;
      return { is: 'heading', words };
    });
    return [...pages, ...headings];
  });
}

const starts = (short: readonly string[], long: readonly string[]) =>
  short.length > 0 && short.every((word, at) => long[at] === word);

/**
 * Whether two locators of one paper can mean the same place: pages that overlap, or headings of which the one
 * holds the other (`section 6.1` and `paragraph 6.1.3`, `Part 3` and `Part 3, Finance`). What names only pages
 * and what names only headings cannot be held against each other, and does not agree.
 */
export function placesAgree(one: string, other: string): boolean {
  const others = partsOf(other);
  return partsOf(one).some((a) =>
    others.some((b) => {
      if (a.is === 'pages') return b.is === 'pages' && a.first <= b.last && b.first <= a.last;
      if (b.is === 'pages') return false;
      return starts(a.words, b.words) || starts(b.words, a.words);
    }),
  );
}

/** A place in a paper that something on the site rests on. */
export interface PaperPlace {
  readonly edition: string;
  /** `undefined` where only the paper is given. */
  readonly locator: string | undefined;
}

/** What each address that publishes something of a paper rests on. Lists and pages without a mark have none. */
export type Evidence = ReadonlyMap<string, readonly PaperPlace[]>;
