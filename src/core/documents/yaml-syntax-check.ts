import { visit, type Document } from 'yaml';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Place } from '../source/source.ts';

export const problems = {
  quotes: problem(
    'yaml/quotes',
    ({ text, meant, list }: { text: string; meant: string; list?: string | undefined }) => ({
      message: `\`${text}\` needs quotation marks around it.`,
      hint:
        list === undefined
          ? `Type \`${meant}\`.`
          : `Type \`${list}\` if it is a list, else \`${meant}\`.`,
    }),
  ),
  colon: problem('yaml/colon', ({ text, meant }: { text: string; meant: string }) => ({
    message: `There is no space after the colon in \`${text}\`.`,
    hint: `Type \`${meant}\`.`,
  })),
  noColon: problem(
    'yaml/no-colon',
    ({ text, meant }: { text: string; meant: string | undefined }) => ({
      message: `The line \`${text}\` has no key with a colon.`,
      hint:
        meant === undefined
          ? 'Put two spaces before it if it goes on from the line above; else write a key and a colon before it.'
          : `Type \`${meant}\`.`,
    }),
  ),
  listMark: problem('yaml/list-mark', ({ text, meant }: { text: string; meant: string }) => ({
    message: `\`${text}\` does not start as a line of a list does.`,
    hint: `Type \`${meant}\`.`,
  })),
  blockText: problem('yaml/block-text', ({ key }: { key: string }) => ({
    message: `The text that belongs to \`${key}\` is not indented.`,
    hint: 'Put two spaces at the start of each of its lines.',
  })),
  outdent: problem('yaml/outdent', ({ spaces }: { spaces: number }) => ({
    message: 'This line has fewer spaces before it than the one above it, to which it belongs.',
    hint: `Put ${spaces} spaces at its start.`,
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

/** A text that is to stand in quotation marks, of the kind that is not in it. */
export const inQuotes = (text: string) =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/["\\]/g, '\\$&')}"`;

const isOpen = (value: string) => /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(value);

/** A value that stands in quotation marks from end to end, though not as YAML has them: without those. */
const withoutMarks = (value: string) => /^(["'])(.+)\1$/.exec(value)?.[2];

/** What YAML reads as something other than text when a value starts with it or holds it. */
const special =
  /: |:$|^[@`%&*!|>\]},]|^[-?] |^\[[^\]]*$|^\{[^}]*$|^\[[^\]]*\] *[^\s#]|^\{[^}]*\} *[^\s#]|^"(?:[^"\\]|\\.)*" *[^\s#]|^'(?:[^']|'')*' *[^\s#]|^".*\\[^"\\/abefnrtvNLP_xuU0 ]/;

function findValue(text: string, place: Place): Diagnostic | undefined {
  const parts = /^(\s*(?:- )?[\w-]+:\s+|\s*- )(\S.*?)\s*$/.exec(text);
  const [, head = '', value = ''] = parts ?? [];
  if (!parts || !(special.test(value) || isOpen(value))) return undefined;
  const meant = inQuotes(isOpen(value) ? value.slice(1) : (withoutMarks(value) ?? value));
  const list = /^\[[\w, -]+$/.test(value) ? `${value}]` : undefined;
  return problems.quotes.at({ ...place, column: head.length + 1 }, { text: value, meant, list });
}

/** Slips that make no line of settings: found on the very line that could not be read. */
function findLine(lines: readonly string[], index: number, place: Place): Diagnostic | undefined {
  const text = lines[index]!.trimEnd();
  const before = lines[index - 1] ?? '';
  const list = /^(\s*)((?:[*•–—]\s+|-(?![\s-]))(.+))$/.exec(text);
  if (list) {
    const meant = `- ${list[3]!}`;
    return problems.listMark.at(
      { ...place, column: list[1]!.length + 1 },
      { text: list[2]!, meant },
    );
  }
  const block = /^\s*([\w-]+):\s*[|>][+-]?\d?\s*$/.exec(before);
  if (block && /^\S/.test(text)) return problems.blockText.at(place, { key: block[1]! });
  const colon = /^(\s*(?:- )?)(([\w-]+)(?::(?! )|：|:?\u00a0)\s*([^\s:/].*))$/.exec(text);
  if (colon)
    return problems.colon.at(
      { ...place, column: colon[1]!.length + 1 },
      { text: colon[2]!, meant: `${colon[3]!}: ${colon[4]!}` },
    );
  const entry = /^( *)- [\w-]+:/.exec(before);
  const spaces = (entry?.[1]!.length ?? 0) + 2;
  if (entry && /^ *[\w-]+:/.test(text) && text.search(/\S/) < spaces)
    return problems.outdent.at(place, { spaces });
  const words = /^([\w-]+)\s*([=;]?)\s*([^:=;]*)$/.exec(text);
  if (!words || /^[#-]/.test(text)) return undefined;
  const [, key = '', sign = '', rest = ''] = words;
  const isKey = sign !== '' || !/ /.test(rest);
  const meant = isKey ? `${key}: ${rest || '…'}` : undefined;
  return problems.noColon.at(place, { text, meant });
}

/** The slip that most often lies behind what YAML cannot read: on the line itself, else on the one above. */
export function findSyntaxFault(
  lines: readonly string[],
  index: number,
  path: string,
  first: number,
): Diagnostic | undefined {
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
    const found =
      (row === index ? findLine(lines, row, place) : undefined) ?? findValue(text, place);
    if (found) return found;
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
      // Behind a name, a number or a date, and with a space behind its sign, it is meant as one.
      if (/^[a-z0-9][a-z0-9-]*$/.test(String(value)) && /^# +\p{L}/u.test(cut)) return;
      found.push(
        problems.comment.at(at(start), { text: cut, meant: inQuotes(`${String(value)} ${cut}`) }),
      );
    },
  });
  return found;
}
