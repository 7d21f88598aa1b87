import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import { isOrdered } from '../core/indicators/natural-order.ts';
import { isNumbered, type Measured } from '../core/indicators/observation.ts';
import { nameOfPart, type PartsGroup } from '../core/indicators/comparing/parts-standing.ts';
import { valueTitle } from '../core/indicators/part-titles.ts';
import { sayWaiting } from './say-absent.ts';
import type { BarsChart, Datum, Gap, Mark } from './model.ts';
import { partsScale } from './parts-scale.ts';
import { toGap, toMark, type Drawing } from './say-mark.ts';

/** More parts than these are told by those at both ends. */
export const mostParts = 24;

/** How many are told of each end. */
export const ofEachEnd = 10;

/** Whether what is left out between the two ends of an ordered row has the same value as the last told of an end. */
export function isTiedAtEnd(values: readonly number[]): boolean {
  if (values.length <= 2 * ofEachEnd) return false;
  const [top, bottom] = [values[ofEachEnd - 1], values[values.length - ofEachEnd]];
  return top === values[ofEachEnd] || bottom === values[values.length - ofEachEnd - 1];
}

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

const marksIn = (entries: readonly Datum[]): readonly Mark[] =>
  entries.filter((entry) => entry.is === 'mark');

/** A part as it is drawn where another bar is pointed out. */
export const besideOne = (entry: Datum): Datum =>
  entry.is === 'mark' ? { ...entry, kind: 'beside' } : entry;

/** Highest first, in the order of the file where they are alike; those without a figure last. */
export const bySize = (entries: readonly Datum[]): readonly Datum[] => [
  ...marksIn(entries).toSorted((a, b) => b.value - a.value),
  ...entries.filter((entry) => entry.is === 'gap'),
];

/** The highest and the lowest of very many parts, highest first. */
function endsOf(entries: readonly Datum[], language: Language): readonly Datum[] {
  const marks = marksIn(bySize(entries));
  const gaps = entries.filter((entry) => entry.is === 'gap');
  const ends = [...marks.slice(0, ofEachEnd), ...marks.slice(-ofEachEnd)];
  return [...(marks.length > 2 * ofEachEnd ? ends : marks), ...countGaps(gaps, language)];
}

/**
 * The whole among its parts, to see which lie over it and which under it: only where it lies between them, as an average
 * or a share of all does. A sum would be longer than each of them.
 */
function wholeAmong(
  parts: readonly Mark[],
  whole: Measured | undefined,
  indicator: Indicator,
  language: Language,
): readonly Mark[] {
  if (!whole || parts.length < 2) return [];
  const values = parts.map(({ value }) => value);
  const { value } = whole.figure;
  if (value < Math.min(...values) || value > Math.max(...values)) return [];
  return [toMark(whole, language.site.indicatorPage.whole, 'whole', indicator, language)];
}

/**
 * Parts of one time cut by the same dimensions: highest first, or as the file has them where they have an order of their
 * own; of very many, those at both ends.
 *
 * @param whole The figure of the whole for the same time, where there is one.
 */
export function barsChart(
  indicator: Indicator,
  { by, basis, parts }: Pick<PartsGroup, 'by' | 'basis' | 'parts'>,
  { language }: Drawing,
  whole?: Measured,
): BarsChart {
  const all = parts.map((part): Datum => {
    const label = nameOfPart(part, by, indicator);
    return isNumbered(part)
      ? toMark(part, label, 'figure', indicator, language)
      : toGap(part, label, language);
  });
  const isMany = all.length > mostParts;
  const hasOrder = by.some((name) => isOrdered(titlesOf(parts, name, indicator)));
  const own = wholeAmong(marksIn(all), whole, indicator, language);
  const parted = isMany ? endsOf(all, language) : all;
  const drawn = own.length > 0 ? parted.map(besideOne) : parted;
  const entries = hasOrder && !isMany ? [...own, ...drawn] : bySize([...own, ...drawn]);
  const values = marksIn(entries).map(({ value }) => value);
  const axis = { fromZero: true };
  const scale = partsScale(indicator, basis, [0, ...values], { language }, axis);
  const both = fill(language.chart.bothEnds, { each: ofEachEnd, count: all.length });
  const sizes = marksIn(bySize(all)).map(({ value }) => value);
  const note = isTiedAtEnd(sizes) ? fill(language.chart.tiedEnds, { both }) : both;
  const period = parts[0]?.period;
  const waiting =
    period && period.is !== 'unstated'
      ? sayWaiting(indicator, { by, basis, period }, 'shown', language)
      : [];
  return { is: 'bars', scale, entries, notes: [...(isMany ? [note] : []), ...waiting] };
}

/** The parts of one dimension by their titles, each once. */
const titlesOf = (parts: PartsGroup['parts'], name: string, indicator: Indicator) => [
  ...new Set(
    parts.map(({ dimensions }) => valueTitle(name, dimensions.get(name) ?? '', indicator)),
  ),
];
