/** Problems with pictures and tables of a measure, each with what its words are made from. */
export interface PictureProblems {
  'chart/figure-in-words': { text: string };
  'chart/no-figure': { id: string };
  'chart/then-alone': void;
}
