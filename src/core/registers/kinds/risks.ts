import { z } from 'astro/zod';
import { identifier, statement } from '../../values/field.ts';
import type { Register } from '../register.ts';
import { planTitles } from './plan-titles.ts';
import { toTitle } from '../../values/said.ts';

/** What a paper may say of a risk besides the risk itself, in the order in which it is read. */
export const riskDetails = ['consequence', 'mitigation', 'owner', 'likelihood', 'impact'] as const;

export type RiskDetail = (typeof riskDetails)[number];

/** The columns of `data/risks.csv`. Blank is what the paper does not print. */
export const columns = z.strictObject({
  /** The plan or the register that names it: an id of `data/plan-titles.csv`. */
  register: identifier,
  /** What may happen. */
  risk: statement,
  /** What would follow. */
  consequence: statement.optional(),
  /** What is done about it. */
  mitigation: statement.optional(),
  /** The office that answers for it. */
  owner: statement.optional(),
  /** As printed. */
  likelihood: statement.optional(),
  /** How bad it would be, as printed. */
  impact: statement.optional(),
});

export type RiskColumns = z.output<typeof columns>;

/** The risks that papers name. */
export const risks: Register<typeof columns> = {
  name: 'risks',
  columns,
  refers: { register: { in: planTitles } },
  title: ({ risk }) => toTitle(risk),
};
