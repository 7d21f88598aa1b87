import { z } from 'astro/zod';
import { identifier, oneOf, statement, text } from '../../values/field.ts';
import type { Register } from '../register.ts';
import { toTitle } from '../../values/said.ts';
import { planTitles } from './plan-titles.ts';

/** The columns of `data/self-assessments.csv`. */
export const columns = z.strictObject({
  /** The plan or service that is assessed: an id of `data/plan-titles.csv`. */
  plan: identifier,
  /** The number of the question, as printed. */
  number: text.optional(),
  /** The question: the same words in every row that answers it. */
  question: text,
  /** What the body answers. */
  answer: statement,
  /** Whether it is the answer itself, or what the answer rests on. */
  part: oneOf(['answer', 'evidence']),
});

export type AssessmentColumns = z.output<typeof columns>;

/** How bodies judge their own work: questions, their answers, and what they point to. */
export const selfAssessments: Register<typeof columns> = {
  name: 'self-assessments',
  columns,
  refers: { plan: { in: planTitles } },
  // What an answer rests on would share its name with it.
  title: ({ question, answer, part }) => (part === 'answer' ? question : toTitle(answer)),
};
