import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
} from 'yaml';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { findMarkup } from '../tables/markup-check.ts';
import { movedDown, spanFrom, type Location, type Slot } from '../source/source.ts';
import { inQuotes, toYamlText } from './yaml-text.ts';
import { findComments, findSyntaxFault } from './yaml-syntax-check.ts';

/**
 * What a YAML text says, with the place of every part of it.
 *
 * Every scalar is text: `010`, `no`, `10:30` and `2016-04` mean what was typed until a schema says
 * otherwise, so that no two readers of one file can differ (facts E7).
 */
export interface YamlText {
  readonly value: unknown;
  /**
   * Where the value at a path of keys and indexes stands, with its quotation marks; where there is none, the point at
   * which the nearest part above it begins.
   */
  placeOf(path: readonly PropertyKey[]): Slot;
  /** Where a key of the map at a path stands. */
  placeOfKey(path: readonly PropertyKey[], key: string): Slot;
}

export const problems = {
  syntax: problem('yaml/syntax'),
  tooLong: problem('yaml/too-long'),
  duplicateKey: problem('yaml/duplicate-key'),
  alias: problem('yaml/alias'),
};

/** The most lines that settings may have (standards S-26). */
const mostLines = 2000;

/**
 * Reads YAML 1.2.
 *
 * @param text The YAML alone, without fences.
 * @param path The file it stands in.
 * @param line The line of that file on which the text begins, from 1.
 */
export function parseYaml(text: string, path: string, line = 1): Checked<YamlText> {
  if (text.split('\n', mostLines + 2).length > mostLines + 1) {
    const span = spanFrom({ path, line: line + mostLines, column: 1 }, 0);
    const place = { ...span, spelt: () => undefined };
    const nowhere = { value: undefined, placeOf: () => place, placeOfKey: () => place };
    return { value: nowhere, diagnostics: [problems.tooLong.at(place, { most: mostLines })] };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const at = (offset: number): Location => {
    const position = counter.linePos(offset);
    return { path, line: position.line + line - 1, column: position.col };
  };
  const slot = ({ node, isExact }: Stood): Slot => {
    const [from, to] = node?.range ?? [0, 0];
    const length = isExact ? text.slice(from, to).trimEnd().length : 0;
    const { line: endLine, column: endColumn } = at(from + length);
    const spelt = (value: string) => (isExact ? speltAs(node, value) : undefined);
    return { ...at(from), endLine, endColumn, spelt };
  };
  let isTold = false;
  const diagnostics = [
    ...document.errors.flatMap(({ code, message, pos }): Diagnostic[] => {
      const place = at(pos[0]);
      if (code === 'DUPLICATE_KEY')
        return [problems.duplicateKey.at(spanFrom(place, pos[1] - pos[0]))];
      const slip = findSyntaxFault(text.split('\n'), place.line - line, path, line);
      // What follows the first slip is read wrongly because of it.
      if (isTold) return [];
      isTold = true;
      return [slip ?? problems.syntax.at(place, { reason: lowerFirst(message) })];
    }),
    ...(isTold ? [] : findAliases(document, text, at)),
    ...findComments(document, text, at),
    ...findMarkup({ path, text }).map((found) => ({
      ...found,
      span: movedDown(found.span, line - 1),
    })),
  ];
  return {
    value: {
      value: diagnostics.length > 0 ? undefined : (document.toJS() ?? {}),
      placeOf: (keys) => slot(nodeAt(document, keys)),
      placeOfKey: (keys, key) => slot(keyAt(document, keys, key)),
    },
    diagnostics,
  };
}

const lowerFirst = (text: string) =>
  text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

function findAliases(
  document: Document.Parsed,
  text: string,
  at: (offset: number) => Location,
): Diagnostic[] {
  if (!/[&*!]/.test(text)) return [];
  const found: Diagnostic[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const named = isAlias(node) || ('anchor' in node && node.anchor) || node.tag !== undefined;
    if (!named) return;
    const value = node.range?.[0] ?? 0;
    // An anchor or a tag stands before the value that it is about.
    const start = value - (/(?:[&!]\S*\s+)*$/.exec(text.slice(0, value))?.[0].length ?? 0);
    const typed = text.slice(start).split('\n', 1)[0]!.trimEnd();
    found.push(
      problems.alias.at(spanFrom(at(start), typed.length), {
        text: typed,
        meant: inQuotes(typed),
      }),
    );
  });
  return found;
}

/** A node of a document: the one that was asked for, or the nearest part above it. */
interface Stood {
  readonly node: ParsedNode | null | undefined;
  readonly isExact: boolean;
}

function nodeAt(document: Document.Parsed, keys: readonly PropertyKey[]): Stood {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range)
      return { node: node as ParsedNode, isExact: length === keys.length };
  }
  return { node: document.contents, isExact: false };
}

function keyAt(document: Document.Parsed, keys: readonly PropertyKey[], key: string): Stood {
  const map = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key)
    : undefined;
  return isNode(pair?.key) && pair.key.range
    ? { node: pair.key as ParsedNode, isExact: true }
    : { ...nodeAt(document, keys), isExact: false };
}

/** A text as it is typed in place of a value: in the quotation marks that stand there, or those that it needs. */
function speltAs(node: ParsedNode | null | undefined, text: string): string | undefined {
  if (!isScalar(node) || text.includes('\n')) return undefined;
  const { type } = node;
  if (type === 'QUOTE_DOUBLE') return `"${text.replace(/["\\]/g, '\\$&')}"`;
  if (type === 'QUOTE_SINGLE') return `'${text.replaceAll("'", "''")}'`;
  if (type === 'PLAIN') return toYamlText(text);
  return undefined;
}
