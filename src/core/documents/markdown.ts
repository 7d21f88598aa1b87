import type { Element, RootContent } from 'hast';
import { markdownToHast } from 'satteri';
import { checkDefinitions } from './definition-check.ts';
import { findDirectives, markIndex, type Directive } from './directive.ts';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import type { SourceFile } from '../source/source.ts';
import { elementsOf, headingsOf, proseIn, proseOf, type Block } from './tree.ts';
import { checkHeadings } from './heading-check.ts';
import { nameHeadings } from './heading-ids.ts';
import { checkProse } from './prose-check.ts';
import { checkShape } from './shape-check.ts';
import { keepNumbers } from './numbered-list.ts';
import { nameBox } from './task-list.ts';
import { keepSingleTildes } from './single-tilde.ts';

/** The mark that a node stands for. A comment that an officer typed is none, whatever it says. */
function markOf(node: RootContent, marks: readonly Directive[]): Directive | undefined {
  if (node.type !== 'raw') return undefined;
  const index = markIndex(node.value);
  const mark = index === undefined ? undefined : marks[index];
  return mark?.place.line === node.position?.start.line ? mark : undefined;
}

/** Cuts the children of a document at the comments that stand for marks. */
function cut(children: readonly RootContent[], marks: readonly Directive[]): Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  let open: Directive | undefined;
  const flush = () => {
    if (prose.some(({ type }) => type !== 'text')) blocks.push({ is: 'prose', prose });
    prose = [];
  };
  for (const node of children) {
    const mark = markOf(node, marks);
    if (!mark) {
      prose.push(node);
    } else if (mark.is === 'close') {
      if (!open) continue;
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

const fromMark = ({ name, attributes, place, nameSpan, isFaulty }: Directive) => ({
  name,
  attributes,
  place,
  nameSpan,
  isFaulty,
});

/** Takes what a strict content policy refuses out of Sätteri's tree: its one inline style (facts E17). */
function tidy(elements: readonly Element[]): void {
  for (const element of elements) {
    const style = element.properties['style'];
    const align = style ? /text-align: (\w+)/.exec(String(style))?.[1] : undefined;
    if (style !== undefined) delete element.properties['style'];
    if (align === 'right') element.properties['className'] = ['numeric'];
    if (element.tagName === 'th') element.properties['scope'] = 'col';
  }
}

/**
 * Names headings, tidies and checks the blocks of a page, whichever spelling they came from. Headings in
 * an element are its own: its view gives them their level and their id.
 */
export function finishBlocks(blocks: readonly Block[], file: SourceFile): Diagnostic[] {
  const all = blocks.flatMap(proseIn);
  let typed: readonly string[] | undefined;
  // Few pages need them: only for these the text is cut into lines.
  const lines = () => (typed ??= file.text.split(/\r?\n/));
  keepSingleTildes(all, lines);
  const elements = elementsOf(all);
  const data = { source: file };
  for (const element of elements)
    if (element.tagName === 'a' || element.tagName === 'img') element.data = data;
  const headings = headingsOf(proseOf(blocks));
  tidy(elements);
  for (const element of elements) {
    if (element.tagName === 'ol') keepNumbers(element, lines);
    if (element.tagName === 'li') nameBox(element);
  }
  nameHeadings(headings);
  return [...checkHeadings(headings, file.path), ...checkProse(all, file.path, lines)];
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
  const unfit = checkShape(file);
  if (unfit) return { value: [], diagnostics: [unfit] };
  const marked = findDirectives(file, bodyLine);
  const root = markdownToHast(marked.value.text, { features: { frontmatter: false } });
  const children = root.type === 'root' ? (root.children as RootContent[]) : [];
  const blocks = cut(children, marked.value.marks);
  return {
    value: blocks,
    diagnostics: [
      ...marked.diagnostics,
      ...finishBlocks(blocks, file),
      ...checkDefinitions(file, bodyLine),
    ],
  };
}
