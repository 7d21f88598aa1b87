import { visit, type Document } from 'yaml';
import { problem, type Diagnostic } from './diagnostic.ts';
import type { Place } from './source.ts';

export const problems = {
  quotes: problem('yaml/quotes', ({ text, meant }: { text: string; meant: string }) => ({
    message: `\`${text}\` needs quotation marks around it.`,
    hint: `Type \`${meant}\`.`,
  })),
  tab: problem('yaml/tab', () => ({
    message: 'A tab stands at the start of this line.',
    hint: 'Put spaces in its place.',
  })),
  indent: problem('yaml/indent', () => ({
    message: 'This line is indented, and belongs to nothing above it.',
    hint: 'Take the spaces at its start out.',
  })),
  comment: problem('yaml/comment', ({ text, meant }: { text: string; meant: string }) => ({
    message: `Everything from \`${text}\` on would be left out as a comment.`,
    hint: `Type \`${meant}\`, or put the comment on a line of its own.`,
  })),
};

/** A text that is to stand in quotation marks, with those inside it escaped. */
const inQuotes = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The slip that most often lies behind what YAML cannot read: on the line itself, else on the one above. */
export function findSlip(
  lines: readonly string[],
  index: number,
  path: string,
  first: number,
): Diagnostic | undefined {
  const isOpen = (value: string) => /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(value);
  const opened = lines.findIndex(
    (text, row) =>
      row <= index && isOpen(/^\s*(?:- )?[\w-]+:\s+(["'].*?)\s*$/.exec(text)?.[1] ?? ''),
  );
  for (const row of [...(opened < 0 ? [] : [opened]), index, index - 1]) {
    const text = lines[row] ?? '';
    const tab = /^ *\t/.exec(text);
    const place = { path, line: row + first, column: 1 };
    if (tab) return problems.tab.at({ ...place, column: tab[0].length });
    const next = /^( +)[\w-]+:/.exec(lines[row + 1] ?? '');
    if (next && /^[\w-]+: *[^\s|>]/.test(text))
      return problems.indent.at({ ...place, line: place.line + 1, column: next[1]!.length + 1 });
    const parts = /^(\s*(?:- )?[\w-]+:\s+|\s*- )(\S.*?)\s*$/.exec(text);
    const [, head = '', value = ''] = parts ?? [];
    const needs = /: |:$|^[@`%&*!|>\]},]|^\[[^\]]*$|^\{[^}]*$/.test(value);
    if (parts && (needs || isOpen(value))) {
      const meant = inQuotes(isOpen(value) ? value.slice(1) : value);
      return problems.quotes.at({ ...place, column: head.length + 1 }, { text: value, meant });
    }
  }
  return undefined;
}

/** A value that is cut off by a `#`, which starts a comment where a space stands before it. */
export function findComments(
  document: Document.Parsed,
  text: string,
  at: (offset: number) => Place,
): Diagnostic[] {
  if (!text.includes('#')) return [];
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar(_, { comment, range, type, value }) {
      if (comment === undefined || comment === null || !range || type !== 'PLAIN') return;
      const start = text.indexOf('#', range[1]);
      if (
        start < 0 ||
        text.slice(range[1], start).trim() !== '' ||
        text.slice(range[1], start).includes('\n')
      )
        return;
      const cut = text.slice(start).split('\n', 1)[0]!.trimEnd();
      found.push(
        problems.comment.at(at(start), { text: cut, meant: inQuotes(`${String(value)} ${cut}`) }),
      );
    },
  });
  return found;
}
