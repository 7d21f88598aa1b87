import { expect, test } from 'vitest';
import { drawingOf } from '../../../../tests/chart-samples.ts';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { describe } from '../../../charts/describe.ts';
import { toPicture } from '../../../charts/svg.ts';
import { english } from '../../language/english.ts';
import { sayStanding } from '../words/sentence.ts';
import { narrowed } from './narrowed.ts';
import { standingOf } from './standing.ts';

const rowsOf = (ward: string, year: number, values: string) =>
  values
    .split(' ')
    .map((value, at) => `${year}-${String(at + 1).padStart(2, '0')},${ward},${value}`)
    .join('\n');
const north = `${rowsOf('North', 2017, '20 21 22 23 24 25 26 27 28 29 30 31')}\n${rowsOf('North', 2018, '20 21 22 23 24 25')}`;
const south = rowsOf('South', 2017, '10 11 12 13 14');

/** The last figure of South is of May 2017; North goes on to May or June 2018. */
test.each([
  { says: 'a year and a month behind', more: '', ended: true },
  { says: 'a year behind', more: '2017-06,South,15', ended: false },
  { says: 'a few months behind', more: '2018-03,South,15', ended: false },
  { says: 'one that is withheld since', more: '2018-05,South,suppressed', ended: false },
  {
    says: 'one of which it is said that there is none',
    more: '2018-05,South,not-applicable',
    ended: true,
  },
])('a part that is $says', ({ more, ended }) => {
  const csv = `period,ward,value\n${north}\n${south}\n${more}\n`;
  const head = 'unit: visits\ngoodWhen: neither\nbasis: month';
  const indicator = indicatorOf(csv, head);
  const part = narrowed(indicator, new Map([['ward', 'South']]));
  const [first] = sayStanding(standingOf(part)!, undefined, english);
  const chart = drawingOf({ name: '', csv, head, by: 'ward' });
  const drawn = toPicture(chart, { id: 'one', labelledBy: 'two' });
  expect(first!.startsWith('Nothing since May 2017, when it was 14 visits')).toBe(ended);
  expect(describe(chart, english).includes('South: nothing since May 2017, when it was 14.')).toBe(
    ended,
  );
  expect(drawn.includes('Nothing since May 2017')).toBe(ended);
});

test('an earlier figure that is asked for is not the last', () => {
  const csv = `period,ward,value\n${north}\n${south}\n`;
  const part = narrowed(indicatorOf(csv), new Map([['ward', 'South']]));
  expect(sayStanding(standingOf(part, '2017-03')!, undefined, english)[0]).toBe(
    '12 visits in March 2017',
  );
});
