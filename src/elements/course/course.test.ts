import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { compileExample } from '../example.ts';
import type { CourseModel } from './course.ts';
import { examples } from './examples.ts';

const [example] = examples;
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

describe('what is wrong is told', () => {
  test.each([
    { asks: '::course{events="desk"}', at: '1:18 selection/unknown' },
    { asks: '::course{indicator="visits"}', at: '1:21 chart/unknown-indicator' },
    { asks: '::course{body="council"}', at: '1:16 selection/unknown' },
  ])('$asks', ({ asks, at }) => {
    expect(told(read(asks).diagnostics)).toEqual([at]);
  });
});
