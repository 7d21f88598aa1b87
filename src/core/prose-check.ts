import type { Element, ElementContent, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from './diagnostic.ts';
import { elementsOf, placeOfNode } from './markdown.ts';
import { placeAt, type Place, type SourceFile } from './source.ts';

export const problems = {
  rawHtml: problem('markdown/raw-html', ({ text }: { text: string }) => ({
    message: `HTML stands in the text: \`${text}\`.`,
    hint: 'Say it in Markdown instead. To print the characters themselves, put them in backticks.',
  })),
  topHeading: problem('markdown/top-heading', () => ({
    message: 'This heading is of the first level, which is the title of the page.',
    hint: 'Start it with `##`.',
  })),
  skippedHeading: problem(
    'markdown/skipped-heading',
    ({ from, to }: { from: number; to: number }) => ({
      message: `This heading is of level ${to}, and the one before it is of level ${from}.`,
      hint: `Start it with \`${'#'.repeat(from + 1)}\`.`,
    }),
  ),
  alternativeText: problem('markdown/alternative-text', () => ({
    message: 'An image has no alternative text.',
    hint: 'Say between the square brackets what the image shows: `![Map of the three areas](map.png)`.',
  })),
  tooDeep: problem('markdown/too-deep', ({ most }: { most: number }) => ({
    message: `Quotations or lists are nested here more than ${most} deep.`,
    hint: 'Take signs out at the start of the line: one `>` makes a quotation, one `-` a point of a list.',
  })),
  emptyHeading: problem('markdown/empty-heading', () => ({
    message: 'This heading has no words.',
    hint: 'Write what stands below it, or take the heading out.',
  })),
  linkText: problem('markdown/link-text', ({ text }: { text: string }) => ({
    message: `The words \`${text}\` do not say where the link goes.`,
    hint: 'Put the name of what it leads to between the square brackets: many readers hear the links of a page alone.',
  })),
  emptyLink: problem('markdown/empty-link', () => ({
    message: 'This link has no words.',
    hint: 'Write between the square brackets where it goes.',
  })),
  noDefinition: problem('markdown/no-definition', ({ text }: { text: string }) => ({
    message: `\`${text}\` refers to something that is not defined in this file.`,
    hint: 'Write the address in round brackets after the words, or the note on a line of its own such as `[^1]: The words of the note.`',
  })),
  noTable: problem('markdown/no-table', () => ({
    message: 'This starts as a row of a table does, and no table comes of it.',
    hint: 'Write a first row with the names of the columns, and under it a row of hyphens with as many cells, such as `| --- | --- |`.',
  })),
  blankHeader: problem('markdown/blank-header', () => ({
    message: 'The first row of this table is blank.',
    hint: 'Name each column in the first row.',
  })),
};

/** Whether HTML stands in an element: that is told, and what is left of the element is not judged. */
const hasRaw = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'raw' || (child.type === 'element' && hasRaw(child)),
  );

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
  if (!text.value.includes('[')) return [];
  return [...text.value.matchAll(reference)].map(({ 0: reference, index }) => {
    const start = placeOfNode(text, path);
    const before = text.value.slice(0, index).split('\n');
    const place: Place =
      before.length === 1
        ? { ...start, column: start.column + index }
        : { ...start, line: start.line + before.length - 1, column: before.at(-1)!.length + 1 };
    return problems.noDefinition.at(place, { text: reference });
  });
}

const isBlank = (element: Element) => toString(element).trim() === '' && !hasRaw(element);

/** What is wrong with one element, whatever stands around it. */
function checkElement(element: Element, path: string): Diagnostic | undefined {
  const place = () => placeOfNode(element, path);
  switch (element.tagName) {
    case 'a':
      return checkLink(element, path);
    case 'img': {
      const alternative = String(element.properties['alt'] ?? '').trim();
      return alternative === '' ? problems.alternativeText.at(place()) : undefined;
    }
    case 'p': {
      const [first] = element.children;
      const isRow = first?.type === 'text' && first.value.startsWith('|');
      return isRow && /^\|[^\n]*\|/.test(toString(element))
        ? problems.noTable.at(place())
        : undefined;
    }
    case 'thead':
      return isBlank(element) ? problems.blankHeader.at(place()) : undefined;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return isBlank(element) ? problems.emptyHeading.at(place()) : undefined;
    default:
      return undefined;
  }
}

/** The deepest that quotations and lists may be nested on one line (standards S-26). */
const deepest = 20;

/** The marks of quotations and lists one after the other; a line of nothing but one mark is a rule across the page. */
const nestedMarks = new RegExp(
  String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){${deepest + 1}}`,
  'm',
);

/** Finds the first line that nests quotations or lists deeper than anyone means: it is told before the text is parsed. */
export function checkDepth(file: SourceFile): Diagnostic | undefined {
  const at = file.text.search(nestedMarks);
  return at < 0 ? undefined : problems.tooDeep.at(placeAt(file, at), { most: deepest });
}

/** Finds headings that skip a level, or take that of the page's title (WCAG 1.3.1). */
export function checkHeadings(headings: readonly Element[], path: string): Diagnostic[] {
  let level = 1;
  return headings.flatMap((heading) => {
    const [from, to] = [level, Number(heading.tagName[1])];
    // A heading of the first level is meant as one of the second.
    level = Math.max(to, 2);
    const place = placeOfNode(heading, path);
    if (to === 1) return [problems.topHeading.at(place)];
    return to > from + 1 ? [problems.skippedHeading.at(place, { from, to })] : [];
  });
}

/** Checks nodes that follow each other, and all that is in them. @param found Where the faults are put. */
function checkNodes(
  nodes: readonly (RootContent | ElementContent)[],
  path: string,
  isCode: boolean,
  found: Diagnostic[],
): void {
  let open = 0;
  for (const node of nodes) {
    if (node.type === 'element') {
      const fault = checkElement(node, path);
      if (fault) found.push(fault);
      checkNodes(node.children, path, isCode || node.tagName === 'code', found);
    } else if (node.type === 'text') {
      if (!isCode) found.push(...checkReferences(node, path));
    } else if (node.type === 'raw') {
      const [text = ''] = node.value.trim().split('\n');
      // The end of what was told at its beginning is the same slip.
      const isEnd = /^<\/[a-z][^>]*>$/i.test(text);
      if (isEnd && open-- > 0) continue;
      if (!isEnd && /^<[a-z][^>]*[^/]>$|^<[a-z]>$/i.test(text)) open = Math.max(open, 0) + 1;
      found.push(problems.rawHtml.at(placeOfNode(node, path), { text }));
    }
  }
}

/** Finds in prose what would be published as something its writer did not mean (standards A-20; WCAG 2.4.4, 2.4.6). */
export function checkProse(nodes: readonly RootContent[], path: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  checkNodes(nodes, path, false, found);
  return found;
}
