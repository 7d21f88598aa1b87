import type { Element } from 'hast';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import type { SiteReference } from '../addresses/site-reference.ts';

/** A link as it is kept, with what is wrong with it. */
export type CheckedLink = Checked<Element>;

/** A link, with what was found wrong with it. */
export const told = (link: Element, ...diagnostics: readonly Diagnostic[]): CheckedLink => ({
  value: link,
  diagnostics,
});

/** A link that leads to something on the site. */
export const leadingTo = (link: Element, reference: SiteReference): CheckedLink =>
  told({ ...link, data: { ...link.data, reference } });
