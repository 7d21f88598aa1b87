import { z } from 'astro/zod';
import { refused } from '../values/refused.ts';

/** Whether an address from the root of a site has no sign that a server could take for more than it is, and no step that leads up. */
function isPlainPath(typed: string): boolean {
  if (!typed.startsWith('/') || /[?#%\\:*"<>|$;{}\p{Cc}]/u.test(typed)) return false;
  const steps = typed.replace(/\/$/, '').split('/').slice(1);
  return steps.every((step) => step.trim() === step && !['', '.', '..'].includes(step));
}

/** An address that the site has or once had, from its root, without an anchor: no browser tells a server of one. */
export const pastAddress = z
  .string()
  .transform((typed, context) =>
    isPlainPath(typed)
      ? typed
      : refused(
          context,
          { is: 'not', typed, wanted: 'site-address' },
          { is: 'form', of: 'past-address' },
        ),
  );

/** An address that the site has, from its root: a page, a file, or with `#` a part of a page. */
export const siteTarget = z
  .string()
  .transform((typed, context) =>
    isPlainPath(typed.replace(/#[\w-]+$/, ''))
      ? typed
      : refused(
          context,
          { is: 'not', typed, wanted: 'site-address' },
          { is: 'form', of: 'site-address' },
        ),
  );
