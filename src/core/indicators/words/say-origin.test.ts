import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { factsOfOrigin, sayOrigin } from './say-origin.ts';

const head = 'unit: visits\ngoodWhen: higher\nbasis: month';
const paper = '2016-06-14-library-report';

test.each([
  { with: 'nothing', row: '2016-04,50,,', more: '', says: ['Day of publication not recorded.'] },
  {
    with: 'a day of its own',
    row: '2016-04,50,2016-05-20,',
    more: 'source: Door counters',
    says: ['Source: Door counters.', 'Published on 20 May 2016.'],
  },
  {
    with: 'the day of the definition',
    row: '2016-04,50,,',
    more: 'published: 2016-05-21',
    says: ['Published on 21 May 2016.'],
  },
  {
    with: 'both',
    row: '2016-04,50,2016-05-20,',
    more: 'published: 2016-05-21',
    says: ['Published on 20 May 2016.'],
  },
  { with: 'a paper', row: `2016-04,50,,${paper}`, more: 'source: Door counters', says: [] },
])('the origin of a figure with $with', ({ row, more, says }) => {
  const indicator = indicatorOf(`period,value,published,edition\n${row}`, `${head}\n${more}`);
  expect(sayOrigin(indicator.observations[0]!, indicator, english)).toEqual(says);
});

test.each([
  { known: '2016-05-20', says: ['Day of publication not recorded.'] },
  { known: '2016-05-21', says: ['Published on 21 May 2016.'] },
])('a report of $known is not told the later day of a definition', ({ known, says }) => {
  const indicator = indicatorOf('period,value\n2016-04,50', `${head}\npublished: 2016-05-21`);
  const then = { ...indicator, known: { day: known } as NonNullable<typeof indicator.known> };
  expect(sayOrigin(indicator.observations[0]!, then, english)).toEqual(says);
});

test.each([
  {
    of: 'figures without days',
    rows: '2016-04,50,,\n2016-05,60,,',
    more: '',
    says: ['Published: day of publication not recorded'],
  },
  {
    of: 'figures of which one has a day',
    rows: '2016-04,50,,\n2016-05,60,2016-06-20,',
    more: 'collectedBy: The branches',
    says: ['Collected by: The branches', 'Published: day not recorded for every figure'],
  },
  {
    of: 'figures that all have a day, beside a row that waits for one',
    rows: '2016-04,50,2016-05-20,\n2016-05,not-yet-due,,\n2016-06,60,2016-07-20,',
    more: '',
    says: [],
  },
  { of: 'figures of a paper', rows: `2016-04,50,,${paper}`, more: '', says: [] },
  {
    of: 'figures with the day of their definition',
    rows: '2016-04,50,,',
    more: 'source: Door counters\npublished: 2016-05-21\nnextExpected: 2016-06-21',
    says: [
      'Source: Door counters',
      'Published: 21 May 2016',
      'Next figure: expected on 21 June 2016',
    ],
  },
  {
    of: 'figures that come by a rule',
    rows: `2016-04,50,,${paper}`,
    more: 'nextExpected: 20 days after',
    says: ['Next figure: expected 20 days after the end of each period'],
  },
  {
    of: 'figures that come the next day',
    rows: `2016-04,50,,${paper}`,
    more: 'nextExpected: 1 day after',
    says: ['Next figure: expected a day after the end of each period'],
  },
])('the definition of $of', ({ rows, more, says }) => {
  const indicator = indicatorOf(`period,value,published,edition\n${rows}`, `${head}\n${more}`);
  expect(factsOfOrigin(indicator, english).map(({ name, text }) => `${name}: ${text}`)).toEqual(
    says,
  );
});
