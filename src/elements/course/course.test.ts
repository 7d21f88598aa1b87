import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { english } from '../../core/language/english.ts';
import { compileExample } from '../examples/example.ts';
import type { CourseModel } from './course.ts';
import { examples } from './examples.ts';
import { pictureOf } from './picture.ts';

const [example] = examples;
const drawing = { language: english, comparators: {} };
const read = (markdown: string) => compileExample({ ...example!, markdown });
const modelOf = (markdown: string): CourseModel => {
  const { sections, diagnostics } = read(markdown);
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as CourseModel;
};

test('events are numbered in true order, planned ones among them', () => {
  const { events, indicators } = modelOf(example!.markdown);
  expect(events.map(({ number, entry, isPlanned }) => [number, entry.id, isPlanned])).toEqual([
    [1, 'late-hours', false],
    [2, 'desks', false],
    [3, 'roof-vote', true],
  ]);
  expect(indicators.map(({ id }) => id)).toEqual(['library-visits']);
});

test.each([
  { asks: '::course', ids: ['late-hours', 'desks', 'roof-vote'] },
  { asks: '::course{events="desks late-hours"}', ids: ['late-hours', 'desks'] },
])('$asks has $ids and no figures', ({ asks, ids }) => {
  const { events, indicators } = modelOf(asks);
  expect([events.map(({ entry }) => entry.id), indicators]).toEqual([ids, []]);
});

test('a measure that is named twice is drawn once', () => {
  const { indicators } = modelOf('::course{indicator="library-visits library-visits"}');
  expect(indicators).toHaveLength(1);
});

test.each([
  { value: '4610', notDrawn: [] },
  { value: 'unavailable', notDrawn: ['library-visits'] },
])('a measure with the one figure $value leaves $notDrawn to be told', ({ value, notDrawn }) => {
  const files = example!.files!.map(({ path, text }) => ({
    path,
    text: path.endsWith('visits.csv') ? `period,value\n2015-04,${value}\n` : text,
  }));
  const { sections, diagnostics } = compileExample({ ...example!, files });
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  const model = (section?.is === 'element' ? section.model : undefined) as CourseModel;
  const picture = pictureOf(model, drawing);
  expect(picture?.notDrawn.map(({ id }) => id)).toEqual(notDrawn);
});

describe('what is wrong is told', () => {
  test.each([
    { asks: '::course{events="desk"}', at: '1:18 selection/unknown' },
    { asks: '::course{indicator="visits"}', at: '1:21 chart/unknown-indicator' },
    { asks: '::course{body="council"}', at: '1:16 selection/unknown' },
  ])('$asks', ({ asks, at }) => {
    expect(told(read(asks).diagnostics)).toEqual([at]);
  });
});
