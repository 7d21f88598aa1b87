import { z } from 'astro/zod';
import { identifier, number, text } from '../../values/field.ts';
import type { Entry, Register } from '../register.ts';
import { underAppraisal } from './appraisal-head.ts';

/** The columns of `data/appraisal-options/`. */
export const columns = z.strictObject({
  appraisal: identifier,
  number: text,
  title: text,
  /** What the option would be. */
  text: text.optional(),
  /** The totals as the paper prints them. */
  unweighted: number.optional(),
  weighted: number.optional(),
  percent: number.optional(),
});

export type OptionEntry = Entry<z.output<typeof columns>>;

/** The options of appraisals. */
export const appraisalOptions: Register<typeof columns> = {
  name: 'appraisal-options',
  page: false,
  columns,
  title: ({ title }) => title,
  under: underAppraisal,
};
