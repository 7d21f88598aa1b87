import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartFor } from '../src/charts/chart-for.ts';
import { sayNoFigure } from '../src/core/indicators/words/no-figure.ts';
import { partsStandingOf } from '../src/core/indicators/comparing/parts-standing.ts';
import { standingOf } from '../src/core/indicators/comparing/standing.ts';
import { rowRatingOf } from '../src/core/indicators/words/row-rating.ts';
import { picturesOf } from '../src/elements/chart/picture.ts';
import { loadPublication } from '../src/site/load.ts';

const folder = join(import.meta.dirname, 'sites', 'wards-without-a-whole');
const wards = loadPublication(folder).value!;
const own = loadPublication(process.cwd()).value!;
const drawing = { language: wards.language, comparators: {} };

describe('a measure stands nowhere only where none of our figures is a number of a known time', () => {
  test.each([
    { name: 'wards', publication: wards },
    { name: 'the first publication', publication: own },
  ])('$name', ({ publication }) => {
    for (const indicator of publication.indicators.values()) {
      const has = indicator.observations.some(
        ({ comparator, figure, period }) =>
          !comparator && figure.is === 'number' && period.is !== 'unstated',
      );
      const stands = (standingOf(indicator) ?? partsStandingOf(indicator)) !== undefined;
      expect([indicator.id, stands]).toEqual([indicator.id, has]);
      if (!stands) expect(sayNoFigure(indicator, publication.language)).not.toBe('');
    }
  });
});

test('parts without a whole are drawn: histories as small multiples, else bars; none where none has a figure', () => {
  const drawn = [...wards.indicators.values()].map((indicator) => [
    indicator.id,
    chartFor(indicator, undefined, drawing)?.is ?? 'nothing',
    picturesOf(indicator).map(({ by, then }) => (then === undefined ? by : `${by} since ${then}`)),
  ]);
  expect(drawn).toEqual([
    ['bins-missed', 'multiples', ['ward', 'ward since 2019-04']],
    ['stays-withheld', 'nothing', []],
    ['children-read-to', 'bars', ['ward', 'ward since 2018-09']],
    ['swimmers', 'bars', ['area, sex']],
    ['only-others', 'nothing', []],
  ]);
});

test('bars of parts that are cut both ways are named by both', () => {
  const chart = chartFor(wards.indicators.get('swimmers')!, 'area, sex', drawing);
  expect(chart?.is === 'bars' && chart.entries.map(({ label }) => label)).toEqual([
    'West, girls',
    'West, boys',
    'East, girls',
    'East, boys',
  ]);
});

test('each row of a part has the target of its time, and how it stands to it', () => {
  const indicator = wards.indicators.get('children-read-to')!;
  const rows = indicator.observations
    .filter(({ period }) => period.text === '2019-09')
    .map((one) => rowRatingOf(one, indicator, {}, wards.language).mark?.word);
  expect(rows).toEqual([
    'Inside the tolerance',
    'Met',
    'Met',
    'Not rated: the figure is withheld to protect privacy',
  ]);
});
