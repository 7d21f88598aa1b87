import { type } from '../language/hints/hints.ts';
import { webAddress } from './field.ts';
import { refused } from './refused.ts';

/** The address of a whole site, with which the addresses of all of its pages begin. */
export const siteRoot = webAddress.transform((typed, context) => {
  const plain = typed.replace(/[?#].*$/s, '');
  return plain === typed
    ? typed
    : refused(context, { is: 'not', typed, wanted: 'site-root' }, type(plain));
});
