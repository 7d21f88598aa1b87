import type { LineChart, MultiplesChart } from './model.ts';

/** Words under a picture over time, behind the sign that stands for them in it. */
export interface FootWords {
  readonly sign: '×' | '¦';
  readonly words: string;
}

/** The reasons for gaps, one for all that share it, and the changes of definition. */
export const footWordsOf = ({
  missing,
  breaks,
}: LineChart | MultiplesChart): readonly FootWords[] => [
  ...missing.map(({ reason, labels }): FootWords => ({
    sign: '×',
    words: `${labels}: ${reason}`,
  })),
  ...breaks.map(({ label, reason }): FootWords => ({ sign: '¦', words: `${label}: ${reason}` })),
];
