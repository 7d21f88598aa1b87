import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../tests/small-council.ts';
import { standingOf } from '../core/indicators/comparing/standing.ts';
import { nameOfVariation, movementViewOf } from '../core/indicators/words/movement-view.ts';
import { sayUsualHeadline } from '../core/indicators/words/say-usual-headline.ts';
import { english } from '../core/language/english.ts';
import { toChartJs } from './chart-js.ts';
import { movementChart } from './movement-chart.ts';
import { toSvg } from './svg.ts';
import { othersOf, toTable } from './table.ts';

const month = (at: number) =>
  `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const even = Array.from({ length: 12 }, (_, at) => 48 + (at % 2) * 6);

function chartOf(values: readonly number[], head = 'unit: children\ngoodWhen: lower', at?: string) {
  const rows = values.map((value, index) => `${month(index)},${value}`).join('\n');
  const indicator = indicatorOf(`period,value\n${rows}`, `${head}\nbasis: month`);
  const drawing = { language: english, comparators: {} };
  return movementChart(indicator, standingOf(indicator, at)!.latest, drawing);
}

const draw = (chart: ReturnType<typeof chartOf>) =>
  toSvg(chart!, { id: 'one', labelledBy: 'one-headline' });
const count = (svg: string, name: string) => svg.split(`class="${name}"`).length - 1;

test('the average and both limits are drawn, and the limits are named', () => {
  const svg = draw(chartOf(even));
  expect([count(svg, 'chart__mean'), count(svg, 'chart__limit')]).toEqual([1, 2]);
  expect(svg).toContain('upper limit 67');
  expect(svg).toContain('lower limit 35');
});

describe('what is unusual has a shape of its own, and nothing else has', () => {
  test.each([
    { says: 'nothing', values: even, shapes: '' },
    { says: 'one to the bad', values: [...even, 75], shapes: 'concern' },
    { says: 'one to the good', values: [...even, 48, 24], shapes: 'improvement' },
    {
      says: 'one where no way is good',
      values: [...even, 75],
      head: 'unit: children\ngoodWhen: neither',
      shapes: 'neutral',
    },
  ])('$says', ({ values, head, shapes }) => {
    const svg = draw(chartOf(values, head));
    expect([...svg.matchAll(/chart__unusual--(\w+)/g)].map(([, name]) => name).join(' ')).toBe(
      shapes,
    );
  });
});

describe('by limits that do not describe it nothing is unusual', () => {
  /** Twelve about a level, twelve about another, and twelve about the first again. */
  const wave = [60, 50, 60].flatMap((level) => even.map((_, at) => level + (at % 2)));
  const head = 'unit: children\ngoodWhen: lower';
  const rebase = '\nmovement:\n  rebases:\n    - at: 2019-01\n      reason: A clinic opened.';
  const told = (values: readonly number[], more = '') => {
    const rows = values.map((value, index) => `${month(index)},${value}`).join('\n');
    const indicator = indicatorOf(`period,value\n${rows}`, `${head}\nbasis: month${more}`);
    const standing = standingOf(indicator)!;
    const view = movementViewOf(standing, english)!;
    if (view.is === 'none') throw new Error(view.sentence);
    const chart = chartOf(values, `${head}${more}`)!;
    return {
      badge: nameOfVariation(view.variation, english),
      headline: sayUsualHeadline(indicator, standing.latest, english),
      said: view.sentences.join('. '),
      limits: view.limits.join('. '),
      rows: view.runs.length,
      marked: draw(chart).includes('chart__unusual--'),
      signals: chart.points.filter(({ usual }) => usual?.signals).length,
    };
  };

  test('so say badge, headline, sentence, picture, its table and the list', () => {
    const found = told(wave);
    expect(found.badge).toBe('Usual movement not known');
    expect(found.headline).toContain('Usual movement not known');
    expect(found.said).toContain('would be unusual by these limits');
    expect([found.rows, found.marked, found.signals]).toEqual([0, false, 0]);
  });

  test('where they do describe it, all of these tell what is', () => {
    const found = told([...even, ...even, ...even, 75]);
    expect(found.badge).toBe('Unusually high, and worse');
    expect(found.headline).toContain('Unusually high, and worse');
    expect(found.said).toContain('higher than is usual');
    expect([found.rows, found.marked, found.signals]).toEqual([1, true, 1]);
  });

  test('an earlier time is asked by itself', () => {
    const found = told([...wave, ...even, 75], rebase);
    expect(found.badge).toBe('Unusually high, and worse');
    expect(found.limits).toContain('they do not describe it, as most figures would be unusual');
    expect([found.rows, found.marked, found.signals]).toEqual([1, true, 1]);
    expect(told([...even, ...even, ...even, ...even, 75], rebase).limits).not.toContain('describe');
  });
});

test('limits break at a recorded change, which is told with its reason', () => {
  const head =
    'unit: children\ngoodWhen: lower\nmovement:\n  rebases:\n    - at: 2017-01\n      reason: A clinic opened.';
  const svg = draw(chartOf([...even, ...even.map((value) => value + 40)], head));
  expect([
    count(svg, 'chart__mean'),
    count(svg, 'chart__limit'),
    count(svg, 'chart__break'),
  ]).toEqual([2, 4, 1]);
  expect(svg).toContain('Limits worked out');
  expect(toChartJs(chartOf([...even, ...even], head)!, 'Ours').breaks).toEqual([]);
});

test('limits are drawn no further than 0 and 100', () => {
  const head = 'unit: "%"\ngoodWhen: higher';
  const chart = chartOf([97, 99, 96, 100, 97, 99, 96, 100, 97, 99, 96, 100], head)!;
  expect(chart.movement!.spans.map(({ upper }) => upper)).toEqual([100]);
  expect(chart.movement!.ends.upper).toBe('upper limit 100%');
  const few = chartOf([1, 4, 2, 5, 1, 4, 2, 5, 1, 4, 2, 5])!;
  expect(few.movement!.spans.map(({ lower }) => lower)).toEqual([0]);
});

test('the table gives each figure its usual range and its signals, and the average', () => {
  const chart = chartOf([...even, 75])!;
  expect(othersOf(chart, english)).toEqual(['Usual range', 'What is unusual']);
  const rows = toTable(chart, english).map(({ label, text, others = [] }) =>
    [label, text, ...others.map((one) => one.text)].join(' | '),
  );
  expect(rows.slice(-2)).toEqual([
    'January 2017 | 75 | 34 to 72 | outside the limits',
    'Average from January 2016 to January 2017 | 53',
  ]);
});

test('of more than sixty figures the last sixty are drawn, and the limits rest on all', () => {
  const values = [...Array.from({ length: 30 }, () => [10, 12]).flat(), ...even, ...even];
  const chart = chartOf(values)!;
  expect(chart.points).toHaveLength(60);
  expect(chart.points[0]!.join).toBe('none');
  expect(chart.movement!.averages).toEqual([
    { label: 'Average from January 2016 to December 2022', text: '22' },
  ]);
});

test('at an earlier period it shows what was known then', () => {
  const chart = chartOf([...even, 51, 200], 'unit: children\ngoodWhen: lower', '2017-01')!;
  expect(chart.points).toHaveLength(13);
  expect(chart.movement!.ends.upper).toBe('upper limit 66');
});

test('the axis is near the figures, and says so', () => {
  expect(chartOf(even)!.scale).toMatchObject({ hasZero: false });
  expect(chartOf([1, 4, 2, 5, 1, 4, 2, 5, 1, 4, 2, 5])!.scale.low).toBe(0);
});

test('what a reader explores has the limits and says what is unusual', () => {
  const model = toChartJs(chartOf([...even, 75])!, 'Ours');
  expect(model.limits).toHaveLength(1);
  expect(
    model.places.filter(({ unusual }) => unusual).map(({ label, signals }) => [label, signals]),
  ).toEqual([['January 2017', 'outside the limits']]);
});

test('no picture where no usual movement is worked out', () => {
  expect(chartOf(even.slice(1))).toBeUndefined();
});
