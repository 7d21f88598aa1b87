import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { slug } from '../addresses/address.ts';
import type { Document } from '../documents/document.ts';
import { elementsOf, proseIn } from '../documents/tree.ts';
import type { Prose } from '../values/prose.ts';
import { pageInPaper } from '../civic/paper-address.ts';
import type { ReportHead } from '../civic/report.ts';
import type { DocumentReference } from '../addresses/site-reference.ts';

/** What is known of a mark besides its place. */
export interface MarkedFor {
  /** The measure whose figure it stands behind: a passage that tells figures of that measure goes before others. */
  readonly measure?: string | undefined;
  /** The page that it stands on: a passage there is the one that the mark closes, and no answer. */
  readonly from?: DocumentReference | undefined;
}

/** Where marks of place lead. */
export interface Places {
  /** The first passage of our reports that rests on a place of a paper; without one, our report on the paper. */
  passage(paper: string, locator: string | undefined, marked?: MarkedFor): DocumentReference;
  /** The address of the place in the paper itself; `undefined` where the paper has none. */
  inPaper(paper: string, locator: string): string | undefined;
  /** The id that a mark has on its page, by the link as it was read; `undefined` for one that nothing leads to. */
  idOf(mark: Element): string | undefined;
}

/**
 * A place as it is compared: that a page number had to be inferred makes it no other page.
 */
export const placeKey = (locator: string): string =>
  locator
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^about (?=p\d)/, '')
    .replace(/ \(inferred[^)]*\)$/, '');

/** A mark on the page of a report: the paper that it names and the place there. */
interface Mark {
  readonly paper: string;
  readonly key: string;
  /** The report on whose page it stands. */
  readonly on: string;
  /** Its id there. */
  readonly id: string;
  readonly link: Element;
  /** The measures whose figures its passage tells. */
  readonly measures: ReadonlySet<string>;
}

const linked = ({ tagName, properties }: Element, scheme: string) => {
  const href = tagName === 'a' ? String(properties['href'] ?? '') : '';
  return href.startsWith(`${scheme}:`) ? href.slice(scheme.length + 1) : undefined;
};

/** The marks on a page, in reading order, each with the measures that its paragraph or line tells. */
function marksIn(nodes: Prose) {
  const isMark = (node: RootContent | ElementContent): node is Element =>
    node.type === 'element' && linked(node, 'paper') !== undefined;
  return elementsOf(nodes).flatMap((passage) => {
    const marks = passage.children.filter(isMark);
    if (marks.length === 0) return [];
    const figures = elementsOf(passage.children).flatMap((link) => linked(link, 'figure') ?? []);
    // The mark of another number names no measure: it has no `@`.
    const measures = new Set(
      figures.filter((figure) => figure.includes('@')).map((figure) => figure.replace(/@.*$/, '')),
    );
    return marks.map((link) => ({ link, measures }));
  });
}

/**
 * Names the marks on the page of a report that can be led to: the first of each place, and the first of it that
 * tells a measure. No entry or row has an id with two hyphens together, and no heading's id is taken.
 */
function nameMarks({ id, blocks, anchors }: Document<ReportHead>): readonly Mark[] {
  const found: Mark[] = [];
  const taken = new Set(anchors?.values());
  const known = new Set<string>();
  for (const { link, measures } of marksIn(blocks.flatMap(proseIn))) {
    const paper = linked(link, 'paper')!;
    const key = placeKey(toString(link));
    const names = ['', ...measures].map((measure) => `${paper} ${key} ${measure}`);
    if (names.every((name) => known.has(name))) continue;
    for (const name of names) known.add(name);
    const plain = `place--${slug(key) || 'mark'}`;
    let own = plain;
    for (let count = 2; taken.has(own); count++) own = `${plain}-${count}`;
    taken.add(own);
    found.push({ ...{ paper, key, on: id, id: own, link, measures } });
  }
  return found;
}

/** The marks on a report's own page that say where in that report something stands: by itself, else by its packs. */
function marksOfItself({ id, head }: Document<ReportHead>, marks: readonly Mark[]) {
  const own = marks.filter(({ paper }) => paper === id);
  const packs = new Set((head.printedIn ?? []).map(({ paper }) => paper));
  return own.length > 0 ? own : marks.filter(({ paper }) => packs.has(paper));
}

/**
 * Gives names to the marks of place in reports whose links are not resolved yet, and finds the passages that rest on each.
 * A mark that names a part of a pack before the place, such as `Business plan, section 5`, is one for `section 5` of
 * that part. A wider place is no passage on a narrower one.
 */
export function placesOf(reports: readonly Document<ReportHead>[]): Places {
  const byPage = reports.map((report) => ({ report, marks: nameMarks(report) }));
  const found = new Map<string, Mark[]>();
  const add = (paper: string, key: string, mark: Mark) => {
    const name = `${paper} ${key}`;
    found.set(name, [...(found.get(name) ?? []), mark]);
  };
  const own = byPage.map(({ report, marks }) => ({
    ...{ id: report.id, marks: marksOfItself(report, marks) },
  }));
  for (const { id, marks } of own) for (const mark of marks) add(id, mark.key, mark);
  for (const { id, marks } of own)
    for (const mark of marks) {
      const [, part] = /^.*?, (.+)$/.exec(mark.key) ?? [];
      if (mark.paper !== id && part !== undefined) add(id, part, mark);
    }
  for (const { report, marks } of byPage)
    for (const mark of marks)
      if (
        mark.paper !== report.id &&
        report.head.printedIn?.some(({ paper }) => paper === mark.paper)
      )
        add(mark.paper, mark.key, mark);
  const heads = new Map(reports.map(({ id, head }) => [id, head]));
  const ids = new Map(byPage.flatMap(({ marks }) => marks.map(({ link, id }) => [link, id])));
  return {
    passage(paper, locator, { measure, from } = {}) {
      const passages = locator === undefined ? [] : found.get(`${paper} ${placeKey(locator)}`);
      const page = from?.kind === 'report' ? from.id : undefined;
      const elsewhere = passages?.filter(({ on }) => on !== page) ?? [];
      const telling = measure && elsewhere.find(({ measures }) => measures.has(measure));
      const mark = telling || elsewhere[0];
      return { kind: 'report', ...(mark ? { id: mark.on, anchor: mark.id } : { id: paper }) };
    },
    inPaper(paper, locator) {
      const head = heads.get(paper);
      return head && pageInPaper(head, locator);
    },
    idOf: (mark) => ids.get(mark),
  };
}
