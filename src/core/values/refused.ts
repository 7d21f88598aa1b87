import { z } from 'astro/zod';
import type { Hint } from '../language/hints/hints.ts';
import type { Reason, Wanted } from '../language/problems/reasons.ts';
import type { Refusal } from '../source/issue.ts';

/** What an issue of a schema carries, so that an officer is told why a value is refused, and what to do about it. */
export const refusal = (reason: Reason, hint: Hint): { params: { refusal: Refusal } } => ({
  params: { refusal: { reason, hint } },
});

/** Refuses a text that a schema transforms. */
export function refused(context: z.RefinementCtx, reason: Reason, hint: Hint): never {
  context.addIssue({ code: 'custom', ...refusal(reason, hint) });
  return z.NEVER;
}

/** Why a text is not what is wanted, if anything was typed at all. */
export const emptyOr = (typed: string, wanted: Wanted): Reason =>
  typed.trim() === '' ? { is: 'empty' } : { is: 'not', typed, wanted };
