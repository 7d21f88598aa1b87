import { z } from 'astro/zod';
import { eventDateOf } from '../../values/event-date.ts';
import { day, identifier, oneOf, text } from '../../values/field.ts';
import type { Register } from '../register.ts';

/** The columns of `data/forward-plan.csv`. */
export const columns = z.strictObject({
  /** As printed: `002076/2016`. It ties the plan to the decision that came of it. */
  number: text.optional(),
  /** What is to be decided. */
  title: text,
  /** The portfolio it belongs to. */
  portfolio: text.optional(),
  /** The body that is to decide. */
  'decision-maker': identifier,
  /** The day for which it is proposed. */
  proposed: day.optional(),
  /** The day on which it was decided, as printed. */
  decided: day.optional(),
  /** Whether the papers call it a key decision; blank where they do not say. */
  key: oneOf(['yes', 'no']).optional(),
});

export type PlannedColumns = z.output<typeof columns>;

/** Decisions that a council gave notice of, as its papers printed them. */
export const forwardPlan: Register<typeof columns> = {
  name: 'forward-plan',
  columns,
  refers: { 'decision-maker': 'body' },
  title: ({ title }) => title,
  date: ({ decided, proposed }) => {
    const on = decided ?? proposed;
    return on === undefined ? undefined : eventDateOf(on);
  },
  done: ({ decided }) => ({ decided }),
  bodies: ({ 'decision-maker': body }) => [body],
};
