import { z } from 'astro/zod';
import { eventDate, identifier, list, reference, statement, text } from '../../values/field.ts';
import type { Register } from '../register.ts';
import { planTitles } from './plan-titles.ts';

/** The columns of `data/progress/`. */
export const columns = z.strictObject({
  /** The id of the plan. */
  plan: identifier,
  /** The priority or the inquiry that it belongs to, in words. */
  group: text.optional(),
  /** As printed. */
  number: text.optional(),
  /** What was to be done. */
  action: text,
  /** How it stood, in a sentence or two. */
  progress: statement,
  /** When it stood so. */
  'as-at': eventDate,
  /** The rating as printed, or `unavailable`, with the reason in `note`; blank where the paper rates nothing. */
  rating: statement.optional(),
  /** The entries that it comes from. */
  follows: list(reference).optional(),
});

export type ProgressColumns = z.output<typeof columns>;

/** How the actions of plans and the recommendations of inquiries stood at a date. */
export const progress: Register<typeof columns> = {
  name: 'progress',
  columns,
  refers: { follows: 'entry', plan: { in: planTitles } },
  title: ({ action }) => action,
  date: (values) => values['as-at'],
  shown: (values) => ({ 'as-at': values['as-at'] }),
};
