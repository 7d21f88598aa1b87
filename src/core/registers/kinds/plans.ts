import { z } from 'astro/zod';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { identifier, oneOf, reference, statement, text } from '../../values/field.ts';
import type { Entry, Register } from '../register.ts';
import { planTitles } from './plan-titles.ts';
import { toTitle } from '../../values/said.ts';

/** The parts of a plan, in the order in which they are read. */
export const planParts = [
  'priority',
  'objective',
  'step',
  'impact',
  'risk',
  'mitigation',
  'success',
  'measure',
] as const;

export type PlanPart = (typeof planParts)[number];

/** The columns of `data/plans/`. */
export const columns = z.strictObject({
  /** The plan: an id of `data/plan-titles.csv`. */
  plan: identifier,
  /** The number of the priority or action, as printed. */
  number: text.optional(),
  /** What the row is in the plan. */
  part: oneOf(planParts),
  /** The row of the same plan that it belongs to: a step to its priority, a mitigation to its risk. */
  answers: reference.optional(),
  /** What it says. */
  text: statement,
  /** The measure that is meant, or that measures the same thing. */
  indicator: identifier.optional(),
});

export type PlanColumns = z.output<typeof columns>;

export const problems = {
  answers: problem('plans/answers'),
  circle: problem('plans/circle'),
};

/** The id of the row that one belongs to. */
export const parentOf = ({ values }: Entry<PlanColumns>): string | undefined =>
  values.answers?.split('/')[1];

/** Reports rows that belong to no row of their plan, or to themselves: they would not be shown. */
function check(entries: readonly Entry<PlanColumns>[]): readonly Diagnostic[] {
  const rows = new Map(entries.map((entry) => [entry.id, entry]));
  const belongsToItself = (entry: Entry<PlanColumns>) => {
    const seen = new Set<string>();
    let above = rows.get(parentOf(entry) ?? '');
    while (above && above !== entry && !seen.has(above.id)) {
      seen.add(above.id);
      above = rows.get(parentOf(above) ?? '');
    }
    return above === entry;
  };
  return entries.flatMap((entry) => {
    const { answers, plan } = entry.values;
    const parent = rows.get(parentOf(entry) ?? '');
    // An id without its register names no entry, and is told as such.
    if (answers !== undefined && !answers.includes('/')) return [];
    const isOfPlan = parent === undefined || parent.values.plan === plan;
    if (answers !== undefined && !(answers.startsWith(`${plans.name}/`) && isOfPlan))
      return [problems.answers.at(entry.placeOf('answers'), { answers, plan })];
    if (!belongsToItself(entry)) return [];
    return [problems.circle.at(entry.placeOf('answers'), { id: entry.id })];
  });
}

/** What plans set out to do: priorities with their objectives, steps, risks and measures. */
export const plans: Register<typeof columns> = {
  name: 'plans',
  columns,
  refers: { plan: { in: planTitles }, answers: 'entry', indicator: 'indicator' },
  title: ({ text: said }) => toTitle(said),
  check,
};
