import type { Hint } from '../hints/hints.ts';
/** Problems with single elements, each with what its words are made from. */
export interface PassageProblems {
  'accounts/no-finding': { name: string };
  'accounts/own-finding': { name: string; by: string };
  'call-in/no-rule': void;
  'deadline/no-rule': { rule: string };
  'notice/empty': void;
  'notice/no-link': void;
  'quotation/no-words': void;
  'swot/bold-heading': { heading: string };
  'swot/missing': { heading: string };
  'swot/stray': void;
  'swot/twice': { heading: string };
  'timeline/no-date': { text: string };
  'timeline/no-list': void;
  'timeline/no-words': { text: string };
  'timeline/two-sources': void;
  'swot/heading': { heading: string; hint: Hint };
  'quotation/too-long': { count: number; most: number };
  'call-in/no-calendar': { published: string; first: number; last: number };
  'timeline/date': { text: string; hint: Hint };
  /** `missing`: the yearly holidays of which the list has none, by their names in `lacks`, with their days by rule. */
  'holidays/partial-year': {
    year: number;
    missing: readonly { readonly name: string; readonly day: string }[];
  };
  'deadline/no-calendar': { from: string; first: number; last: number };
}
