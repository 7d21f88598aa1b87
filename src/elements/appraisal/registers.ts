import { z } from 'astro/zod';
import { eventDate, identifier, number, statement, text } from '../../core/values/field.ts';
import type { Entry, Register } from '../../core/registers/register.ts';
import { scale } from './scale.ts';

/** The columns of `data/appraisals.csv`: one row an appraisal of options. */
export const appraisalColumns = z.strictObject({
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

/** The columns of `data/appraisal-options/`. */
export const optionColumns = z.strictObject({
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

/** The columns of `data/appraisal-criteria/`. */
export const criterionColumns = z.strictObject({
  appraisal: identifier,
  number: text,
  title: text,
  /** How much it counts, where the paper says so. */
  weight: number.optional(),
});

/** The columns of `data/appraisal-scores/`. */
export const scoreColumns = z.strictObject({
  appraisal: identifier,
  /** The entries of `appraisal-options` and `appraisal-criteria`, by id. */
  option: identifier,
  criterion: identifier,
  /** A score of the scale, or `unavailable`. */
  score: statement,
  /** The word that the paper prints beside it. */
  label: text.optional(),
  /** Why, in our words. */
  reason: statement.optional(),
});

/** Appraisals of options: which were weighed, by which criteria, with which scores. */
export const appraisals: Register<typeof appraisalColumns> = {
  name: 'appraisals',
  columns: appraisalColumns,
  refers: { by: 'body' },
  title: ({ title }) => title,
  date: ({ date }) => date,
  bodies: ({ by }) => (by === undefined ? [] : [by]),
};

/** What an appraisal is made of stands on its page, under it. */
const underAppraisal = ({ appraisal }: { readonly appraisal: string }) =>
  `${appraisals.name}/${appraisal}`;

export const appraisalOptions: Register<typeof optionColumns> = {
  name: 'appraisal-options',
  page: false,
  columns: optionColumns,
  title: ({ title }) => title,
  under: underAppraisal,
};

export const appraisalCriteria: Register<typeof criterionColumns> = {
  name: 'appraisal-criteria',
  page: false,
  columns: criterionColumns,
  title: ({ title }) => title,
  under: underAppraisal,
};

export const appraisalScores: Register<typeof scoreColumns> = {
  name: 'appraisal-scores',
  page: false,
  columns: scoreColumns,
  title: ({ option, criterion }) => `${option}, ${criterion}`,
  called({ option, criterion }, all) {
    const titleOf = (register: string, id: string) =>
      all.get(register)?.find((entry) => entry.id === id)?.title;
    const titles = [
      titleOf(appraisalOptions.name, option),
      titleOf(appraisalCriteria.name, criterion),
    ];
    return titles.every((title) => title !== undefined) ? titles.join(': ') : undefined;
  },
  under: underAppraisal,
};

export type AppraisalEntry = Entry<z.output<typeof appraisalColumns>>;
export type OptionEntry = Entry<z.output<typeof optionColumns>>;
export type CriterionEntry = Entry<z.output<typeof criterionColumns>>;
export type ScoreEntry = Entry<z.output<typeof scoreColumns>>;
