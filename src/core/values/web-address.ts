import { z } from 'astro/zod';

/** An address elsewhere on the web. */
export const webAddress = z.string().transform((typed, context) => {
  if (/^https:\/\/[^\s"<>]+$/.test(typed)) return typed;
  context.addIssue({
    code: 'custom',
    message: `is \`${typed}\`, not a web address`,
    params: { hint: 'Type an address that starts with `https://`.' },
  });
  return z.NEVER;
});
