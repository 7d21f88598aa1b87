import { expect, test } from 'vitest';
import { viewContext } from '../../../tests/views/context.ts';
import { draw, rowsOf } from '../../../tests/views/draw.ts';
import { indicatorOf } from '../../../tests/small-council.ts';
import ObservationTable from './ObservationTable.astro';

const plain = 'unit: visits\ngoodWhen: higher\nbasis: month';

const drawn = (csv: string, head = plain, props: Readonly<Record<string, unknown>> = {}) => {
  const indicator = indicatorOf(csv, head);
  const { observations } = indicator;
  const given = { indicator, observations, caption: 'All figures', id: 'figures' };
  return draw(ObservationTable, { ...given, context: viewContext, ...props });
};

const report = '2016-06-14-library-report';

test.each([
  {
    says: 'figures alone have three columns, the newest first, each with its place in its paper',
    csv: `period,value,edition,locator\n2016-04,5,${report},p3\n2016-05,6,${report},p4`,
    rows: [
      'Period | Figure | Where printed',
      `May 2016 | 6 visits | p4 of ${report}`,
      `April 2016 | 5 visits | p3 of ${report}`,
    ],
  },
  {
    says: 'parts are named, and so is their whole',
    csv: `period,branch,value\n2016-04,,5\n2016-04,North,2\n2016-04,South,3`,
    rows: [
      'Period | Branch | Figure',
      'April 2016 | All | 5 visits',
      'April 2016 | North | 2 visits',
      'April 2016 | South | 3 visits',
    ],
  },
  {
    says: 'a figure of others says how it stands to ours',
    csv: `period,comparator,value\n2016-04,,5\n2016-04,england,4`,
    rows: [
      'Period | Whose figure | Figure',
      'April 2016 | All | 5 visits',
      'April 2016 | England | 4 visits Worse than the 5 visits here',
    ],
  },
  {
    says: 'bases that differ stand under the periods',
    csv: `period,basis,value\n2016-04,month,5\n2016-04,year-to-date,4`,
    rows: [
      'Period | Figure',
      'April 2016 in the month | 5 visits',
      'April 2016 year to date | 4 visits',
    ],
  },
  {
    says: 'the reason stands where there is no number, never a nought',
    csv: `period,value,status\n2016-04,unavailable,\n2016-03,0,provisional`,
    rows: ['Period | Figure', 'April 2016 | not available', 'March 2016 | 0 visits (provisional)'],
  },
  {
    says: 'notes and what differs have a column where a row has one',
    csv: `period,value,note,discrepancy\n2016-04,5,Counted twice.,\n2016-03,4,,The text says 6.`,
    rows: [
      'Period | Figure | Note',
      'April 2016 | 5 visits | Counted twice.',
      'March 2016 | 4 visits | What differs: The text says 6.',
    ],
  },
  {
    says: 'a share shows what it was made of, its target and how it stands to it',
    csv: `period,numerator,denominator,value\n2016-04,30,40,75\n2016-05,34,40,85`,
    head: 'unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent\ntargets:\n  - value: 80\n    from: 2016-04',
    rows: [
      'Period | Figure | Target | Rating',
      'May 2016 | 85% 34 of 40 | 80% from April 2016 | Met',
      'April 2016 | 75% 30 of 40 | 80% from April 2016 | Not met',
    ],
  },
])('$says', async ({ csv, head, rows }) => {
  expect(rowsOf(await drawn(csv, head))).toEqual(rows);
});

const bands = 'period,value\n2016-04,5\n2016-03,unavailable\nunstated,7';

test('rows are ordered by their figures and days, and a reason by neither', async () => {
  const html = await drawn(bands);
  const keys = [...html.matchAll(/ data-sort(?:="([^"]*)")?/g)].map(([, key = '']) => key);
  expect(keys).toEqual(['20160430', '5', '20160331', '', '', '7']);
  expect(html.match(/govuk-table__cell--reason/g)).toHaveLength(1);
});

test.each([
  { says: 'on the page of the measure', anchored: true, ids: 3 },
  { says: 'nowhere else, so that each has one address', anchored: false, ids: 0 },
])('rows can be linked to $says', async ({ anchored, ids }) => {
  expect((await drawn(bands, plain, { anchored })).match(/<tr [^>]*\bid="/g) ?? []).toHaveLength(
    ids,
  );
});

test.each([
  { rows: 3, isSortable: false },
  { rows: 4, isSortable: true },
])('$rows rows may be sorted: $isSortable', async ({ rows, isSortable }) => {
  const months = Array.from({ length: rows }, (_, month) => `2016-0${month + 1},${month}`);
  const html = await drawn(`period,value\n${months.join('\n')}`);
  expect(html.includes('<plainsight-table>')).toBe(isSortable);
});
