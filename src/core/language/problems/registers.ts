import type { Hint } from '../hints/hints.ts';
import type { Referable } from './nouns.ts';
import type { Reason } from './reasons.ts';
/** Problems with registers, tables of papers and what names their entries, each with what its words are made from. */
export interface RegisterProblems {
  'chain/before': {
    name: string;
    date: string;
    origin: string;
    from: string;
  };
  'chain/circle': { way: readonly string[] };
  'coverage/nothing': { section: string };
  'coverage/other-paper': { address: string; edition: string };
  'coverage/other-place': { address: string; locators: readonly string[] };
  'coverage/whole-list': { address: string };
  'data-table/circle': { id: string };
  /** `off` is how far the two are apart. */
  'data-table/differs': { line: string; printed: string; sum: string; off: string };
  'data-table/element': { name: string };
  'data-table/no-data': { id: string };
  'data-table/no-definition': { id: string };
  'data-table/reserved-column': { name: string };
  'data-table/unknown-total': { id: string };
  'register/blank': { column: string };
  /** `column` is blank beside the other of the two that say where a row stands. */
  'register/half-place': { column: 'edition' | 'locator' };
  'register/missing-column': { column: string };
  'register/twice': { id: string; other: string };
  'register/unexplained': { column: string };
  'register/value': { column: string; reason: Reason; hint: Hint };
  'data-table/unit-one': { unit: string };
  'register/unknown-column': { column: string; hint: Hint };
  'reference/unknown': { what: Referable; id: string; hint: Hint };
  'coverage/unknown-address': { address: string; hint: Hint };
}
