import { type } from '../language/hints/hints.ts';
import { webAddress } from './field.ts';
import { refused } from './refused.ts';

/** A host, and a path whose parts read the same however a server or a shell writes them. */
const plain = /^https:\/\/[^\s/@"<>]+(?:\/(?!\.+(?:\/|$))[\w.-]+)*\/?$/;

/** The address of a whole site, with which the addresses of all of its pages begin. */
export const siteRoot = webAddress.transform((typed, context) => {
  const alone = typed.replace(/[?#].*$/s, '');
  if (alone !== typed)
    return refused(context, { is: 'not', typed, wanted: 'site-root' }, type(alone));
  return plain.test(typed) && URL.canParse(typed)
    ? typed
    : refused(context, { is: 'not', typed, wanted: 'site-root' }, { is: 'form', of: 'site-root' });
});

/** The path that a site lives under, with a slash at both ends: `/council/` of `https://www.example.org/council`. */
export const siteBase = (root: string): string => new URL(root).pathname.replace(/\/?$/, '/');
