import { z } from 'astro/zod';
import { eventDate, identifier, text } from '../../values/field.ts';
import type { Entry } from '../register.ts';
import { scale } from './appraisal-scale.ts';

/** The name of the register of appraisals, which options, criteria and scores point to. */
export const appraisalsName = 'appraisals';

/** The columns of `data/appraisals.csv`: one row an appraisal of options. */
export const columns = z.strictObject({
  /** What it is called. */
  title: text,
  /** When it was made, as exactly as the paper says. */
  date: eventDate.optional(),
  /** The body that made it. */
  by: identifier.optional(),
  /** What each score is called, from the worst to the best: `1 Low; 2 Low to medium; 3 Medium`. */
  scale,
  /** What the appraisal asked, or what it is careful about, in words for readers. */
  text: text.optional(),
});

export type AppraisalEntry = Entry<z.output<typeof columns>>;

/** What an appraisal is made of stands on its page, under it. */
export const underAppraisal = ({ appraisal }: { readonly appraisal: string }): string =>
  `${appraisalsName}/${appraisal}`;
