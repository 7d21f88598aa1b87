import {
  isAlias,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { problem, type Checked, type Diagnostic } from './diagnostic.ts';
import type { Place } from './source.ts';

/**
 * What a YAML text says, with the place of every part of it.
 *
 * Every scalar is text: `010`, `no`, `10:30` and `2016-04` mean what was typed until a schema says
 * otherwise, so that no two readers of one file can differ (facts E7).
 */
export interface YamlText {
  readonly value: unknown;
  /** Where the value at a path of keys and indexes stands; the nearest part above it where there is none. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where a key of the map at a path stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

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
  syntax: problem('yaml/syntax', ({ reason }: { reason: string }) => ({
    message: `This is not valid YAML: ${reason}.`,
    hint: 'Check the line and the one above it: one `key: value` to a line, spaces (never tabs) before it, and quotes around text that holds `: ` or ` #`.',
  })),
  duplicateKey: problem('yaml/duplicate-key', () => ({
    message: 'This key is there twice.',
    hint: 'Keep one of the two and take the other out.',
  })),
  alias: problem('yaml/alias', () => ({
    message: 'An anchor, alias or tag (`&`, `*`, `!`) stands here.',
    hint: 'Write the value out in full; put text that starts with one of these characters in quotes.',
  })),
};

/**
 * Reads YAML 1.2.
 *
 * @param text The YAML alone, without fences.
 * @param path The file it stands in.
 * @param line The line of that file on which the text begins, from 1.
 */
export function parseYaml(text: string, path: string, line = 1): Checked<YamlText> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const at = (offset: number): Place => {
    const position = counter.linePos(offset);
    return { path, line: position.line + line - 1, column: position.col };
  };
  const lines = text.split('\n');
  let isTold = false;
  const diagnostics = [
    ...document.errors.flatMap(({ code, message, pos }): Diagnostic[] => {
      const place = at(pos[0]);
      if (code === 'DUPLICATE_KEY') return [problems.duplicateKey.at(place)];
      const slip = findSlip(lines, place.line - line, path, line);
      // What follows the first slip is read wrongly because of it.
      if (isTold) return [];
      isTold = true;
      return [slip ?? problems.syntax.at(place, { reason: lowerFirst(message) })];
    }),
    ...findAliases(document, at),
    ...findComments(document, text, at),
  ];
  return {
    value: {
      value: diagnostics.length > 0 ? undefined : (document.toJS() ?? {}),
      placeOf: (keys) => at(offsetOf(document, keys)),
      placeOfKey: (keys, key) => at(offsetOfKey(document, keys, key)),
    },
    diagnostics,
  };
}

/** A text that is to stand in quotation marks, with those inside it escaped. */
const inQuotes = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** The slip that most often lies behind what YAML cannot read: on the line itself, else on the one above. */
function findSlip(
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
function findComments(
  document: Document.Parsed,
  text: string,
  at: (offset: number) => Place,
): Diagnostic[] {
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

const lowerFirst = (text: string) =>
  text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

function findAliases(document: Document.Parsed, at: (offset: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const named = isAlias(node) || ('anchor' in node && node.anchor) || node.tag !== undefined;
    if (named) found.push(problems.alias.at(at(node.range?.[0] ?? 0)));
  });
  return found;
}

function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

function offsetOfKey(document: Document.Parsed, keys: readonly PropertyKey[], key: string): number {
  const map = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key)
    : undefined;
  return isNode(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, keys);
}
