import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { narrowed } from './narrowed.ts';
import { standingOf } from './standing.ts';
import { sayStanding } from '../words/sentence.ts';

const head =
  'unit: "%"\nrounded: no\ngoodWhen: higher\nbasis: month\ntargets:\n  - value: 50\n    from: 2016-01';
const cut =
  'period,area,sex,value\n2016-03,East,,40\n2016-04,East,,45\n2016-04,West,,70\n2016-04,East,girls,48\n2016-04,East,boys,42';
const told = (csv: string, where: Readonly<Record<string, string>>) => {
  const part = narrowed(indicatorOf(csv, head), new Map(Object.entries(where)));
  const standing = standingOf(part);
  return [part.definition.title, ...(standing ? sayStanding(standing, undefined, english) : [])];
};

test.each([
  {
    says: 'a part stands as a measure, with the target that each part has',
    ...{ csv: cut, where: { area: 'East' } },
    told: [
      'Visits: East',
      '45% in April 2016',
      'It rose by 5 percentage points from 40% in March 2016; that is better',
      'The target from January 2016 was 50%; the figure is 5 percentage points below it and does not meet it (higher is better)',
    ],
  },
  {
    says: 'one that is cut both ways',
    ...{ csv: cut, where: { area: 'East', sex: 'girls' } },
    told: [
      'Visits: East, girls',
      '48% in April 2016',
      'The target from January 2016 was 50%; the figure is 2 percentage points below it and does not meet it (higher is better)',
    ],
  },
  {
    says: 'the target of the whole is none of a part',
    ...{ csv: `${cut}\n2016-04,,,60`, where: { area: 'East' } },
    told: [
      'Visits: East',
      '45% in April 2016',
      'It rose by 5 percentage points from 40% in March 2016; that is better',
    ],
  },
])('$says', ({ csv, where, told: says }) => {
  expect(told(csv, where as Record<string, string>)).toEqual(says);
});

test('what is cut further are its parts, and its rows are those of the measure', () => {
  const indicator = indicatorOf(cut, head);
  const part = narrowed(indicator, new Map([['area', 'East']]));
  expect(part.observations.map(({ dimensions }) => [...dimensions.values()].join())).toEqual([
    '',
    '',
    'girls',
    'boys',
  ]);
  expect(part.observations.map((one) => part.rowIds().get(one))).toEqual([
    'figure-2016-03-east',
    'figure-2016-04-east',
    'figure-2016-04-east-girls',
    'figure-2016-04-east-boys',
  ]);
});
