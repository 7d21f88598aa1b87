import { z } from 'astro/zod';
import { identifier, number, text } from '../../values/field.ts';
import type { Entry, Register } from '../register.ts';
import { underAppraisal } from './appraisal-head.ts';

/** The columns of `data/appraisal-options/`. */
export const columns = z.strictObject({
  /** The appraisal: an id of `data/appraisals.csv`. */
  appraisal: identifier,
  /** Its number, as printed. */
  number: text,
  /** What it is called. */
  title: text,
  /** What the option would be. */
  text: text.optional(),
  /** Its total without weights, as printed. */
  unweighted: number.optional(),
  /** Its total with weights, as printed. */
  weighted: number.optional(),
  /** The same in per cent, as printed. */
  percent: number.optional(),
});

export type OptionEntry = Entry<z.output<typeof columns>>;

/** The options of appraisals. */
export const appraisalOptions: Register<typeof columns> = {
  name: 'appraisal-options',
  page: false,
  columns,
  figures: { values: ['unweighted', 'weighted', 'percent'], beside: [] },
  title: ({ title }) => title,
  under: underAppraisal,
};
