import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayTargetHistory } from './target-history.ts';

const head = (lines: string, more = '') =>
  `unit: "%"\ngoodWhen: higher\nbasis: month\n${more}targets:\n${lines}`;
const say = (front: string, csv = 'period,value\n2016-04,80\n') =>
  sayTargetHistory(indicatorOf(csv, front), english);

test.each([
  { to: '85', says: 'raised from 82% (April 2016) to 85% (2020/21)' },
  { to: '80', says: 'lowered from 82% (April 2016) to 80% (2020/21)' },
  { to: '82', says: 'stayed at 82% (April 2016, then 2020/21)' },
])('a target that changed to $to', ({ to, says }) => {
  const targets = `  - value: 82\n    for: 2016-04\n  - value: ${to}\n    from: 2020/21\n    until: 2020/21`;
  expect(say(head(targets))).toEqual([
    `The target ${says.replace(/^/, 'was ').replace('was stayed', 'stayed')}.`,
  ]);
});

test('a target of another kind', () => {
  const targets =
    '  - words: the national average\n    by: 2017-03\n  - value: 90\n    from: 2018-04';
  expect(say(head(targets))).toEqual([
    'The target was changed from “the national average” (March 2017) to 90% (April 2018).',
  ]);
});

test('a change of definition between two targets is told', () => {
  const targets = '  - value: 82\n    for: 2016-04\n  - value: 85\n    from: 2018-04';
  const [said] = say(head(targets, 'breaks:\n  - at: 2017-01\n    reason: Counted otherwise.\n'));
  expect(said).toMatch(/raised from 82%.*The definition changed in between/);
});

test('a target that was dropped', () => {
  const targets = '  - value: 82\n    from: 2016-04\n    until: 2016-04';
  expect(say(head(targets), 'period,value\n2016-04,80\n2017-04,81\n')).toEqual([
    'For April 2017 our papers print a figure and no target.',
  ]);
});

test('a target that a later one follows was not dropped', () => {
  const targets = '  - value: 82\n    for: 2016-04\n  - value: 85\n    for: 2017-04';
  expect(say(head(targets), 'period,value\n2016-04,80\n2017-04,81\n')).toEqual([
    'The target was raised from 82% (April 2016) to 85% (April 2017).',
  ]);
});

test.each([
  { at: 'the last day of the target', row: '2016-04-30,81', says: [] },
  {
    at: 'the day after',
    row: '2016-05-01,81',
    says: ['For 1 May 2016 our papers print a figure and no target.'],
  },
  { at: 'a year that begins within it', row: '2016/17,81', says: [] },
])('a target is dropped from the first period that begins after it: $at', ({ row, says }) => {
  const targets = '  - value: 82\n    from: 2016-04\n    until: 2016-04';
  expect(say(head(targets), `period,value\n${row}\n`)).toEqual(says);
});

test('one target has no history, and one that cannot be read is left out', () => {
  expect(say(head('  - value: 82\n    for: 2016-04'))).toEqual([]);
  expect(
    say(head('  - unavailable: Torn off.\n    by: 2016-04\n  - value: 82\n    for: 2016-05')),
  ).toEqual([]);
});
