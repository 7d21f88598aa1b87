import type { Standing } from '../core/standing.ts';
import type { BarsChart, Entry } from './model.ts';
import { sayTickOf, toGap, toMark, type Drawing } from './say-mark.ts';
import { scaleFor } from './scale.ts';

/** The parts of the latest figure by one dimension, in the order of the file. */
export function barsChart(standing: Standing, dimension: string, { language }: Drawing): BarsChart {
  const { indicator } = standing;
  const entries = (standing.parts.get(dimension) ?? []).map((part): Entry => {
    const label = part.dimensions.get(dimension) ?? '';
    const { figure } = part;
    return figure.is === 'number'
      ? toMark({ ...part, figure }, label, 'figure', indicator, language)
      : toGap(part, label, language);
  });
  const values = entries.flatMap((entry) => (entry.is === 'mark' ? [entry.value] : []));
  const scale = scaleFor([0, ...values], {
    fromZero: true,
    isShare: indicator.definition.unit === '%',
    sayTick: sayTickOf(indicator),
  });
  return { is: 'bars', scale, entries };
}
