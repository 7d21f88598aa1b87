import { z } from 'astro/zod';
import { dayOrEventDate } from '../../documents/dated-field.ts';
import { eventDateOf } from '../../values/event-date.ts';
import { day, list, reference, text } from '../../values/field.ts';
import type { Register } from '../register.ts';

/** The columns of `data/actions.csv`. */
export const columns = z.strictObject({
  /** The row of the printed tracker. */
  number: text.optional(),
  /** The day of the meeting at which it was asked for. */
  raised: day,
  /** The item of the agenda. */
  item: text,
  /** What was asked for, in a sentence or two. */
  action: text,
  /** Who is to do it; blank where the tracker names nobody. */
  owner: text.optional(),
  /** By when, where a day or a time is given. */
  due: dayOrEventDate.optional(),
  /** The resolution that it comes from. */
  follows: list(reference).optional(),
});

export type ActionColumns = z.output<typeof columns>;

/** What was asked for at meetings and is tracked until it is answered. */
export const actions: Register<typeof columns> = {
  name: 'actions',
  columns,
  refers: { follows: 'entry' },
  title: ({ action }) => action,
  date: ({ raised }) => eventDateOf(raised),
  done: ({ raised }) => ({ raised }),
};
