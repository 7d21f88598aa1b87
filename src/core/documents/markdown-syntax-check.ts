import { match } from '../source/match.ts';
import type { Element, ElementContent, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { placeOfNode } from './tree.ts';
import { spanFrom, type Span } from '../source/source.ts';

export const problems = {
  brokenLink: problem('markdown/broken-link'),
  headingSpace: problem('markdown/heading-space'),
  underlined: problem('markdown/underlined-heading'),
};

/** Where a piece of a text node stands, which goes over no line end. */
export function placeInText(node: Text, index: number, path: string, length = 0): Span {
  const start = placeOfNode(node, path);
  const before = node.value.slice(0, index).split('\n');
  const line = start.line + before.length - 1;
  const column = before.length === 1 ? start.column + index : before.at(-1)!.length + 1;
  return spanFrom({ path, line, column }, length);
}

const address = String.raw`(?:(?:figure|paper|entry|https?):|\/\w|#\w|[\w./-]+\.(?:mdx?|png|jpe?g|gif|svg|pdf)\b)`;

/** What Markdown leaves as it is typed where a link was meant: a space between or in the brackets, brackets the wrong way round, a wiki's. */
const leftovers = [
  new RegExp(String.raw`!?\[[^\[\]\n]{0,200}\] ?\(\s*${address}[^()\n]{0,300}\)?`, 'g'),
  new RegExp(String.raw`\([^()\n]{1,200}\)\[${address}[^\[\]\n]{0,300}\]`, 'g'),
  new RegExp(String.raw`\[[^\[\]()\n]{1,200}\(${address}[^()\s]{0,300}\)(?![^\[\n]*\])`, 'g'),
  /!?\[\[[^[\]\n]{1,200}\]\]/g,
];

/** The same, cut off where a bare address has been made a link of its own. */
const cutOff = /!?\[[^[\]\n]{0,200}\] ?\($|\([^()\n]{1,200}\)\[$/;

function meantLink(text: string): string | undefined {
  const [, words, target] = /^(!?\[[^\]]*\]) ?\(([^()]*)\)$/.exec(text) ?? [];
  const reversed = match(/^\(([^()]*)\)\[([^[\]]*)\]$/, text);
  const open = match(/^\[([^[\]()]*)\(([^()\s]*)\)$/, text);
  if (open) return `[${open[1].trimEnd()}](${open[2]})`;
  if (reversed) return `[${reversed[1]}](${reversed[2]})`;
  if (words === undefined || target === undefined || /[^\s:]\s+\S/.test(target)) return undefined;
  return `${words}(${target.replace(/\s/g, '')})`;
}

/**
 * Finds links in a text that Markdown left as they were typed. @param following The two nodes behind it: a bare
 * address has been made a link of its own.
 */
export function checkBrokenLinks(
  node: Text,
  [next, after]: readonly (RootContent | ElementContent | undefined)[],
  path: string,
  line: (number: number) => string,
): Diagnostic[] {
  const { value } = node;
  const told = (index: number, text: string, meant: string | undefined) => {
    const span = placeInText(node, index, path, text.length);
    // Where signs stand behind a backslash or are spelt as a program does, the text is not what was typed.
    const isTyped = line(span.line).startsWith(text, span.column - 1);
    return problems.brokenLink.at(span, { text, meant }, isTyped ? meant : undefined);
  };
  const found = leftovers.flatMap((pattern) =>
    [...value.matchAll(pattern)].map(({ 0: text, index }) => told(index, text, meantLink(text))),
  );
  const cut = cutOff.exec(value);
  const isAddress =
    next?.type === 'element' && next.tagName === 'a' && /^(?:https?:|www\.)/.test(toString(next));
  if (!cut || !isAddress) return found;
  const text = `${cut[0]}${toString(next)}${cut[0].endsWith('[') ? ']' : ')'}`;
  // Where the address goes on behind a space, what was made a link is not all of it.
  const rest = after?.type === 'text' ? after.value : '';
  const meant = /^(?:[)\]\n]|$)/.test(rest) ? meantLink(text) : undefined;
  return [...found, told(cut.index, text, meant)];
}

/** Finds a heading whose signs no space follows, which Markdown takes for plain words. */
export function checkHeadingSpace(paragraph: Element, path: string): Diagnostic | undefined {
  const [start] = paragraph.children;
  if (start?.type !== 'text' || !start.value.startsWith('##')) return undefined;
  const [text = ''] = toString(paragraph).split('\n');
  const parts = match(/^(#{2,})([ \u00a0]*)(\S.*)$/, text);
  if (!parts) return undefined;
  const [, typed, space, words] = parts;
  const signs = `${typed.length > 6 ? '##' : typed} `;
  const span = spanFrom(placeOfNode(paragraph, path), typed.length + space.length);
  return problems.headingSpace.at(span, { text, meant: `${signs}${words}` }, signs);
}

/** Finds a heading that hyphens or equals signs on the next line made of a sentence. */
export function checkUnderline(heading: Element, path: string): Diagnostic | undefined {
  const { start, end } = heading.position ?? {};
  if (!start || !end || end.line === start.line) return undefined;
  const text = toString(heading);
  const isSentence = /[.,;:]$/.test(text) || text.includes('\n') || text.length > 80;
  const [first = ''] = text.split('\n');
  return isSentence
    ? problems.underlined.at(placeOfNode(heading, path), { text: first })
    : undefined;
}
