import { expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { toldSince } from '../../../tests/told-since.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const definition = 'content/indicators/library-visits.md';
const visits = 'data/indicators/library-visits.csv';

const good = {
  ...smallCouncil,
  [report]: smallCouncil[report].replace(/## Visits[\s\S]*/, ''),
  [definition]: smallCouncil[definition].replace(
    'unitOne',
    'targets:\n  - value: 4500\n    from: 2015-04\n    until: 2016-12\nunitOne',
  ),
  [visits]:
    'period,value,status,published\n2015-04,4610,,2015-06-01\n2016-04,4930,provisional,2016-06-14\n',
} satisfies Files;

const edited = (file: keyof typeof good, from: string, to: string): Files => {
  expect(good[file]).toContain(from);
  return { ...good, [file]: good[file].replace(from, to) };
};

test.each<{ what: string; files: Files; says: readonly string[] }>([
  {
    what: 'a figure that is provisional no more',
    files: edited(visits, 'provisional', ''),
    says: ['April 2016: status: provisional is gone; shown on: the page of the measure.'],
  },
  {
    what: 'one that is estimated now',
    files: edited(visits, 'provisional', 'estimated'),
    says: ['April 2016: status: provisional is now estimated; shown on: the page of the measure.'],
  },
  {
    what: 'a target for a time to come',
    files: edited(
      definition,
      'until: 2016-12\n',
      'until: 2016-12\n  - value: 5000\n    from: 2017-01\n',
    ),
    says: ['target: 5000, from 2017-01 is new.'],
  },
  {
    what: 'a target for a time that is past',
    files: edited(
      definition,
      'targets:\n',
      'targets:\n  - value: 4400\n    from: 2014-04\n    until: 2015-03\n',
    ),
    says: ['target: 4400, from 2014-04, until 2015-03 is new.'],
  },
  {
    what: 'another day of publication',
    files: edited(visits, '2016-06-14', '2016-07-14'),
    says: [
      'April 2016: published: 14 June 2016 is now 14 July 2016; shown on: the page of the measure.',
    ],
  },
  {
    what: 'a day of publication that is not told any more',
    files: edited(visits, '2016-06-14', ''),
    says: ['April 2016: published: 14 June 2016 is gone; shown on: the page of the measure.'],
  },
  { what: 'nothing, where nothing changed', files: good, says: [] },
])('changes tell, and no reason is asked for, $what', ({ files, says }) => {
  const { says: told, asks } = toldSince(files, good);
  expect(told).toEqual(says);
  expect(asks).toEqual([]);
});

test('a target that another follows is told by its end, and not as gone', () => {
  const open = edited(definition, '    until: 2016-12\n', '');
  const followed = edited(
    definition,
    'until: 2016-12\n',
    'until: 2016-12\n  - value: 5000\n    from: 2017-01\n',
  );
  const { says, asks } = toldSince(followed, open);
  expect(says).toEqual([
    'target: 4500, from 2015-04 is now 4500, from 2015-04, until 2016-12. No reason is given yet.',
    'target: 5000, from 2017-01 is new.',
  ]);
  expect(asks).toEqual([`${definition}:1 silent/target`]);
});
