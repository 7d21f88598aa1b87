import type { Hint } from '../hints/hints.ts';

/** Problems with addresses that were published, each with what its words are made from. */
export interface AddressProblems {
  /** `near`: what it may be called now; `hasRedirects`, `hasGone`: whether the tables have rows. */
  'address/lost': {
    address: string;
    day: string;
    near: string | undefined;
    hasRedirects: boolean;
    hasGone: boolean;
  };
  'address/still-there': { address: string };
  'address/no-target': { to: string; hint: Hint };
  'address/to-gone': { to: string };
  /** `end`: where the other leads in the end. */
  'address/chain': { to: string; end: string };
  'address/circle': { from: string; to: string };
  'address/twice': { address: string };
  'address/to-come': { day: string; asAt: string };
}
