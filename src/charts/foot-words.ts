import { gapsOf } from './contents.ts';
import type { LineChart, MultiplesChart } from './model.ts';

/** Words under a picture over time, behind the sign that stands for them in it. */
export interface FootWords {
  readonly sign: '×' | '¦';
  readonly words: string;
}

/** The reasons for gaps, one for all that share it, and the changes of definition. */
export function footWordsOf(chart: LineChart | MultiplesChart): readonly FootWords[] {
  const reasons = Map.groupBy(gapsOf(chart), ({ reason }) => reason);
  return [
    ...[...reasons].map(([reason, gaps]): FootWords => ({
      sign: '×',
      words: `${gaps.map(({ label }) => label).join(', ')}: ${reason}`,
    })),
    ...chart.breaks.map(({ label, reason }): FootWords => ({
      sign: '¦',
      words: `${label}: ${reason}`,
    })),
  ];
}
