import { expect, test } from 'vitest';
import { cardOf, type CardMeasure } from '../../../../tests/cards-of.ts';
import { hasToldChange, isGettingWorse, mayBeWorse, worseByTest } from './scorecard.ts';

const head = 'unit: visits\nunitOne: visit\ngoodWhen: higher';
const fewer = (id: string): CardMeasure => ({ id, head, rows: '2015-04,60,\n2016-04,50,' });

/** A year of months of its usual movement, and one far below it. */
const fallen = (id: string): CardMeasure => {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const month = `${at < 9 ? 2015 : 2016}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`;
    return `${month},${at % 2 ? 52 : 50},`;
  });
  return { id, head, rows: [...rows, '2016-04,20,'].join('\n') };
};

test.each([
  { of: 'both kinds', measures: [fewer('a'), fallen('b')], tested: ['b'], untested: ['a'] },
  { of: 'none tested', measures: [fewer('a'), fewer('b')], tested: ['a', 'b'], untested: [] },
  { of: 'all tested', measures: [fallen('a'), fallen('b')], tested: ['a', 'b'], untested: [] },
])('what got worse stands by whether it was tested: $of', ({ measures, tested, untested }) => {
  const found = worseByTest(cardOf(measures).rows.filter(isGettingWorse));
  const ids = (rows: typeof found.tested) => rows.map(({ indicator }) => indicator.id);
  expect([ids(found.tested), ids(found.untested)]).toEqual([tested, untested]);
});

/** Three years of months that fall or rise without a break: no limits describe them. */
const moving = (id: string, step: number): CardMeasure => {
  const rows = Array.from({ length: 36 }, (_, at) => {
    const month = `${2013 + Math.floor((at + 4) / 12)}-${String(((at + 4) % 12) + 1).padStart(2, '0')}`;
    return `${month},${500 + step * at + (at % 2)},`;
  });
  return { id, head, rows: rows.join('\n') };
};

test.each([
  { of: 'one that fell', measure: moving('a', -10), may: true },
  { of: 'one that rose', measure: moving('a', 10), may: false },
  { of: 'one that surely did', measure: fallen('a'), may: false },
  { of: 'one of which any difference counts', measure: fewer('a'), may: false },
])('of some it is not known whether they got worse: $of', ({ measure, may }) => {
  const [row] = cardOf([measure]).rows;
  expect(mayBeWorse(row!)).toBe(may);
  expect(row!.change?.judgement === 'unknown').toBe(measure.rows.split('\n').length === 36);
});

test.each([
  { of: 'one that got worse', measures: [fewer('a')], told: true },
  {
    of: 'one that stayed the same',
    measures: [{ id: 'a', head, rows: '2015-04,60,\n2016-04,60,' }],
    told: true,
  },
  { of: 'one of which it is not known', measures: [moving('a', -10)], told: false },
  {
    of: 'one without an earlier figure',
    measures: [{ id: 'a', head, rows: '2016-04,60,' }],
    told: false,
  },
  { of: 'two of these kinds', measures: [fewer('a'), moving('b', -10)], told: true },
])('a card tells changes: $of', ({ measures, told }) => {
  expect(hasToldChange(cardOf(measures).rows)).toBe(told);
});
