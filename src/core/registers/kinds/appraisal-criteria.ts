import { z } from 'astro/zod';
import { identifier, number, text } from '../../values/field.ts';
import type { Entry, Register } from '../register.ts';
import { underAppraisal } from './appraisal-head.ts';

/** The columns of `data/appraisal-criteria/`. */
export const columns = z.strictObject({
  /** The appraisal: an id of `data/appraisals.csv`. */
  appraisal: identifier,
  /** Its number, as printed. */
  number: text,
  /** What it is called. */
  title: text,
  /** How much it counts, where the paper says so. */
  weight: number.optional(),
});

export type CriterionEntry = Entry<z.output<typeof columns>>;

/** What the options of appraisals are weighed by. */
export const appraisalCriteria: Register<typeof columns> = {
  name: 'appraisal-criteria',
  page: false,
  columns,
  figures: { values: ['weight'], beside: [] },
  title: ({ title }) => title,
  under: underAppraisal,
};
