import { firstWords, type Loss } from '../../core/word/loss.ts';
import {
  attributeOf,
  childrenOf,
  findAll,
  nameOf,
  remove,
  shownText,
  unwrap,
} from './word-tree.ts';

/** The bookmark that a field refers to so that readers can follow it; `undefined` where it does not. */
const bookmarkIn = (instruction: string): string | undefined =>
  /^\s*REF\s+"?([^\s"]+)"?(?=.*\\h\b)/is.exec(instruction)?.[1];

const isOfPage = (instruction: string) => /^\s*PAGEREF\b/i.test(instruction);

/** What a run marks of a field: `begin`, `separate`, `end`; `undefined` where it marks nothing. */
const markOf = (run: Element) => attributeOf(findAll(run, 'fldChar')[0], 'fldCharType');

/** Puts some runs, which stand beside each other, into a link to a place of the paper. */
function link(runs: readonly Element[], bookmark: string): void {
  const [first] = runs;
  const space = first?.namespaceURI;
  if (!first || space === undefined) return;
  const made = first.ownerDocument.createElementNS(space, 'w:hyperlink');
  made.setAttributeNS(space, 'w:anchor', bookmark);
  first.parentNode?.insertBefore(made, first);
  for (const run of runs) made.appendChild(run);
}

/** A field of several runs in one paragraph: what it says to be, its marks, and the runs that it shows. */
interface Field {
  readonly instruction: string;
  readonly marks: readonly Element[];
  readonly shown: readonly Element[];
}

/** The fields of a paragraph that hold no other, from mark to mark. */
function fieldsIn(paragraph: Element): readonly Field[] {
  const fields: Field[] = [];
  let open:
    { instruction: string; marks: Element[]; shown: Element[]; isShown: boolean } | undefined;
  for (const run of childrenOf(paragraph)) {
    const mark = nameOf(run) === 'r' ? markOf(run) : undefined;
    if (mark === 'begin') open = { instruction: '', marks: [run], shown: [], isShown: false };
    else if (!open) continue;
    else if (mark === 'separate') {
      open.marks.push(run);
      open.isShown = true;
    } else if (mark === 'end') {
      fields.push({ ...open, marks: [...open.marks, run] });
      open = undefined;
    } else if (open.isShown) open.shown.push(run);
    else {
      open.instruction += findAll(run, 'instrText')
        .map(({ textContent }) => textContent ?? '')
        .join('');
      open.marks.push(run);
    }
  }
  return fields;
}

/**
 * Makes links of references to other places of the paper, which readers of Word files take for plain words. The tree
 * is changed. @returns The page numbers that the text refers to, which a page of the site has none of.
 */
export function linkReferences(tree: Document): readonly Loss[] {
  const losses: Loss[] = [];
  const tell = (node: Element) => {
    const words = firstWords(shownText(node));
    if (words !== '') losses.push({ kind: 'page-reference', words });
  };
  for (const field of findAll(tree, 'fldSimple')) {
    const instruction = attributeOf(field, 'instr') ?? '';
    const bookmark = bookmarkIn(instruction);
    if (isOfPage(instruction)) tell(field.parentNode as Element);
    if (bookmark !== undefined) link(childrenOf(field), bookmark);
    if (bookmark !== undefined) unwrap(field);
  }
  for (const paragraph of findAll(tree, 'p'))
    for (const { instruction, marks, shown } of fieldsIn(paragraph)) {
      const bookmark = bookmarkIn(instruction);
      if (isOfPage(instruction)) tell(paragraph);
      if (bookmark === undefined) continue;
      link(shown, bookmark);
      marks.forEach(remove);
    }
  return losses;
}
