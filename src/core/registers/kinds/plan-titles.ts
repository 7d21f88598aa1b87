import { z } from 'astro/zod';
import { identifier, text } from '../../values/field.ts';
import type { Register } from '../register.ts';

/** The columns of `data/plan-titles.csv`. */
export const columns = z.strictObject({
  /** What the plan, list or register is called, with the time it is for. */
  title: text,
  /** The body whose plan it is. */
  by: identifier.optional(),
});

export type PlanTitleColumns = z.output<typeof columns>;

/**
 * What the plans, risk registers and self-assessments of the papers are called: rows of other registers name
 * them by their ids. They stand as headings on others' pages.
 */
export const planTitles: Register<typeof columns> = {
  name: 'plan-titles',
  page: false,
  columns,
  refers: { by: 'body' },
  title: ({ title }) => title,
  bodies: ({ by }) => (by === undefined ? [] : [by]),
};
