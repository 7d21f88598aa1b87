import { firstWords, type Loss } from '../../core/word/loss.ts';
import { linkReferences } from './word-references.ts';
import type { WordStyle } from './word-styles.ts';
import {
  attributeOf,
  childAt,
  childrenOf,
  findAll,
  isIn,
  isOn,
  nameOf,
  remove,
  shownText,
  unwrap,
  valueAt,
} from './word-tree.ts';

/** Elements that only stand around text, which a reader of Word files may pass over with all that is in them. */
const around = ['fldSimple', 'dir', 'bdo', 'rubyBase'];

const styleOf = (paragraph: Element, styles: ReadonlyMap<string, WordStyle>) =>
  styles.get(valueAt(paragraph, 'pPr', 'pStyle') ?? '')?.name ?? '';

/** The paragraphs that a contents field goes over, from its beginning to its end. */
function contentsIn(tree: Document, styles: ReadonlyMap<string, WordStyle>): readonly Element[] {
  const fields: boolean[] = [];
  return findAll(tree, 'p').filter((paragraph) => {
    let isContents =
      fields.includes(true) ||
      /^(?:toc \d|toc heading|table of figures)$/.test(styleOf(paragraph, styles));
    for (const element of findAll(paragraph, 'fldChar', 'instrText')) {
      const kind = attributeOf(element, 'fldCharType');
      if (kind === 'begin') fields.push(false);
      else if (kind === 'end') fields.pop();
      else if (nameOf(element) === 'instrText' && /^\s*TOC\b/.test(element.textContent ?? ''))
        fields[fields.length - 1] = true;
      isContents ||= fields.includes(true);
    }
    return isContents;
  });
}

function takeContents(tree: Document, styles: ReadonlyMap<string, WordStyle>): readonly Loss[] {
  const galleries = findAll(tree, 'sdt').filter((one) =>
    /contents/i.test(valueAt(one, 'sdtPr', 'docPartObj', 'docPartGallery') ?? ''),
  );
  const lines = galleries.flatMap((one) => findAll(one, 'p'));
  galleries.forEach(remove);
  const others = contentsIn(tree, styles);
  others.forEach(remove);
  const all = [...lines, ...others].map(shownText).filter((text) => text.trim() !== '');
  return all.length > 0 ? [{ kind: 'contents', words: firstWords(all[0]!) }] : [];
}

/** Whether a run is hidden: it is never shown, though it is in the file. */
const isHidden = (run: Element, styles: ReadonlyMap<string, WordStyle>) =>
  childAt(run, 'rPr', 'vanish')
    ? isOn(run, 'rPr', 'vanish')
    : (styles.get(valueAt(run, 'rPr', 'rStyle') ?? '')?.isHidden ?? false);

function takeHidden(tree: Document, styles: ReadonlyMap<string, WordStyle>): readonly Loss[] {
  const hidden = findAll(tree, 'r').filter(
    (run) => isHidden(run, styles) && !isIn(run, 'del', 'moveFrom'),
  );
  const texts = hidden.filter((run) => shownText(run).trim() !== '');
  // Only text: the ends of fields must stay in balance.
  for (const run of hidden)
    for (const child of childrenOf(run))
      if (/^(?:t|tab|br|sym|drawing|pict)$/.test(nameOf(child))) remove(child);
  return texts.length > 0 ? [{ kind: 'hidden' }] : [];
}

/** A drawing that Word has in two spellings is read in the older one alone, which every reader knows. */
function takeChoices(tree: Document): void {
  for (const both of findAll(tree, 'AlternateContent'))
    if (childAt(both, 'Fallback'))
      childrenOf(both)
        .filter((one) => nameOf(one) === 'Choice')
        .forEach(remove);
}

/**
 * Takes out of a text what is never published or is made anew by the site, and puts what readers of Word files pass
 * over where they see it. The tree is changed.
 */
export function cleanText(tree: Document, styles: ReadonlyMap<string, WordStyle>): readonly Loss[] {
  takeChoices(tree);
  const contents = takeContents(tree, styles);
  const pages = linkReferences(tree);
  for (const element of findAll(tree, ...around)) unwrap(element);
  findAll(tree, 'rt').forEach(remove);
  for (const cell of findAll(tree, 'tc')) if (childAt(cell, 'tcPr', 'cellDel')) remove(cell);
  return [...contents, ...pages, ...takeHidden(tree, styles)];
}
