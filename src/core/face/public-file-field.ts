import { z } from 'astro/zod';
import { type } from '../language/hints/hints.ts';
import { emptyOr, refused } from '../values/refused.ts';

/** What is nearly the address of a file, as it should be typed. */
function meantBy(typed: string): string | undefined {
  if (/^[a-z]+:|^\/\//i.test(typed)) return undefined;
  const path = typed.trim().replace(/^(?:\.?\/)*(?:public\/)?/, '');
  return path === '' || /[\s\\"'<>?#]/.test(path) ? undefined : `/${path}`;
}

/**
 * The address of a file under `public/`, from the root of the site: `/images/logo.svg`. Nothing from elsewhere.
 *
 * @param endings The kinds of file that may stand there.
 * @param example One that would be taken.
 */
export const publicFile = (endings: readonly string[], example: string) =>
  z.string().transform((typed, context): string => {
    const isKind = endings.some((ending) => typed.toLowerCase().endsWith(`.${ending}`));
    const meant = meantBy(typed);
    if (meant === typed && isKind) return typed;
    if (meant !== undefined && isKind)
      return refused(context, { is: 'not', typed, wanted: 'public-file' }, type(meant));
    const reason =
      meant === undefined ? emptyOr(typed, 'public-file') : ({ is: 'other-file', typed } as const);
    return refused(context, reason, { is: 'public-file', endings, example });
  });
