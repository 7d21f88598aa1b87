/** Problems with pictures and tables of a measure, each with what its words are made from. */
export interface PictureProblems {
  'chart/as-with-parts': { beside: string };
  'chart/figure-in-words': { text: string };
  /** `reason` ends a sentence, without a full stop. */
  'chart/no-usual-movement': { id: string; reason: string };
  'chart/no-figure': { id: string };
  'chart/then-alone': void;
  'chart/unknown-indicator': { id: string; hint: string };
  'chart/unknown-dimension': { by: string; hint: string | undefined };
  'chart/no-figure-at': { at: string; hint: string };
  'table/unknown-dimension': { by: string; hint: string | undefined };
  'chart/no-parts-then': { then: string; hint: string };
}
