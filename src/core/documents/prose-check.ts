import type { Element, ElementContent, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { checkHeading, hasRaw, isBlank } from './heading-check.ts';
import { elementsOf, placeOfNode } from './tree.ts';
import { checkBrokenLinks, checkHeadingSpace, placeInText } from './markdown-syntax-check.ts';
import { checkMinus, checkMoreThan, checkTimes, type TypedLines } from './lost-sign-check.ts';
import { checkIndented } from './indented-check.ts';
import { checkRunTogether } from './run-together-check.ts';
import { sayNothing } from '../source/picture-words.ts';
import { spanFrom } from '../source/source.ts';
import { checkTable, checkTypedTable, problems as tableProblems } from './markdown-table-check.ts';
import { checkEmphasis, checkTypedList } from './emphasis-check.ts';
import { checkAttributeEntities, checkEntities } from './entity-check.ts';

export const problems = {
  rawHtml: problem('markdown/raw-html'),
  alternativeText: problem('markdown/alternative-text'),
  linkText: problem('markdown/link-text'),
  emptyLink: problem('markdown/empty-link'),
  noDefinition: problem('markdown/no-definition'),
};

/** Words that say nothing to someone who hears them alone, in a list of links (WCAG 2.4.4). */
const vague = new Set([
  'click here',
  'here',
  'this',
  'link',
  'this link',
  'this page',
  'more',
  'read more',
  'see here',
  'find out more',
  'go',
  'website',
  'download',
]);

function checkLink(link: Element, path: string): Diagnostic | undefined {
  if (link.properties['dataFootnoteBackref'] !== undefined) return undefined;
  const text = toString(link).trim();
  if (text === '') {
    const hasImage = elementsOf(link.children).some(({ tagName }) => tagName === 'img');
    return hasImage || hasRaw(link) ? undefined : problems.emptyLink.at(placeOfNode(link, path));
  }
  const plain = text.toLowerCase().replace(/[.!…:>→ ]+$/, '');
  return vague.has(plain) ? problems.linkText.at(placeOfNode(link, path), { text }) : undefined;
}

/** References that Markdown left as they were typed: `[words][name]` and `[^1]` without a definition. */
const reference = /\[[^[\]\n]{1,200}\]\[[^[\]\n]{0,100}\]|\[\^[^\]\s[]{1,50}\]/g;

function checkReferences(text: Text, path: string): readonly Diagnostic[] {
  return [...text.value.matchAll(reference)].map(({ 0: reference, index }) =>
    problems.noDefinition.at(placeInText(text, index, path, reference.length), {
      text: reference,
    }),
  );
}

/** What is wrong with one element, whatever stands around it. */
function checkElement(element: Element, path: string, lines: TypedLines): Diagnostic | undefined {
  const place = () => placeOfNode(element, path);
  switch (element.tagName) {
    case 'a':
      return checkLink(element, path);
    case 'img': {
      const text = String(element.properties['alt'] ?? '').trim();
      const isEmpty = sayNothing(text, String(element.properties['src'] ?? ''));
      return isEmpty ? problems.alternativeText.at(place(), { text }) : undefined;
    }
    case 'p':
      return (
        checkTypedTable(element, path) ??
        checkHeadingSpace(element, path) ??
        checkTypedList(element, path) ??
        checkRunTogether(element, path)
      );
    case 'li':
      return checkRunTogether(element, path);
    case 'pre':
      return checkIndented(element, path, lines);
    case 'blockquote':
      return checkMoreThan(element, path, lines);
    case 'ul':
      return checkMinus(element, path, lines);
    case 'thead':
      return isBlank(element) ? tableProblems.blankHeader.at(place()) : undefined;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return checkHeading(element, path);
    default:
      return undefined;
  }
}

/** What the nodes to check are in: the code and the links among them are judged less. */
interface Surroundings {
  readonly path: string;
  /** The lines of the file as they were typed. */
  readonly lines: TypedLines;
  readonly tag?: 'code' | 'a';
  /** Whether they are the words of a heading. */
  readonly isName?: boolean;
}

/** Checks nodes that follow each other, and all that is in them. @param found Where the faults are put. */
function checkNodes(
  nodes: readonly (RootContent | ElementContent)[],
  around: Surroundings,
  found: Diagnostic[],
): void {
  const { path, lines, tag, isName = false } = around;
  const lineAt = (line: number) => lines()[line - 1] ?? '';
  let open = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.type === 'element') {
      const { tagName, children } = node;
      const isStressed = tagName === 'em' || tagName === 'strong';
      const fault = isStressed
        ? checkTimes(node, [nodes[index - 1], nodes[index + 1]], path, lines)
        : checkElement(node, path, lines);
      if (fault) found.push(fault);
      if (tagName === 'img' || tagName === 'a')
        found.push(...checkAttributeEntities(node, path, lines));
      if (tagName === 'table') found.push(...checkTable(node, path, lines));
      const isApart = tag !== 'code' && (tagName === 'code' || tagName === 'a');
      const inside = /^h[1-6]$/.test(tagName) ? { ...around, isName: true } : around;
      checkNodes(children, isApart ? { ...inside, tag: tagName } : inside, found);
    } else if (node.type === 'text') {
      if (tag === 'code') continue;
      found.push(...checkEntities(node, isName, path, lines));
      const emphasis = /\*\*|_|`/.test(node.value) ? checkEmphasis(node, path, lineAt) : undefined;
      if (emphasis) found.push(emphasis);
      if (!node.value.includes('[')) continue;
      found.push(...checkReferences(node, path));
      if (!tag)
        found.push(...checkBrokenLinks(node, nodes.slice(index + 1, index + 3), path, lineAt));
    } else if (node.type === 'raw') {
      const [text = ''] = node.value.trim().split('\n');
      // The end of what was told at its beginning is the same slip.
      const isEnd = /^<\/[a-z][^>]*>$/i.test(text);
      if (isEnd && open-- > 0) continue;
      if (!isEnd && /^<[a-z][^>]*[^/]>$|^<[a-z]>$/i.test(text)) open = Math.max(open, 0) + 1;
      found.push(problems.rawHtml.at(spanFrom(placeOfNode(node, path), text.length), { text }));
    }
  }
}

/**
 * Finds in prose what would be published as something its writer did not mean (standards A-20; WCAG 2.4.4, 2.4.6).
 *
 * @param lines The lines of the file as they were typed.
 */
export function checkProse(
  nodes: readonly RootContent[],
  path: string,
  lines: TypedLines,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  checkNodes(nodes, { path, lines }, found);
  return found;
}
