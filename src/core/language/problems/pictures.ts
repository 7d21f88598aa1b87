import type { Hint } from '../hints/hints.ts';
/** Problems with pictures and tables of a measure, each with what its words are made from. */
export interface PictureProblems {
  'chart/as-with-parts': { beside: string };
  'chart/figure-in-words': { text: string };
  /** `reason` ends a sentence, without a full stop. */
  'chart/no-usual-movement': { id: string; reason: string };
  'chart/no-figure': { id: string };
  'chart/not-known': { day: string; period: string | undefined };
  'chart/then-alone': void;
  'chart/where-form': { typed: string; name: string };
  'chart/where-name': { name: string; hint: Hint | undefined };
  'chart/where-value': { name: string; value: string; hint: Hint };
  'chart/unknown-indicator': { id: string; hint: Hint };
  'chart/unknown-dimension': { by: string; hint: Hint | undefined };
  'chart/no-figure-at': { at: string; hint: Hint };
  'table/unknown-dimension': { by: string; hint: Hint | undefined };
  'chart/no-parts-then': { then: string; hint: Hint };
}
