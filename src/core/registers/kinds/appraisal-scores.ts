import { z } from 'astro/zod';
import { identifier, statement, text } from '../../values/field.ts';
import { entriesOf } from '../entries.ts';
import type { Entry, Register } from '../register.ts';
import { appraisalCriteria } from './appraisal-criteria.ts';
import { appraisalOptions } from './appraisal-options.ts';
import { underAppraisal } from './appraisal-head.ts';

/** The columns of `data/appraisal-scores/`. */
export const columns = z.strictObject({
  /** The appraisal: an id of `data/appraisals.csv`. */
  appraisal: identifier,
  /** The option: an id of `data/appraisal-options.csv`. */
  option: identifier,
  /** The criterion: an id of `data/appraisal-criteria.csv`. */
  criterion: identifier,
  /** A score of the scale, or `unavailable`. */
  score: statement,
  /** The word that the paper prints beside it. */
  label: text.optional(),
  /** Why, in our words. */
  reason: statement.optional(),
});

export type ScoreEntry = Entry<z.output<typeof columns>>;

/** How each option was scored by each criterion. */
export const appraisalScores: Register<typeof columns> = {
  name: 'appraisal-scores',
  page: false,
  columns,
  figures: { values: ['score'], beside: ['label', 'option', 'criterion'] },
  title: ({ option, criterion }) => `${option}, ${criterion}`,
  called({ option, criterion }, all) {
    const titles = [
      entriesOf(all, appraisalOptions).find(({ id }) => id === option)?.title,
      entriesOf(all, appraisalCriteria).find(({ id }) => id === criterion)?.title,
    ];
    return titles.every((title) => title !== undefined) ? titles.join(': ') : undefined;
  },
  under: underAppraisal,
};
