import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../tests/small-council.ts';
import { english } from '../core/language/english.ts';
import { standingOf } from '../core/indicators/comparing/standing.ts';
import { keySentencesOf } from './key-sentences.ts';

const target = '\ntargets:\n  - from: 2016\n    until: 2016\n    value: 60\n    tolerance: none';
const usual = Array.from({ length: 30 }, (_, at) => {
  const period = `${2014 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return `${period},,${50 + ((at * 7) % 5)}`;
}).join('\n');

const names = { england: 'England', wales: 'Wales' };

function said(rows: string, head = '') {
  const indicator = indicatorOf(
    `period,comparator,value\n${rows}`,
    `unit: visits\ngoodWhen: higher\nbasis: month${head}`,
  );
  return keySentencesOf(standingOf(indicator)!, undefined, names, english);
}
/** How each sentence begins. */
const begins = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.split(' ').slice(0, 4).join(' '));

describe('beside a figure stand at most three statements, the rest after its picture', () => {
  test.each([
    { says: 'a figure alone', rows: '2016-04,,50', key: ['50 visits in April'], rest: [] },
    {
      says: 'its change',
      rows: '2016-03,,40\n2016-04,,50',
      key: ['50 visits in April', 'It rose by 10'],
      rest: [],
    },
    {
      says: 'target, the change of a year, and others',
      rows: '2015-04,,45\n2016-03,,40\n2016-04,,50\n2016-04,england,70',
      head: target,
      key: ['50 visits in April', 'The target for 2016', 'It rose by 5', 'Others in April 2016:'],
      rest: ['It rose by 10'],
    },
    {
      says: 'that a later period has no figure, before others',
      rows: '2016-04,,50\n2016-04,england,70\n2016-05,,suppressed',
      key: ['50 visits in April', 'May 2016'],
      rest: ['Others in April 2016:'],
    },
  ])('$says', ({ rows, head, key, rest }) => {
    const told = said(rows, head);
    expect(begins(told.key)).toEqual(key.map((one) => expect.stringContaining(one) as string));
    expect(begins(told.rest)).toEqual(rest.map((one) => expect.stringContaining(one) as string));
  });

  test.each([
    {
      says: 'the first of one time',
      rows: '2016-04,,50\n2016-04,wales,80\n2016-04,england,60',
      key: 'Others in April 2016: England 60 visits (better than here)',
      rest: ['Others in April 2016: Wales 80 visits (better than here)'],
    },
    {
      says: 'one of the same time before one of an earlier',
      rows: '2015-04,,45\n2015-04,england,40\n2016-04,,50\n2016-04,wales,80',
      key: 'Others in April 2016: Wales 80 visits (better than here)',
      rest: [
        'Others in April 2015, the last month known for both: England 40 visits, against 45 visits here (worse than here)',
      ],
    },
  ])('of several others it is $says, and the rest tells the others', ({ rows, key, rest }) => {
    const told = said(rows);
    expect(told.key.at(-1)).toBe(key);
    expect(told.rest.filter((sentence) => sentence.startsWith('Others'))).toEqual(rest);
  });

  test('two changes to a figure that is not unusual each say so by their own distance', () => {
    const { key, rest } = said(usual);
    const changes = [...key, ...rest].filter((sentence) => / from 5\d visits in /.test(sentence));
    expect(changes).toHaveLength(2);
    expect(key).toContain(changes[0]);
    expect(rest).toContain(changes[1]);
    expect(changes).toEqual([
      expect.stringMatching(/, to a figure that is not unusual$/),
      expect.stringMatching(/; that is no more than its usual month-to-month movement$/),
    ]);
  });
});
