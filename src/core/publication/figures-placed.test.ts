import { expect, test } from 'vitest';
import type { Observation } from '../indicators/observation.ts';
import { figuresPlaced } from './figures-placed.ts';

const [edition, locator] = ['2016-06-14-report', 'p33'];
const places = (...given: object[]) => [{ observations: given as Observation[] }];

test.each([
  ['every figure names its paper and page', places({ edition, locator }), 'allPlaced'],
  ['one of two names neither', places({ edition, locator }, {}), 'somePlaced'],
  ['one of two names the paper alone', places({ edition, locator }, { edition }), 'somePlaced'],
  [
    'all of one measure are placed and none of another',
    [...places({ edition, locator }), ...places({})],
    'somePlaced',
  ],
  ['all name the paper alone', places({ edition }), 'nonePlaced'],
  ['no figure names anything', places({}, {}), 'nonePlaced'],
  ['there are no figures', places(), 'nonePlaced'],
])('where %s, no more than that is promised', (_, indicators, promised) => {
  expect(figuresPlaced(indicators)).toBe(promised);
});
