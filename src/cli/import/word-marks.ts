import { printedNumbers, type ListPlace } from '../../core/word/numbering.ts';
import { firstWords, type Loss } from '../../core/word/loss.ts';
import type { ListMark } from '../../core/word/word-document.ts';
import type { WordLists } from './word-lists.ts';
import { indentOf, type WordStyle } from './word-styles.ts';
import { childAt, findAll, isIn, shownText, valueAt } from './word-tree.ts';

/** What is known of a paragraph besides its words. */
export interface ParagraphMarks {
  readonly style: WordStyle | undefined;
  readonly mark: ListMark | undefined;
  readonly indent: number;
}

/** How a paragraph names its place in the text once it is read by others: a bookmark of this name and its number. */
export const bookmark = 'plainsight-paragraph-';

/** Whether a paragraph's end was deleted: its words belong to the next one. */
const isJoined = (paragraph: Element) => childAt(paragraph, 'pPr', 'rPr', 'del') !== undefined;

function placeOf(
  paragraph: Element,
  style: WordStyle | undefined,
  lists: WordLists,
): ListPlace | undefined {
  const list = valueAt(paragraph, 'pPr', 'numPr', 'numId') ?? style?.list;
  if (list === undefined || list === '0' || !lists.lists.has(list)) return undefined;
  const typed = valueAt(paragraph, 'pPr', 'numPr', 'ilvl');
  const id = valueAt(paragraph, 'pPr', 'pStyle') ?? '';
  const level =
    typed === undefined ? (lists.levelOf(list, id) ?? style?.level ?? 0) : Number(typed);
  return { list, level };
}

/**
 * Numbers the paragraphs of a text from 1, each with a bookmark that says so, and works out what Word prints before
 * them. The tree is changed.
 */
export function markParagraphs(
  tree: Document,
  styles: ReadonlyMap<string, WordStyle>,
  lists: WordLists,
): { readonly marks: ReadonlyMap<number, ParagraphMarks>; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const paragraphs = findAll(tree, 'p').filter(
    (one) => /^(?:\w+:)?p$/.test(one.nodeName) && !/^a:/.test(one.nodeName),
  );
  const each = paragraphs.map((paragraph, index) => {
    const style = styles.get(valueAt(paragraph, 'pPr', 'pStyle') ?? '');
    // What is empty bears no number that is seen, but Word counts it.
    const isLeft = isJoined(paragraph) || isIn(paragraph, 'del', 'moveFrom');
    const place = isLeft ? undefined : placeOf(paragraph, style, lists);
    const prefix = paragraph.nodeName.replace(/p$/, '');
    const start = tree.createElementNS(paragraph.namespaceURI, `${prefix}bookmarkStart`);
    start.setAttributeNS(paragraph.namespaceURI, `${prefix}name`, `${bookmark}${index + 1}`);
    const properties = childAt(paragraph, 'pPr');
    paragraph.insertBefore(start, properties ? properties.nextSibling : paragraph.firstChild);
    return { paragraph, style, place };
  });
  const printed = printedNumbers(
    each.flatMap(({ place }) => place ?? []),
    lists.lists,
  );
  let next = 0;
  const marks = each.map(({ paragraph, style, place }, index): [number, ParagraphMarks] => {
    const number = place && printed[next++]!;
    if (number?.isGuessed)
      losses.push({
        kind: 'number-format',
        at: index + 1,
        words: firstWords(shownText(paragraph)),
      });
    const mark =
      place && number && number.label !== '' ? { ...place, label: number.label } : undefined;
    const indent =
      indentOf(childAt(paragraph, 'pPr')) ??
      (place && lists.indentOf(place.list, place.level)) ??
      style?.indent ??
      (place ? place.level * 360 : 0);
    return [index + 1, { style, mark, indent }];
  });
  return { marks: new Map(marks), losses };
}
