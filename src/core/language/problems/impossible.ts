/** A figure outside the range that its definition or its unit gives. */
interface Beyond {
  text: string;
  unit: string;
  /** The range of the definition, as typed; `undefined` where the unit alone gives one. */
  declared: string | undefined;
  side: 'below' | 'above';
  /** The line to put into the definition, if the figure is right. */
  line: string;
}

/** Numbers with a point as if it stood between thousands. */
interface PointedThousands {
  /** The first of them, and how many there are. */
  text: string;
  count: number;
  /** The line that says that they are places; `undefined` where nothing can say so. */
  line: string | undefined;
}

/** A figure far from others, with the ends between which these lie. */
interface FarFromAll {
  text: string;
  ends: readonly string[];
  isMore: boolean;
}

/** Problems with figures that cannot be, each with what its words are made from. */
export interface ImpossibleProblems {
  'data-table/beyond-range': Beyond & { column: string };
  'data-table/thousands-point': PointedThousands & { column: string };
  'observation/beyond-range': Beyond;
  'observation/thousands-point': PointedThousands;
  'observation/number-column': { name: string };
  /** What to type instead: the month as the period, or a basis that fits it. */
  'observation/unfit-basis': {
    text: string;
    basis: string;
    fit: { readonly month: string } | { readonly bases: readonly string[] };
  };
  /** `line`: what is to be put under the column, if the figure is right. */
  'data-table/far-from-all': FarFromAll & { column: string; line: string };
  'data-table/fraction': { text: string; unit: string; column: string };
  /** `like`: a row of which the share goes with the count. `columns`: that of the counts, and that of the shares. */
  'data-table/out-of-proportion': {
    count: string;
    share: string;
    like: { readonly count: string; readonly share: string };
    columns: readonly string[];
  };
  'observation/far-from-all': FarFromAll;
  'observation/fraction': { text: string; unit: string };
  'observation/far-off': { text: string; ends: readonly string[]; isMore: boolean };
}
