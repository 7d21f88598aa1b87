import { z } from 'astro/zod';

/** What each score is called, from the lowest to the highest. */
export type Scale = readonly { readonly score: number; readonly word: string }[];

/** Reads `1 Low; 2 Medium; 3 High`: whole scores that rise, each with its word. */
export const scale = z.string().transform((typed, context): Scale => {
  const steps = typed.split(';').map((part) => /^\s*(\d+) (\S.*?)\s*$/.exec(part));
  const found = steps.flatMap((step) => (step ? [{ score: Number(step[1]), word: step[2]! }] : []));
  const isRising = found.every(({ score }, at) => at === 0 || score > found[at - 1]!.score);
  if (found.length === steps.length && found.length > 1 && isRising) return found;
  context.addIssue({
    code: 'custom',
    message: `is \`${typed}\`, not a scale`,
    params: {
      hint: 'Write each score with its word, from the lowest, with semicolons between: `1 Low; 2 Medium; 3 High`.',
    },
  });
  return z.NEVER;
});
