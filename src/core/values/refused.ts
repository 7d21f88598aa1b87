import { z } from 'astro/zod';

/**
 * Text that is refined with words for an officer: `reason` continues “The value of `key` …”.
 *
 * @param meant What is to be typed instead, where that can only be one thing: the value, without the quotation marks
 *   that it may need where it stands.
 */
export function refused(
  context: z.RefinementCtx,
  reason: string,
  hint: string,
  meant?: string,
): never {
  context.addIssue({ code: 'custom', message: reason, params: { hint, meant } });
  return z.NEVER;
}
