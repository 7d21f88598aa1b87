import { expect, test } from 'vitest';
import { compileWith, indicatorOf } from '../../../../tests/small-council.ts';
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

test.each([
  { says: 'of the part', note: '2016-04,East', notes: ['2016-04 '] },
  { says: 'of what is cut further', note: '2016-04,East; girls', notes: ['2016-04 girls'] },
  { says: 'of another part', note: '2016-04,West', notes: [] },
  { says: 'of the whole', note: '2016-04,', notes: [] },
  { says: 'of the whole measure', note: ',', notes: [' '] },
])('what was noted $says stays with it as it is of it', ({ note, notes }) => {
  const csv = `${cut}\n`
    .replace('East,,45', 'East,,suppressed')
    .replace('girls,48', 'girls,suppressed');
  const { value } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'data/indicators/library-visits.csv': csv.replace('West,,70', 'West,,suppressed'),
    'data/revisions.csv': `day,kind,measure,period,part,was,now,reason\n2019-01-01,correction,library-visits,${note},,,Why.\n`,
  });
  const part = narrowed(value!.indicators.get('library-visits')!, new Map([['area', 'East']]));
  expect(
    part.notes.map(
      ({ period, dimensions, parts }) =>
        `${period?.text ?? ''} ${[...dimensions.values(), ...parts].join('; ')}`,
    ),
  ).toEqual(notes);
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
