import { z } from 'astro/zod';
import { refused } from '../../values/refused.ts';

/** What each score is called, from the worst to the best: rising, or falling where fewer is better. */
export type Scale = readonly { readonly score: number; readonly word: string }[];

/** Whether the lowest score is the best. */
export const isFewerBetter = (steps: Scale): boolean => steps[0]!.score > steps.at(-1)!.score;

/** Reads `1 Low; 2 Medium; 3 High` or `3 Poor; 2 Fair; 1 Good`: whole scores from the worst, each with its word. */
export const scale = z.string().transform((typed, context): Scale => {
  const steps = typed.split(';').map((part) => /^\s*(\d+) (\S.*?)\s*$/.exec(part));
  const found = steps.flatMap((step) => (step ? [{ score: Number(step[1]), word: step[2]! }] : []));
  const goes = (way: (one: number, before: number) => boolean) =>
    found.every(({ score }, at) => at === 0 || way(score, found[at - 1]!.score));
  const isOrdered = goes((one, before) => one > before) || goes((one, before) => one < before);
  if (found.length === steps.length && found.length > 1 && isOrdered) return found;
  const hint = { is: 'form', of: 'appraisal-scale' } as const;
  return refused(context, { is: 'not', typed, wanted: 'appraisal-scale' }, hint);
});
