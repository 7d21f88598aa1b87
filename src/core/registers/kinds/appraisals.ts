import type { Register } from '../register.ts';
import { checkAppraisals } from './appraisal-check.ts';
import { appraisalsName, columns } from './appraisal-head.ts';

/** Appraisals of options: which were weighed, by which criteria, with which scores. */
export const appraisals: Register<typeof columns> = {
  name: appraisalsName,
  columns,
  refers: { by: 'body' },
  title: ({ title }) => title,
  date: ({ date }) => date,
  shown: ({ date }) => ({ date }),
  bodies: ({ by }) => (by === undefined ? [] : [by]),
  check: checkAppraisals,
};
