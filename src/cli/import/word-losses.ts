import { firstWords, type Loss, type LossKind } from '../../core/word/loss.ts';
import { bookmark } from './word-marks.ts';
import { attributeOf, childAt, findAll, isIn, isOn, nameOf, shownText } from './word-tree.ts';

/** What is told where an element stands that a report cannot hold, or must not. */
const told: Readonly<Record<string, LossKind>> = {
  commentReference: 'comment',
  ins: 'inserted',
  del: 'deleted',
  moveTo: 'moved',
  oMath: 'formula',
  chart: 'chart',
  relIds: 'drawing',
  object: 'object',
  altChunk: 'object',
  txbxContent: 'text-box',
};

/** Colours that say nothing: white, and the greys and pale tones of heads of tables are told apart by their place. */
const saysNothing = /^(?:auto|ffffff|none)$/i;

/** The number of the paragraph that an element stands in; of a row or a cell, of the first in it. */
function placeOf(element: Element): { readonly at: number | undefined; readonly words: string } {
  let paragraph: Node | null = element;
  while (paragraph && nameOf(paragraph) !== 'p') paragraph = paragraph.parentNode;
  const found = (paragraph as Element | null) ?? findAll(element, 'p')[0];
  const mark =
    found &&
    findAll(found, 'bookmarkStart').find((one) => attributeOf(one, 'name')?.startsWith(bookmark));
  const at = mark && Number(attributeOf(mark, 'name')!.slice(bookmark.length));
  return { at, words: found ? firstWords(shownText(found)) : '' };
}

/** One of several losses of a kind in one paragraph. */
const once = (losses: readonly Loss[]): readonly Loss[] =>
  losses.filter(
    ({ kind, at }, index) =>
      losses.findIndex((other) => other.kind === kind && other.at === at) === index,
  );

/** Cells that have a colour below the head of their table, told once a colour and table. */
function colouredCells(tree: Document): readonly Loss[] {
  return findAll(tree, 'tbl').flatMap((table) => {
    const cells = findAll(table, 'tr')
      .filter((row, index) => index > 0 && !isOn(row, 'trPr', 'tblHeader'))
      .flatMap((row) => findAll(row, 'tc'));
    const colours = cells.flatMap((cell) => {
      const fill = attributeOf(childAt(cell, 'tcPr', 'shd'), 'fill');
      return fill !== undefined && !saysNothing.test(fill) ? [{ cell, fill }] : [];
    });
    return [...Map.groupBy(colours, ({ fill }) => fill)].map(([fill, those]): Loss => {
      const words = those.map(({ cell }) => shownText(cell).trim()).join(', ');
      return { kind: 'cell-colour', at: placeOf(those[0]!.cell).at, words: `${fill}: ${words}` };
    });
  });
}

/** What of a text is left out or cannot be kept, in its order. */
export function findLosses(tree: Document): readonly Loss[] {
  const elements = findAll(tree, ...Object.keys(told), 'highlight', 'u', 'srcRect').filter(
    (element) => !isIn(element, 'rPrChange', 'pPrChange', 'sectPrChange'),
  );
  const found = elements.flatMap((element): readonly Loss[] => {
    const name = nameOf(element);
    const { at, words } = placeOf(element);
    if (name === 'srcRect') {
      const isCut = ['l', 't', 'r', 'b'].some(
        (side) => Number(attributeOf(element, side) ?? 0) > 0,
      );
      return isCut ? [{ kind: 'picture-cropped', at, words }] : [];
    }
    if (name === 'highlight' || name === 'u') {
      const kind = name === 'u' ? 'underlined' : 'highlight';
      const run = element.parentNode?.parentNode;
      const isLink = run ? isIn(run, 'hyperlink') : false;
      const text = run ? shownText(run).trim() : '';
      if (isLink || text === '' || attributeOf(element, 'val') === 'none') return [];
      return [{ kind, at, words: firstWords(text) }];
    }
    return [{ kind: told[name]!, at, words }];
  });
  return [...once(found), ...colouredCells(tree)];
}
