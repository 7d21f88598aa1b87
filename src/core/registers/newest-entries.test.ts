import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { runsOf } from './newest-entries.ts';

const dated = (at: number) => {
  const day = `2016-01-${String(at).padStart(2, '0')}`;
  return { register: 'events', title: `Event ${at}`, date: { first: day, last: day, text: day } };
};
const days = (count: number) => Array.from({ length: count }, (_, at) => dated(at + 1));

/** How many entries each run has, and the line that it folds under. */
const runs = (entries: Parameters<typeof runsOf>[0]) => {
  const found = runsOf(entries, english);
  expect(found.flatMap(({ entries: of }) => of)).toEqual(entries);
  return found.map(({ entries: of, says }) => [of.length, says]);
};

test('of few entries all are in sight', () => {
  expect(runs([])).toEqual([[0, undefined]]);
  expect(runs(days(24))).toEqual([[24, undefined]]);
});

test('of many the newest are, wherever they stand', () => {
  expect(runs(days(25))).toEqual([
    [13, 'Earlier: 13 events, January 2016'],
    [12, undefined],
  ]);
  expect(runs(days(25).toReversed())).toEqual([
    [12, undefined],
    [13, 'More: 13 events, January 2016'],
  ]);
});

test('of many without an order of time the first are', () => {
  const undated = days(25).map((one) => ({ ...one, date: undefined }));
  expect(runs(undated)).toEqual([
    [12, undefined],
    [13, 'More: 13 events, the first of them: Event 13'],
  ]);
});

test('of many of one day the first are', () => {
  expect(runs(days(25).map((one) => ({ ...one, date: dated(1).date })))[0]).toEqual([
    12,
    undefined,
  ]);
});
