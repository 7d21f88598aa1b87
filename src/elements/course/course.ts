import { z } from 'astro/zod';
import type { Element } from '../../core/element.ts';
import { compareEventDates, type EventDate } from '../../core/event-date.ts';
import { identifier, list } from '../../core/field.ts';
import type { Indicator } from '../../core/indicator.ts';
import type { Prose } from '../../core/markdown.ts';
import type { Entry } from '../../core/register.ts';
import { lineOf } from '../../core/standing.ts';
import { proseOfText } from '../../core/statement.ts';
import { findIndicator } from '../measure.ts';
import { problems as selectionProblems, selectEntries, selectionSchema } from '../selection.ts';

/** An event of a course, with its number in the picture. */
export interface CourseEvent {
  readonly number: number;
  readonly date: EventDate;
  readonly text: Prose;
  readonly isPlanned: boolean;
  readonly entry: Entry;
}

/** The course of a topic: its events in true order, and the measure over whose line they stand. */
export interface CourseModel {
  readonly events: readonly CourseEvent[];
  /** `undefined` where none is named, or where no two of its figures may stand on one line. */
  readonly indicator: Indicator | undefined;
}

export const schema = selectionSchema.extend({
  /** The measure whose line the events stand over. */
  indicator: identifier.optional(),
  /** The events, by id; without it, those that the other attributes select. */
  events: list(identifier).optional(),
});

/** `::course`: what happened in a topic, over the line of its figures where these allow. */
export const course: Element<typeof schema, CourseModel> = {
  name: 'course',
  kind: 'leaf',
  schema,
  proseOf: ({ events }) => events.map(({ text }) => text),
  compile({ attributes, placeOf }, lookup) {
    const { indicator: id, events: asked, ...selection }: z.output<typeof schema> = attributes;
    const found = selectEntries('events', selection, lookup, placeOf);
    const known = found.value.map((entry) => entry.id);
    const unknown =
      found.diagnostics.length > 0 ? [] : (asked ?? []).filter((one) => !known.includes(one));
    const events = found.value
      .filter((entry) => asked?.includes(entry.id) ?? true)
      .flatMap((entry) => (entry.date ? [{ entry, date: entry.date }] : []))
      .toSorted((a, b) => compareEventDates(a.date, b.date))
      .map(({ entry, date }, index): CourseEvent => ({
        number: index + 1,
        date,
        text: proseOfText(entry.title),
        isPlanned: (entry.values as { readonly outlook?: string }).outlook === 'planned',
        entry,
      }));
    const measure =
      id === undefined ? { value: undefined, diagnostics: [] } : findIndicator(id, placeOf, lookup);
    const indicator = measure.value && lineOf(measure.value).length > 1 ? measure.value : undefined;
    return {
      value: { events, indicator },
      diagnostics: [
        ...found.diagnostics,
        ...unknown.map((one) =>
          selectionProblems.unknown.at(placeOf('events'), { what: 'event', id: one, known }),
        ),
        ...measure.diagnostics,
      ],
    };
  },
};
