import { numbersIn } from '../compile/numbers-in-text.ts';
import { privateProblem, type Diagnostic } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source.ts';
import type { Change } from './change.ts';
import type { PublishedRecord } from './record.ts';
import { withdrawnNumbers, type WithdrawnNumber } from './withdrawn-numbers.ts';

export const problems = { told: privateProblem('silent/still-told') };

/** Diagnostics of which none shows a line whose words tell what was withdrawn, whatever else is wrong with it. */
export function withoutToldLines(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lineOf = ({ span }: Diagnostic) => `${span.path}:${span.line}`;
  const lines = new Set(diagnostics.filter(({ code }) => code === problems.told.code).map(lineOf));
  return diagnostics.map((one) =>
    lines.has(lineOf(one)) ? { ...one, isPrivate: true as const } : one,
  );
}

/** Links to figures, whose labels are held against the data, and addresses of others. */
const links = /\[[^\]\n]*\]\(figure:[^)\n]*\)|\]\([^)\n]*\)/g;

/** A key or a cell that holds a number and no words: a figure of its own. */
const isBare = (words: string) => !/\p{L}{2}/u.test(words.replace(/^\s*(?:- )?[\w-]+:\s/, ''));

/** The words of a line with nothing but spaces in the place of links; of a table, of the cells that hold words. */
const wordsOf = (line: string, path: string): string =>
  path.endsWith('.csv')
    ? line.replaceAll(/"(?:[^"]|"")*"|[^,]+/g, (cell) => (isBare(cell) ? ' ' : cell))
    : isBare(line)
      ? ''
      : line.replaceAll(links, ' ');

/** Whether a line belongs to what a number was of, so that a short number there may be that one. */
function isOwn(line: string, path: string, { id }: WithdrawnNumber): boolean {
  const [kind, name = ''] = id.split('/');
  if (kind === 'table') return path === `content/tables/${name}.md`;
  return path.startsWith(`data/${kind}`) && line.split(',').includes(name);
}

/** The lines whose words tell a number that was withdrawn. Neither the number nor the line is told. */
function linesThatTell(
  { path, text }: SourceFile,
  numbers: readonly WithdrawnNumber[],
): readonly Diagnostic[] {
  return text.split('\n').flatMap((line, at): readonly Diagnostic[] => {
    const found = numbersIn(wordsOf(line, path), true);
    const isTold = found.some((typed) =>
      numbers.some(
        (one) =>
          one.value === typed.value &&
          (typed.bare.replaceAll(/\D/g, '').length > 2 || isOwn(line, path, one)),
      ),
    );
    return isTold ? [problems.told.at({ path, line: at + 1, column: 1 })] : [];
  });
}

/**
 * Finds words that still tell a number which was published and is withheld or withdrawn now: in reports, notes, summaries,
 * reasons. Numbers of one or two digits are looked for where they stood alone.
 *
 * @param changes What became of the publication since.
 * @param sources The files of the publication that hold text.
 */
export function stillTold(
  before: PublishedRecord,
  changes: readonly Change[],
  sources: readonly SourceFile[],
): readonly Diagnostic[] {
  const numbers = withdrawnNumbers(before, changes);
  return numbers.length === 0 ? [] : sources.flatMap((file) => linesThatTell(file, numbers));
}
