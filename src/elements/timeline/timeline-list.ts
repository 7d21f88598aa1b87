import type { Element as HtmlElement, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Checked, type Diagnostic } from '../../core/source/diagnostic.ts';
import { suggestEventDate } from '../../core/values/suggest-event-date.ts';
import { parseEventDate, type EventDate } from '../../core/values/event-date.ts';
import { placeOfNode } from '../../core/documents/tree.ts';
import type { Prose } from '../../core/values/prose.ts';
import { unspelt, type Location } from '../../core/source/source.ts';

/** An event as a list in Markdown tells it. */
export interface ListedEvent {
  readonly date: EventDate;
  readonly text: Prose;
}

export const problems = {
  noList: problem('timeline/no-list'),
  noDate: problem('timeline/no-date'),
  date: problem('timeline/date'),
  noWords: problem('timeline/no-words'),
};

const isElement = (node: { type: string }): node is HtmlElement => node.type === 'element';

const isFilled = (node: { type: string; value?: string }) =>
  node.type !== 'text' || node.value?.trim() !== '';

/** An item's own content: a loose list wraps it in a paragraph, a tight one does not. */
function contentOf(item: HtmlElement): readonly ElementContent[] {
  const children = item.children.filter(isFilled);
  const [first] = children;
  if (first && isElement(first) && first.tagName === 'p')
    return [...first.children, ...children.slice(1)];
  return item.children;
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function readEvent(item: HtmlElement, place: Location): ListedEvent | Diagnostic {
  const content = contentOf(item).filter((node, index) => index > 0 || isFilled(node));
  const [bold, ...text] = content;
  if (!bold || !isElement(bold) || bold.tagName !== 'strong')
    return problems.noDate.at(place, { text: shorten(toString(item).trim()) });
  const typed = toString(bold);
  const date = parseEventDate(typed);
  if (!date) {
    const [only, ...others] = bold.children;
    const isPlain = only?.type === 'text' && others.length === 0;
    const span = isPlain ? placeOfNode(only, place.path) : unspelt(placeOfNode(bold, place.path));
    return problems.date.at(span, { text: typed, hint: suggestEventDate(typed) });
  }
  const words = trimStart(text);
  if (words.every((node) => toString(node).trim() === ''))
    return problems.noWords.at(place, { text: typed });
  return { date, text: words };
}

function trimStart(nodes: readonly ElementContent[]): Prose {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  return [{ ...first, value: first.value.replace(/^[\s:.–-]+/, '') }, ...rest];
}

/** Reads a list of events, each starting with its date in bold, in the order in which they were written. */
export function readList(
  content: Prose,
  place: Location,
): Checked<readonly ListedEvent[] | undefined> {
  const nodes = content.filter(isFilled);
  const [list] = nodes;
  if (nodes.length !== 1 || !list || !isElement(list) || list.tagName !== 'ul')
    return { value: undefined, diagnostics: [problems.noList.at(place)] };
  const items = list.children.filter(isElement);
  const read = items.map((item) => readEvent(item, placeOfNode(item, place.path)));
  return {
    value: read.filter((one): one is ListedEvent => 'date' in one),
    diagnostics: read.filter((one): one is Diagnostic => 'code' in one),
  };
}
