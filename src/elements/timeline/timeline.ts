import type { Element as HtmlElement, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { z } from 'astro/zod';
import { slug } from '../../core/address.ts';
import { problem, type Diagnostic } from '../../core/diagnostic.ts';
import type { Element } from '../../core/element.ts';
import {
  compareEventDates,
  eventDatesMeant,
  parseEventDate,
  type EventDate,
} from '../../core/event-date.ts';
import { placeOfNode, type Prose } from '../../core/markdown.ts';
import type { Place } from '../../core/source.ts';

/** Something that happened, or was to happen, with what is known of when. */
export interface TimelineEvent {
  readonly id: string;
  readonly date: EventDate;
  readonly text: Prose;
}

/** Events in true order within what is known of their dates, gathered by the year in which they begin. */
export interface TimelineModel {
  readonly years: readonly { readonly year: string; readonly events: readonly TimelineEvent[] }[];
}

export const schema = z.strictObject({});

function hintFor(text: string): string {
  const meant = eventDatesMeant(text).map((date) => `\`${date}\``);
  return meant.length > 0
    ? `Type ${meant.join(' or ')}.`
    : 'Write it as `1999`, `January 2014`, `15 January 2014`, `2013, summer`, `early 2016`, `2015/16`, `2014 to 2016`, `about 2008` or `by March 2017`.';
}

export const problems = {
  noList: problem('timeline/no-list', () => ({
    message: 'The timeline does not hold one list of events and nothing else.',
    hint: 'Write each event as a line `- **1999** What happened.`, with blank lines above the first and below the last.',
  })),
  noDate: problem('timeline/no-date', ({ text }: { text: string }) => ({
    message: `The event \`${text}\` does not start with a date in bold.`,
    hint: 'Start it with its date between two pairs of asterisks: `- **15 January 2014** What happened.`',
  })),
  date: problem('timeline/date', ({ text }: { text: string }) => ({
    message: `\`${text}\` is not a date of a kind that can be put in order.`,
    hint: hintFor(text),
  })),
  noWords: problem('timeline/no-words', ({ text }: { text: string }) => ({
    message: `The event of \`${text}\` says nothing of what happened.`,
    hint: 'Write it after the date, on the same line.',
  })),
};

const isElement = (node: { type: string }): node is HtmlElement => node.type === 'element';

/** An item's own content: a loose list wraps it in a paragraph, a tight one does not. */
function contentOf(item: HtmlElement): readonly ElementContent[] {
  const children = item.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [first] = children;
  if (first && isElement(first) && first.tagName === 'p')
    return [...first.children, ...children.slice(1)];
  return item.children;
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function readEvent(item: HtmlElement, place: Place): TimelineEvent | Diagnostic {
  const content = contentOf(item).filter(
    (node, index) => index > 0 || node.type !== 'text' || node.value.trim() !== '',
  );
  const [bold, ...text] = content;
  if (!bold || !isElement(bold) || bold.tagName !== 'strong') {
    return problems.noDate.at(place, { text: shorten(toString(item).trim()) });
  }
  const typed = toString(bold);
  const date = parseEventDate(typed);
  if (!date) return problems.date.at(placeOfNode(bold, place.path), { text: typed });
  const words = trimStart(text);
  if (words.every((node) => toString(node).trim() === ''))
    return problems.noWords.at(place, { text: typed });
  return { id: '', date, text: words };
}

function trimStart(nodes: readonly ElementContent[]): Prose {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  return [{ ...first, value: first.value.replace(/^[\s:.–-]+/, '') }, ...rest];
}

/** Puts events in order and gives each an id made from its date. */
function toModel(events: readonly TimelineEvent[]): TimelineModel {
  const years = new Map<string, TimelineEvent[]>();
  const taken = new Map<string, number>();
  for (const event of events.toSorted((a, b) => compareEventDates(a.date, b.date))) {
    const year = event.date.first.slice(0, 4);
    const name = slug(event.date.text);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const id = `event-${name}${count === 1 ? '' : `-${count}`}`;
    years.set(year, [...(years.get(year) ?? []), { ...event, id }]);
  }
  return { years: [...years].map(([year, events]) => ({ year, events })) };
}

/** `:::timeline`: a list of events, each starting with its date in bold. */
export const timeline: Element<typeof schema, TimelineModel> = {
  name: 'timeline',
  kind: 'container',
  schema,
  compile({ content, place }) {
    const nodes = content.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    const [list] = nodes;
    if (nodes.length !== 1 || !list || !isElement(list) || list.tagName !== 'ul') {
      return { value: undefined, diagnostics: [problems.noList.at(place)] };
    }
    const items = list.children.filter(isElement);
    const read = items.map((item) => readEvent(item, placeOfNode(item, place.path)));
    const events = read.filter((one): one is TimelineEvent => 'date' in one);
    const diagnostics = read.filter((one): one is Diagnostic => 'code' in one);
    return { value: toModel(events), diagnostics };
  },
};
