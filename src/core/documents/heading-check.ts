import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { placeOfNode } from './tree.ts';
import { checkUnderline } from './markdown-syntax-check.ts';
import { spanFrom, type Location, type Span } from '../source/source.ts';

export const problems = {
  topHeading: problem('markdown/top-heading'),
  skippedHeading: problem('markdown/skipped-heading'),
  emptyHeading: problem('markdown/empty-heading'),
};

/** Whether HTML stands in an element: that is told, and what is left of the element is not judged. */
export const hasRaw = (node: Element): boolean =>
  node.children.some(
    (child) => child.type === 'raw' || (child.type === 'element' && hasRaw(child)),
  );

/** Whether nothing is to be read in an element. */
export const isBlank = (element: Element) => toString(element).trim() === '' && !hasRaw(element);

/** Finds a heading without words, and a sentence that was made one. */
export function checkHeading(heading: Element, path: string): Diagnostic | undefined {
  if (isBlank(heading)) return problems.emptyHeading.at(placeOfNode(heading, path));
  // One of the first level is told as such.
  return heading.tagName === 'h1' ? undefined : checkUnderline(heading, path);
}

/** The signs that a heading starts with; a heading of two lines has its signs below it. */
function signsOf({ tagName }: Element, place: Span): Location | Span {
  const { path, line, column } = place;
  return place.endLine === line ? spanFrom(place, Number(tagName[1])) : { path, line, column };
}

/** Finds headings that skip a level, or take that of the page's title (WCAG 1.3.1). */
export function checkHeadings(headings: readonly Element[], path: string): Diagnostic[] {
  let level = 1;
  return headings.flatMap((heading) => {
    const [from, to] = [level, Number(heading.tagName[1])];
    // A heading of the first level is meant as one of the second.
    level = Math.max(to, 2);
    const place = placeOfNode(heading, path);
    const signs = signsOf(heading, place);
    if (to === 1) return [problems.topHeading.at(signs, undefined, '##')];
    const meant = '#'.repeat(from + 1);
    return to > from + 1 ? [problems.skippedHeading.at(signs, { from, to }, meant)] : [];
  });
}
