import { match } from '../source/match.ts';
import { visit, type Document } from 'yaml';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { spanFrom, type Location } from '../source/source.ts';
import { inQuotes } from './yaml-text.ts';

export const problems = {
  quotes: problem('yaml/quotes'),
  colon: problem('yaml/colon'),
  noColon: problem('yaml/no-colon'),
  listMark: problem('yaml/list-mark'),
  blockText: problem('yaml/block-text'),
  outdent: problem('yaml/outdent'),
  tab: problem('yaml/tab'),
  indent: problem('yaml/indent'),
  comment: problem('yaml/comment'),
};

const isOpen = (value: string) => /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/.test(value);

/** A value that stands in quotation marks from end to end, though not as YAML has them: without those. */
const withoutMarks = (value: string) => /^(["'])(.+)\1$/.exec(value)?.[2];

/** What YAML reads as something other than text when a value starts with it or holds it. */
const special =
  /: |:$|^[@`%&*!|>\]},]|^[-?] |^\[[^\]]*$|^\{[^}]*$|^\[[^\]]*\] *[^\s#]|^\{[^}]*\} *[^\s#]|^"(?:[^"\\]|\\.)*" *[^\s#]|^'(?:[^']|'')*' *[^\s#]|^".*\\[^"\\/abefnrtvNLP_xuU0 ]/;

function findValue(text: string, place: Location): Diagnostic | undefined {
  const parts = /^(\s*(?:- )?[\w-]+:\s+|\s*- )(\S.*?)\s*$/.exec(text);
  const [, head = '', value = ''] = parts ?? [];
  if (!parts || !(special.test(value) || isOpen(value))) return undefined;
  const meant = inQuotes(isOpen(value) ? value.slice(1) : (withoutMarks(value) ?? value));
  const list = /^\[[\w, -]+$/.test(value) ? `${value}]` : undefined;
  const span = spanFrom({ ...place, column: head.length + 1 }, value.length);
  const only = list === undefined ? meant : undefined;
  return problems.quotes.at(span, { text: value, meant, list }, only);
}

/** Slips that make no line of settings: found on the very line that could not be read. */
function findLine(
  lines: readonly string[],
  index: number,
  place: Location,
): Diagnostic | undefined {
  const text = (lines[index] ?? '').trimEnd();
  const before = lines[index - 1] ?? '';
  const list = match(/^(\s*)((?:[*•–—]\s+|-(?![\s-]))(.+))$/, text);
  if (list) {
    const meant = `- ${list[3]}`;
    const span = spanFrom({ ...place, column: list[1].length + 1 }, list[2].length);
    return problems.listMark.at(span, { text: list[2], meant }, meant);
  }
  const block = match(/^\s*([\w-]+):\s*[|>][+-]?\d?\s*$/, before);
  if (block && /^\S/.test(text))
    return problems.blockText.at(spanFrom(place, text.length), { key: block[1] });
  const colon = match(/^(\s*(?:- )?)(([\w-]+)(?::(?! )|：|:?\u00a0)\s*([^\s:/].*))$/, text);
  if (colon) {
    const meant = `${colon[3]}: ${colon[4]}`;
    const span = spanFrom({ ...place, column: colon[1].length + 1 }, colon[2].length);
    return problems.colon.at(span, { text: colon[2], meant }, meant);
  }
  const entry = /^( *)- [\w-]+:/.exec(before);
  const spaces = (entry?.[1]!.length ?? 0) + 2;
  if (entry && /^ *[\w-]+:/.test(text) && text.search(/\S/) < spaces)
    return problems.outdent.at(spanFrom(place, text.search(/\S/)), { spaces }, ' '.repeat(spaces));
  const words = /^([\w-]+)\s*([=;]?)\s*([^:=;]*)$/.exec(text);
  if (!words || /^[#-]/.test(text)) return undefined;
  const [, key = '', sign = '', rest = ''] = words;
  const isKey = sign !== '' || !/ /.test(rest);
  const meant = isKey ? `${key}: ${rest || '…'}` : undefined;
  const only = rest === '' ? undefined : meant;
  return problems.noColon.at(spanFrom(place, text.length), { text, meant }, only);
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
    if (tab) return problems.tab.at(spanFrom({ ...place, column: tab[0].length }, 1));
    const next = match(/^( +)[\w-]+:/, lines[row + 1] ?? '');
    if (next && /^[\w-]+: *[^\s|>]/.test(text))
      return problems.indent.at(
        spanFrom({ ...place, line: place.line + 1 }, next[1].length),
        undefined,
        '',
      );
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
  at: (offset: number) => Location,
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
      const before = typeof value === 'string' ? value : '';
      const meant = inQuotes(`${before} ${cut}`.trim());
      // With nothing before it, and no space behind its sign, it is the value itself: a colour, a number.
      const isValue = before === '' && /^#\S+$/.test(cut);
      const from = before === '' ? start : range[0];
      const span = spanFrom(at(from), start + cut.length - from);
      found.push(problems.comment.at(span, { text: cut, meant }, isValue ? meant : undefined));
    },
  });
  return found;
}
