import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from './diagnostic.ts';
import { elementsOf, placeOfNode } from './markdown.ts';
import { checkSlips, placeInText } from './prose-slip.ts';
import { placeAt, type SourceFile } from './source.ts';
import { checkTables } from './table-check.ts';

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
  alternativeText: problem('markdown/alternative-text', ({ text }: { text: string }) => ({
    message:
      text === ''
        ? 'An image has no alternative text.'
        : `\`${text}\` does not say what the image shows.`,
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

function checkLinks(elements: readonly Element[], path: string): Diagnostic[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'a' || element.properties['dataFootnoteBackref'] !== undefined)
      return [];
    const place = placeOfNode(element, path);
    const text = toString(element).trim();
    const hasImage = elementsOf(element.children).some(({ tagName }) => tagName === 'img');
    if (text === '') return hasImage || hasRaw(element) ? [] : [problems.emptyLink.at(place)];
    const plain = text.toLowerCase().replace(/[.!…:>→ ]+$/, '');
    return vague.has(plain) ? [problems.linkText.at(place, { text })] : [];
  });
}

/** References that Markdown left as they were typed: `[words][name]` and `[^1]` without a definition. */
const reference = /\[[^[\]\n]{1,200}\]\[[^[\]\n]{0,100}\]|\[\^[^\]\s[]{1,50}\]/g;

function checkReferences(
  nodes: readonly (RootContent | ElementContent)[],
  path: string,
): Diagnostic[] {
  return nodes.flatMap((node): Diagnostic[] => {
    if (node.type === 'element')
      return node.tagName === 'code' ? [] : checkReferences(node.children, path);
    if (node.type !== 'text') return [];
    return [...node.value.matchAll(reference)].map(({ 0: text, index }) =>
      problems.noDefinition.at(placeInText(node, index, path), { text }),
    );
  });
}

function checkHtml(nodes: readonly (RootContent | ElementContent)[], path: string): Diagnostic[] {
  let open = 0;
  return nodes.flatMap((node): Diagnostic[] => {
    if (node.type !== 'raw') return node.type === 'element' ? checkHtml(node.children, path) : [];
    const [text = ''] = node.value.trim().split('\n');
    // The end of what was told at its beginning is the same slip.
    const isEnd = /^<\/[a-z][^>]*>$/i.test(text);
    if (isEnd && open-- > 0) return [];
    if (!isEnd && /^<[a-z][^>]*[^/]>$|^<[a-z]>$/i.test(text)) open = Math.max(open, 0) + 1;
    return [problems.rawHtml.at(placeOfNode(node, path), { text })];
  });
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

/** What programs put there: the name of the file, or a word for any picture. */
const saysNothing =
  /^$|^\S+\.(?:png|jpe?g|gif|svg|webp)$|^(?:an? )?(?:image|photo|picture|img|screenshot|graphic)[\s\d]*$/i;

function checkImages(elements: readonly Element[], path: string): Diagnostic[] {
  return elements.flatMap((image) => {
    const text = String(image.properties['alt'] ?? '').trim();
    if (image.tagName !== 'img' || !saysNothing.test(text)) return [];
    return [problems.alternativeText.at(placeOfNode(image, path), { text })];
  });
}

/**
 * Finds in prose what would be published as something its writer did not mean (standards A-20; WCAG 2.4.4, 2.4.6).
 *
 * @param elements Every element of the prose, in reading order.
 */
export function checkProse(
  nodes: readonly RootContent[],
  elements: readonly Element[],
  file: SourceFile,
): readonly Diagnostic[] {
  const { path } = file;
  return [
    ...checkHtml(nodes, path),
    ...checkImages(elements, path),
    ...elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .filter((heading) => toString(heading).trim() === '' && !hasRaw(heading))
      .map((heading) => problems.emptyHeading.at(placeOfNode(heading, path))),
    ...checkLinks(elements, path),
    ...checkReferences(nodes, path),
    ...checkTables(elements, file),
    ...checkSlips(nodes, path),
  ];
}
