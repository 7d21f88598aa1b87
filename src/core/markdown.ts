import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { markdownToHast } from 'satteri';
import { slug } from './address.ts';
import { findBlocks, markIndex, type Attributes, type Mark } from './block.ts';
import { problem, type Checked, type Diagnostic } from './diagnostic.ts';
import type { Place, SourceFile } from './source.ts';

/** Prose as a tree of HTML elements with the place of each. Safe to print: it holds no raw HTML. */
export type Prose = readonly RootContent[];

/** A piece of a body: prose, or an element that is still to be compiled. */
export type Block =
  | { readonly is: 'prose'; readonly prose: Prose }
  | {
      readonly is: 'element';
      readonly name: string;
      readonly kind: 'leaf' | 'container';
      readonly attributes: Attributes;
      readonly content: Prose;
      readonly place: Place;
    };

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
};

/** Where a node of the tree stands. */
export function placeOfNode(node: Nodes, path: string): Place {
  return { path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Every element of a tree, in reading order. */
export function* elementsOf(nodes: readonly (RootContent | ElementContent)[]): Generator<Element> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    yield node;
    yield* elementsOf(node.children);
  }
}

/** The words of a piece of prose, without its markup. */
export const plainText = (nodes: Prose): string => toString({ type: 'root', children: [...nodes] });

/** The mark that a node stands for. A comment that an officer typed is none, whatever it says. */
function markOf(node: RootContent, marks: readonly Mark[]): Mark | undefined {
  const index = node.type === 'raw' ? markIndex(node.value) : undefined;
  const mark = index === undefined ? undefined : marks[index];
  return mark?.place.line === node.position?.start.line ? mark : undefined;
}

/** Cuts the children of a document at the comments that stand for marks. */
function cut(children: readonly RootContent[], marks: readonly Mark[]): Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  let open: Mark | undefined;
  const flush = () => {
    if (prose.some(({ type }) => type !== 'text')) blocks.push({ is: 'prose', prose });
    prose = [];
  };
  for (const node of children) {
    const mark = markOf(node, marks);
    if (!mark) {
      prose.push(node);
    } else if (mark.is === 'close') {
      if (open)
        blocks.push({ is: 'element', kind: 'container', ...fromMark(open), content: prose });
      prose = [];
      open = undefined;
    } else {
      flush();
      if (mark.is === 'open') open = mark;
      else blocks.push({ is: 'element', kind: 'leaf', ...fromMark(mark), content: [] });
    }
  }
  flush();
  return blocks;
}

const fromMark = ({ name, attributes, place }: Mark) => ({ name, attributes, place });

/** Takes what a strict content policy refuses out of Sätteri's tree: its one inline style (facts E17). */
function tidy(nodes: readonly RootContent[]): void {
  for (const element of elementsOf(nodes)) {
    const align = /text-align: (\w+)/.exec(String(element.properties['style'] ?? ''))?.[1];
    delete element.properties['style'];
    if (align === 'right') element.properties['className'] = ['numeric'];
    if (element.tagName === 'th') element.properties['scope'] = 'col';
  }
}

/** Gives each heading an id made from its words; the second of a kind gets a number. */
function nameHeadings(nodes: readonly RootContent[]): void {
  const taken = new Map<string, number>();
  for (const heading of headingsOf(nodes)) {
    const name = slug(toString(heading)) || 'section';
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    heading.properties['id'] = count === 1 ? name : `${name}-${count}`;
  }
}

/** The headings of a piece of prose, in reading order. */
export function headingsOf(nodes: readonly RootContent[]): Element[] {
  return [...elementsOf(nodes)].filter(
    ({ tagName, properties }) => /^h[1-6]$/.test(tagName) && properties['id'] !== 'footnote-label',
  );
}

function checkHtml(nodes: readonly (RootContent | ElementContent)[], path: string): Diagnostic[] {
  return nodes.flatMap((node): Diagnostic[] => {
    if (node.type === 'raw') {
      const [text = ''] = node.value.trim().split('\n');
      return [problems.rawHtml.at(placeOfNode(node, path), { text })];
    }
    return node.type === 'element' ? checkHtml(node.children, path) : [];
  });
}

function checkHeadings(nodes: readonly RootContent[], path: string): Diagnostic[] {
  let level = 1;
  return headingsOf(nodes).flatMap((heading) => {
    const [from, to] = [level, Number(heading.tagName[1])];
    level = to;
    const place = placeOfNode(heading, path);
    if (to === 1) return [problems.topHeading.at(place)];
    return to > from + 1 ? [problems.skippedHeading.at(place, { from, to })] : [];
  });
}

function checkImages(nodes: readonly RootContent[], path: string): Diagnostic[] {
  return [...elementsOf(nodes)]
    .filter(
      ({ tagName, properties }) => tagName === 'img' && !String(properties['alt'] ?? '').trim(),
    )
    .map((image) => problems.alternativeText.at(placeOfNode(image, path)));
}

/** The prose of a page, without the content of its elements. */
export const proseOf = (blocks: readonly Block[]): RootContent[] =>
  blocks.flatMap((block) => (block.is === 'prose' ? block.prose : []));

/**
 * Names headings, tidies and checks the blocks of a page, whichever spelling they came from. Headings in
 * an element are its own: its view gives them their level and their id.
 */
export function finishBlocks(blocks: readonly Block[], path: string): Diagnostic[] {
  const all = blocks.flatMap((block) => (block.is === 'prose' ? block.prose : block.content));
  const prose = proseOf(blocks);
  tidy(all);
  nameHeadings(prose);
  return [...checkHtml(all, path), ...checkHeadings(prose, path), ...checkImages(all, path)];
}

/**
 * Reads Markdown with block elements.
 *
 * The whole body is parsed at once, so that footnotes and link definitions reach over elements.
 *
 * @param file The whole file, front matter included; every place is true to it.
 * @param bodyLine The line on which the body begins.
 */
export function parseMarkdown(file: SourceFile, bodyLine: number): Checked<readonly Block[]> {
  const marked = findBlocks(file, bodyLine);
  const root = markdownToHast(marked.value.text, { features: { frontmatter: false } });
  const children = root.type === 'root' ? (root.children as RootContent[]) : [];
  const blocks = cut(children, marked.value.marks);
  return {
    value: blocks,
    diagnostics: [...marked.diagnostics, ...finishBlocks(blocks, file.path)],
  };
}
