import { slug } from '../../core/addresses/address.ts';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { compareEventDates, type EventDate } from '../../core/values/event-date.ts';
import type { Prose } from '../../core/values/prose.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { keepWith } from '../keep.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import { events, type EventColumns } from '../../core/registers/kinds/events.ts';
import { readList } from './timeline-list.ts';

/** Something that happened, or was to happen, with what is known of when. */
export interface TimelineEvent {
  /** Unique in its timeline. */
  readonly id: string;
  readonly date: EventDate;
  readonly text: Prose;
  /** The entry that tells it; `undefined` for one from a list, which has nothing but its text. */
  readonly entry?: Entry<EventColumns>;
}

/** Events in true order within what is known of their dates, gathered by the year in which they begin. */
export interface TimelineModel {
  readonly years: readonly { readonly year: string; readonly events: readonly TimelineEvent[] }[];
}

export const problems = {
  twoSources: problem('timeline/two-sources'),
};

/** Gives the events of a list ids made from their dates. */
function nameEvents(listed: readonly Omit<TimelineEvent, 'id'>[]): readonly TimelineEvent[] {
  const taken = new Map<string, number>();
  return listed.toSorted(byDate).map((event) => {
    const name = slug(event.date.text);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { ...event, id: `event-${name}${count === 1 ? '' : `-${count}`}` };
  });
}

const byDate = (a: { date: EventDate }, b: { date: EventDate }) =>
  compareEventDates(a.date, b.date);

/** Puts events in order and gathers them by year. */
function toModel(found: readonly TimelineEvent[]): TimelineModel {
  const years = Map.groupBy(found.toSorted(byDate), ({ date }) => date.first.slice(0, 4));
  return { years: [...years].map(([year, events]) => ({ year, events })) };
}

/** The timeline of some entries of `data/events/`. Its texts are new with each call. */
export function timelineOf(entries: readonly Entry<EventColumns>[]): TimelineModel {
  return toModel(
    entries.map((entry) => ({
      id: entry.id,
      date: entry.values.date,
      text: proseOfText(entry.values.event),
      entry,
    })),
  );
}

/** The last year, from 0, of which anything is told but plans; the last of all where there is none. */
export const newestYear = ({ years }: TimelineModel): number =>
  years.findLastIndex(({ events: of }) =>
    of.some(({ entry }) => entry?.values.outlook !== 'planned'),
  );

/** `:::timeline` with a list of events, or `::timeline` for those of `data/events/`. */
export const timeline: BlockElement<typeof selectionSchema, TimelineModel> = {
  name: 'timeline',
  kind: 'either',
  schema: selectionSchema,
  register: events,
  proseOf: ({ years }) =>
    years.flatMap(({ events: of }) => of.flatMap(({ entry, text }) => (entry ? [text] : []))),
  partsOf: ({ years }) =>
    years.map((one) => ({
      ...{ name: one.year, title: one.year, model: { years: [one] } },
      entries: one.events.flatMap(({ entry }) => entry ?? []),
    })),
  pieces: {
    unitsOf: ({ years }) =>
      years.flatMap(({ events: of }) => of.flatMap(({ entry }) => (entry ? [[entry]] : []))),
    keep: ({ years }, kept) => ({ years: keepWith(years, 'events', kept) }),
  },
  compile({ attributes, content, place, placeOf, isContainer }, lookup) {
    if (isContainer) {
      if (Object.values(attributes).some((value) => value !== undefined))
        return { value: undefined, diagnostics: [problems.twoSources.at(place)] };
      const { value, diagnostics } = readList(content, place);
      return { value: value && toModel(nameEvents(value)), diagnostics };
    }
    const { value: entries, diagnostics } = selectEntries(events, attributes, lookup, placeOf);
    return { value: timelineOf(entries), diagnostics };
  },
};
