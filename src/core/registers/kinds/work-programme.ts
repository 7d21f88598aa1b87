import { z } from 'astro/zod';
import { eventDateOf } from '../../values/event-date.ts';
import { day, identifier, oneOf, text } from '../../values/field.ts';
import type { Register } from '../register.ts';

/** The columns of `data/work-programme.csv`. */
export const columns = z.strictObject({
  /** The committee. */
  body: identifier,
  /** The day of the meeting; blank where none is printed. */
  date: day.optional(),
  /** When it starts: `14:00`. */
  start: text.optional(),
  /** The day that the paper prints beside the meeting for sending papers out, or as a deadline. */
  'paper-deadline': day.optional(),
  /** What is on the agenda. */
  item: text,
  /** Who was to attend for it. */
  attendees: text.optional(),
  /** As the paper tells it. */
  status: oneOf(['held', 'planned', 'to-be-confirmed']),
  /** What sort of meeting it is. */
  kind: oneOf(['formal', 'informal', 'visit']),
});

export type ItemColumns = z.output<typeof columns>;

/** What committees planned to look at, meeting by meeting, as their papers printed it. */
export const workProgramme: Register<typeof columns> = {
  name: 'work-programme',
  columns,
  refers: { body: 'body' },
  title: ({ item }) => item,
  date: ({ date }) => (date === undefined ? undefined : eventDateOf(date)),
  done: ({ date, status }) => (status === 'held' ? { date } : {}),
  plan: 'status',
  bodies: ({ body }) => [body],
};
