import { expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { standingOf } from '../../core/indicators/comparing/standing.ts';
import { english } from '../../core/language/english.ts';
import { sayFinding } from './say-finding.ts';

const drawing = { language: english, comparators: { england: 'England' } };
const lower = 'unit: cases\nunitOne: case\ngoodWhen: lower\nbasis: month\n';
const higher = 'unit: "%"\nparts: percent\ngoodWhen: higher\nbasis: month\ndecimals: 1\n';
const amounts = 'unit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\n';
const aimed = (value: string, more = '') =>
  `targets:\n  - value: ${value}\n    from: 2016-01\n${more}`;

test.each([
  { says: 'nothing of a figure alone', head: amounts, rows: '2016-04,,40', found: '' },
  {
    says: 'how far over a target it is',
    ...{
      head: lower + aimed('15'),
      rows: '2016-04,,18',
      found: '3 cases above the target (worse)',
    },
  },
  {
    says: 'that it is inside the tolerance',
    head: lower + aimed('15', '    tolerance:\n      band: [13, 18]\n'),
    ...{ rows: '2016-04,,18', found: '3 cases above the target, inside the tolerance' },
  },
  {
    says: 'that it is outside the tolerance',
    head: lower + aimed('15', '    tolerance:\n      band: [13, 17]\n'),
    ...{ rows: '2016-04,,18', found: '3 cases above the target (worse)' },
  },
  {
    says: 'that it is at the target',
    ...{ head: amounts + aimed('15'), rows: '2016-04,,15', found: 'at the target' },
  },
  {
    says: 'one on the good side',
    head: amounts + aimed('15'),
    ...{ rows: '2016-04,,16', found: '1 visit above the target (better)' },
  },
  {
    says: 'a range that it is inside, its end included',
    ...{ head: amounts + aimed('15..20'), rows: '2016-04,,20', found: 'inside the range aimed at' },
  },
  {
    says: 'how far under a range it is',
    head: amounts + aimed('15..20'),
    ...{ rows: '2016-04,,14', found: '1 visit below the range aimed at (worse)' },
  },
  {
    says: 'nothing of a target whose day is to come',
    head: `${amounts}targets:\n  - value: 15\n    by: 2016-05\n`,
    ...{ rows: '2016-04,,14', found: '' },
  },
  {
    says: 'a target whose day is the last of the period',
    head: `${amounts}targets:\n  - value: 15\n    by: 2016-04\n`,
    ...{ rows: '2016-04,,14', found: '1 visit below the target (worse)' },
  },
  {
    says: 'the target and another',
    head: higher + aimed('90'),
    rows: '2016-04,,88.0\n2016-04,england,87.0',
    found:
      '2.0 percentage points below the target (worse), 1.0 percentage points above England (better)',
  },
  {
    says: 'that another is the same where both are rounded: nothing',
    ...{ head: higher, rows: '2016-04,,88.0\n2016-04,england,88.0', found: '' },
  },
  {
    says: 'nothing of another of an earlier time',
    ...{ head: higher, rows: '2016-03,england,87.0\n2016-04,,88.0', found: '' },
  },
  {
    says: 'nothing of an amount of another',
    head: `${amounts}counts: other\n`,
    ...{ rows: '2016-04,,40\n2016-04,england,4000', found: '' },
  },
  {
    says: 'a year before, where there is nothing else',
    ...{ head: amounts, rows: '2015-04,,50\n2016-03,,45\n2016-04,,40' },
    found: 'down 10 visits on a year before (worse)',
  },
  {
    says: 'nothing of a month before',
    ...{ head: amounts, rows: '2016-03,,45\n2016-04,,40', found: '' },
  },
  {
    says: 'that it is the same as a year before',
    ...{ head: amounts, rows: '2015-04,,40\n2016-04,,40', found: 'the same as a year before' },
  },
])('a title says $says', ({ head, rows, found }) => {
  const indicator = indicatorOf(`period,comparator,value\n${rows}`, head);
  expect(sayFinding(standingOf(indicator)!, drawing)).toBe(found);
});
