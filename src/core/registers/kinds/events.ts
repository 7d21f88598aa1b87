import { z } from 'astro/zod';
import { eventDate, identifier, list, oneOf, text } from '../../values/field.ts';
import { outcome, outcomePlace } from '../outcome.ts';
import type { Register } from '../register.ts';

/** The columns of `data/events/`. */
export const columns = z.strictObject({
  /** When, as exactly as the paper says. */
  date: eventDate,
  /** What happened, in a sentence or two. */
  event: text,
  /** The bodies it is about. */
  bodies: list(identifier).optional(),
  /** Blank where the paper tells it as happened; `planned` where it was still to come. */
  outlook: oneOf(['planned']).optional(),
  /** What our papers say came of a plan, or `not in our papers`. */
  outcome: outcome.optional(),
  ...outcomePlace,
});

export type EventColumns = z.output<typeof columns>;

/** Everything that the papers date: what happened, and what was to happen. */
export const events: Register<typeof columns> = {
  name: 'events',
  page: 'timeline',
  columns,
  refers: { bodies: 'body', 'outcome-edition': 'edition' },
  title: ({ event }) => event,
  date: ({ date }) => date,
  done: ({ date, outlook }) => (outlook === 'planned' ? {} : { date }),
  plan: 'outlook',
  bodies: ({ bodies = [] }) => bodies,
};
