import { fill, type Language } from '../core/language/english.ts';
import { sayAbsent } from './say-absent.ts';
import { isNumbered, type Observation } from '../core/indicators/observation.ts';
import { sayPeriod } from '../core/values/say.ts';
import type { Pair } from '../core/indicators/cards/then-and-now.ts';
import { isTiedAtEnd, mostParts, ofEachEnd } from './bars-chart.ts';
import type { DotsChart, Datum } from './model.ts';
import { partsScale } from './parts-scale.ts';
import { toGap, toMark, type Drawing } from './say-mark.ts';

/** Says which parts are not among those that are drawn: they have no row of one of the times. */
function leftOut(pairs: readonly Pair[], language: Language): readonly string[] {
  const without = (time: 'then' | 'now') =>
    pairs.flatMap(({ part, [time]: one }) => (part === undefined || one ? [] : [part]));
  return [
    ...sayAbsent(without('then'), 'then', language),
    ...sayAbsent(without('now'), 'now', language),
  ];
}

/**
 * Then and now: the pairs of one measure that may be held against each other, both figures of each on one scale.
 *
 * @returns `undefined` where there is no such pair.
 */
export function dotsChart(
  pairs: readonly Pair[],
  whole: string,
  { language }: Drawing,
): DotsChart | undefined {
  const alike = pairs.flatMap(({ then, now, unlike, ...pair }) =>
    then && now && (!unlike || unlike.is === 'no-figure') ? [{ ...pair, then, now }] : [],
  );
  // A whole that is a count would press its parts into a corner of the scale.
  const rated = alike.some(({ indicator }) => /^(?:%|per )/.test(indicator.definition.unit));
  const shown = rated ? alike : alike.filter(({ part }) => part !== undefined);
  const [first] = shown;
  if (!first || shown.every(({ change }) => change === undefined)) return undefined;
  const { indicator } = first;
  const entryOf = (name: string, one: Observation, kind: 'earlier' | 'figure'): Datum => {
    const period = sayPeriod(one.period, language);
    const label = fill(language.chart.dated, { name, period });
    if (!isNumbered(one)) return toGap(one, label, language);
    return toMark(one, label, kind, indicator, language);
  };
  const isMany = shown.length > mostParts;
  const byChange = shown
    .filter(({ change }) => change)
    .toSorted((a, b) => b.change!.difference - a.change!.difference);
  const drawn = isMany
    ? [...new Set([...byChange.slice(0, ofEachEnd), ...byChange.slice(-ofEachEnd)])]
    : shown;
  const both = fill(language.chart.mostChanged, { each: ofEachEnd, count: shown.length });
  const isTied = isTiedAtEnd(byChange.map(({ change }) => change!.difference));
  const note = isTied ? fill(language.chart.tiedEnds, { both }) : both;
  const rows = drawn.map(({ part = whole, then, now }) => ({
    label: part,
    then: entryOf(part, then, 'earlier'),
    now: entryOf(part, now, 'figure'),
  }));
  const values = rows.flatMap(({ then, now }) =>
    [then, now].flatMap((entry) => (entry.is === 'mark' ? [entry.value] : [])),
  );
  const scale = partsScale(indicator, indicator.basis, values, { language }, { fromZero: false });
  const periods = [first.then, first.now].map(({ period }) => sayPeriod(period, language));
  return {
    is: 'dots',
    scale,
    pairs: rows,
    notes: [...(isMany ? [note] : []), ...leftOut(pairs, language)],
    periods: periods as [string, string],
  };
}
