import { expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { english } from '../../core/language/english.ts';
import { pictureOf } from './picture.ts';

const drawing = { language: english, comparators: {} };
const years = (count: number) =>
  `period,value\n${Array.from({ length: count }, (_, index) => `${2011 + index},${index}`).join('\n')}\n`;
const notes = (count: number, basis: string, at?: string) => {
  const indicator = indicatorOf(
    years(count),
    `unit: visits\nunitOne: visit\ngoodWhen: higher${basis}`,
  );
  const model = { indicator, by: undefined, at, then: undefined, words: {} };
  return pictureOf(model, drawing).notes;
};

const why =
  'The 4 figures are not joined by a line, and none is held against another: what stretch of time they cover is not stated, so that they may not be alike';

test.each([
  { says: 'four of unknown basis', count: 4, basis: '\nbasis: unstated', notes: [why] },
  { says: 'three would have no line anyway', count: 3, basis: '\nbasis: unstated', notes: [] },
  { says: 'four whose basis is left out are joined', count: 4, basis: '', notes: [] },
  { says: 'four of a basis are joined', count: 4, basis: '\nbasis: year', notes: [] },
])('it is said why figures are not joined: $says', ({ count, basis, notes: told }) => {
  expect(notes(count, basis)).toEqual(told);
});

test('a picture at one time misses no line', () => {
  expect(notes(4, '\nbasis: unstated', '2014')).toEqual([]);
});
