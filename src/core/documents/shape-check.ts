import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { placeAt, type SourceFile } from '../source/source.ts';

export const problems = {
  tooDeep: problem('markdown/too-deep'),
  crowdedWord: problem('markdown/crowded-word'),
  tooWide: problem('markdown/too-wide'),
};

/** The deepest that quotations and lists may be nested on one line (standards S-26). */
const deepest = 20;

/** How many times signs of emphasis or of entities may begin in one word. */
const crowded = 500;

/** How many columns a table may have: each of its rows is filled up to them. */
const widest = 100;

/** The marks of quotations and lists one after the other; a line of nothing but one mark is a rule across the page. */
const nestedMarks = new RegExp(
  String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){${deepest + 1}}`,
  'm',
);

/** Where a word begins that is long enough to be crowded. */
const longWord = new RegExp(String.raw`(?<!\S)\S{${2 * crowded}}`, 'g');
const signs = /[_*&]+/g;

/** Finds the first word in which so many signs begin that to pair them takes as long as all of them times each. */
function findCrowded(file: SourceFile): Diagnostic | undefined {
  if ((file.text.match(signs)?.length ?? 0) <= crowded) return undefined;
  for (const { index } of file.text.matchAll(longWord)) {
    const [word = ''] = /^\S+/.exec(file.text.slice(index)) ?? [];
    let count = 0;
    for (const _ of word.matchAll(signs)) if (++count > crowded) break;
    if (count > crowded) return problems.crowdedWord.at(placeAt(file, index), { most: crowded });
  }
  return undefined;
}

/** The row under the names of a wide table: at least as many cells as are too many. */
const wideRow = new RegExp(
  String.raw`^[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|){${widest}}[ \t]*:?-.*$`,
  'm',
);

function findWide(file: SourceFile): Diagnostic | undefined {
  if (!file.text.includes('-|') && !/-[ \t:]+\|/.test(file.text)) return undefined;
  const found = wideRow.exec(file.text);
  return found ? problems.tooWide.at(placeAt(file, found.index), { most: widest }) : undefined;
}

/**
 * Finds what nobody can mean and what takes for ever to read, before the text is parsed: marks nested too deep, a word
 * of hundreds of signs, a table of hundreds of columns.
 */
export function checkShape(file: SourceFile): Diagnostic | undefined {
  const at = file.text.search(nestedMarks);
  if (at >= 0) return problems.tooDeep.at(placeAt(file, at), { most: deepest });
  return findCrowded(file) ?? findWide(file);
}
