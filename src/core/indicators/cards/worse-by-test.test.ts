import { expect, test } from 'vitest';
import { cardOf, type CardMeasure } from '../../../../tests/cards-of.ts';
import { isGettingWorse, worseByTest } from './scorecard.ts';

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
