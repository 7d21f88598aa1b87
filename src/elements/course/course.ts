import { z } from 'astro/zod';
import type { BlockElement } from '../../core/compile/element.ts';
import { compareEventDates, type EventDate } from '../../core/values/event-date.ts';
import { identifier, list } from '../../core/values/field.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import type { Prose } from '../../core/values/prose.ts';
import { events as register } from '../../core/registers/kinds/events.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { pointOf, unspelt } from '../../core/source/source.ts';
import { askForPeriods, findIndicator } from '../measure.ts';
import { selectEntries, selectionSchema, unknownAt } from '../selection.ts';

/** An event of a course, with its number in the picture. */
export interface CourseEvent {
  readonly number: number;
  readonly date: EventDate;
  readonly text: Prose;
  readonly isPlanned: boolean;
  readonly entry: Entry;
}

/** The course of a topic: its events in true order, and the measures whose figures stand under them. */
export interface CourseModel {
  readonly events: readonly CourseEvent[];
  /** In the order in which they were named. */
  readonly indicators: readonly Indicator[];
}

export const schema = selectionSchema.extend({
  /** The measures whose figures stand under the events, one under the other. */
  indicator: list(identifier).optional(),
  /** The events, by id; without it, those that the other attributes select. */
  events: list(identifier).optional(),
});

/** `::course`: what happened in a topic, and the figures of its measures, on one axis of time. */
export const course: BlockElement<typeof schema, CourseModel> = {
  name: 'course',
  kind: 'leaf',
  schema,
  proseOf: ({ events }) => events.map(({ text }) => text),
  compile({ attributes, placeOf }, lookup) {
    const {
      indicator: ids = [],
      events: asked,
      ...selection
    }: z.output<typeof schema> = attributes;
    const found = selectEntries(register, selection, lookup, placeOf);
    const known = found.value.map((entry) => entry.id);
    const unknown =
      found.diagnostics.length > 0 ? [] : (asked ?? []).filter((one) => !known.includes(one));
    const events = found.value
      .filter((entry) => asked?.includes(entry.id) ?? true)
      .toSorted((a, b) => compareEventDates(a.values.date, b.values.date))
      .map((entry, index): CourseEvent => ({
        number: index + 1,
        date: entry.values.date,
        text: proseOfText(entry.title),
        isPlanned: entry.values.outlook === 'planned',
        entry,
      }));
    // Of several in one attribute the place of each is not known.
    const placeOfMeasures = () => pointOf(placeOf('indicator'));
    const measures = [...new Set(ids)].map((id) => findIndicator(id, placeOfMeasures, lookup));
    return {
      value: { events, indicators: measures.flatMap(({ value }) => value ?? []) },
      diagnostics: [
        ...found.diagnostics,
        ...unknown.map((one) =>
          unknownAt(unspelt(placeOf('events')), { what: 'event', id: one, known }),
        ),
        ...measures.flatMap(({ diagnostics }) => diagnostics),
        ...askForPeriods(
          measures.flatMap(({ value }) => value ?? []),
          lookup,
        ),
      ],
    };
  },
};
