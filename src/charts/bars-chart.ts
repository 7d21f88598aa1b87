import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import { withFields } from '../core/indicators/observation.ts';
import { nameOfPart, type PartsGroup } from '../core/indicators/comparing/parts-standing.ts';
import type { BarsChart, Datum, Gap } from './model.ts';
import { partsScale } from './parts-scale.ts';
import { toGap, toMark, type Drawing } from './say-mark.ts';

/** More parts than these are told by those at both ends. */
export const mostParts = 24;

/** How many are told of each end. */
export const ofEachEnd = 10;

/** Those without a figure among very many parts: how many, for each reason. */
function countGaps(gaps: readonly Gap[], language: Language): readonly Gap[] {
  return [...Map.groupBy(gaps, ({ reason }) => reason)].map(([reason, those]) => ({
    ...those[0]!,
    label:
      those.length === 1
        ? language.chart.otherPart
        : fill(language.chart.otherParts, { count: those.length }),
    reason,
  }));
}

/** The highest and the lowest of very many parts, highest first. */
function endsOf(entries: readonly Datum[], language: Language): readonly Datum[] {
  const marks = entries
    .filter((entry) => entry.is === 'mark')
    .toSorted((a, b) => b.value - a.value);
  const gaps = entries.filter((entry) => entry.is === 'gap');
  const ends = [...marks.slice(0, ofEachEnd), ...marks.slice(-ofEachEnd)];
  return [...(marks.length > 2 * ofEachEnd ? ends : marks), ...countGaps(gaps, language)];
}

/** Parts of one time cut by the same dimensions, in the order of the file; of very many, those at both ends. */
export function barsChart(
  indicator: Indicator,
  { by, basis, parts }: Pick<PartsGroup, 'by' | 'basis' | 'parts'>,
  { language }: Drawing,
): BarsChart {
  const all = parts.map((part): Datum => {
    const label = nameOfPart(part, by);
    const { figure } = part;
    return figure.is === 'number'
      ? toMark(withFields(part, { figure }), label, 'figure', indicator, language)
      : toGap(part, label, language);
  });
  const isMany = all.length > mostParts;
  const entries = isMany ? endsOf(all, language) : all;
  const values = entries.flatMap((entry) => (entry.is === 'mark' ? [entry.value] : []));
  const axis = { fromZero: true };
  const scale = partsScale(indicator, basis, [0, ...values], { language }, axis);
  const note = fill(language.chart.bothEnds, { each: ofEachEnd, count: all.length });
  return { is: 'bars', scale, entries, note: isMany ? note : undefined };
}
