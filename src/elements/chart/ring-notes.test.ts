import { describe, expect, test } from 'vitest';
import { chartFor } from '../../charts/chart-for.ts';
import { toSvg } from '../../charts/svg.ts';
import { toTable } from '../../charts/table.ts';
import { english } from '../../core/language/english.ts';
import { knownMeasures } from '../../core/indicators/known-measures.ts';
import { compileWith } from '../../../tests/small-council.ts';
import { ringNotes } from '../../charts/ring-notes.ts';

const months = ['01', '02', '03', '04', '05', '06'];
const rows = months.map((month) => `2016-${month},,50${month},,2016-0${Number(month) + 1}-10`);
const parts = months.map((month) => `2016-${month},East,20${month},,2016-0${Number(month) + 1}-10`);
const england = months.map(
  (month) => `2016-${month},,90${month},england,2016-0${Number(month) + 1}-10`,
);

/** A measure with a table of revisions, as it is known on a day, or at the latest. */
function seen(revisions: readonly string[], day?: string) {
  const { value } = compileWith({
    'data/indicators/library-visits.csv': [
      'period,area,value,comparator,published',
      ...[...rows, ...parts, ...england],
    ].join('\n'),
    'data/revisions.csv': [
      'day,kind,measure,period,area,comparator,was,now,reason',
      ...revisions,
    ].join('\n'),
  });
  const all = value!.indicators;
  return (day === undefined ? all : knownMeasures(all)({ day })).get('library-visits')!;
}

const drawing = { language: english, comparators: { england: 'England' } };
const late = '2016-09-01,revision,library-visits,2016-03,,,4990,5003,Late returns.';

test.each([
  { says: 'nothing was changed', of: [], notes: [], rings: 0 },
  {
    says: 'a figure was revised',
    of: [late],
    notes: ['Ringed: March 2016, revised since: was 4,990'],
    rings: 1,
  },
  {
    says: 'it was revised, and is looked at from before',
    of: [late],
    day: '2016-08-31',
    notes: ['Ringed: March 2016, revised since: now 5,003'],
    rings: 1,
  },
  {
    says: 'it was revised, and is looked at from that very day',
    of: [late],
    day: '2016-09-01',
    notes: [],
    rings: 0,
  },
  {
    says: 'it was wrong, and is looked at from before it was put right',
    of: [late.replace('revision', 'correction')],
    day: '2016-08-31',
    notes: ['Ringed: March 2016, corrected on 1 September 2016; 4,990 stood here before'],
    rings: 1,
  },
  {
    says: 'it was wrong, and is looked at from the day on which it was put right',
    of: [late.replace('revision', 'correction')],
    day: '2016-09-01',
    notes: [],
    rings: 0,
  },
  {
    says: 'it was wrong',
    of: [late.replace('revision', 'correction')],
    notes: ['Ringed: March 2016, corrected since: was 4,990'],
    rings: 1,
  },
  {
    says: 'a comparator’s figure was revised',
    of: ['2016-09-01,restatement,library-visits,2016-03,,england,8000,9003,Another count.'],
    notes: ['Ringed: England, March 2016, restated since: was 8,000'],
    rings: 1,
  },
  {
    says: 'a part’s figure was revised, which is not drawn',
    of: ['2016-09-01,revision,library-visits,2016-03,East,,1990,2003,Late returns.'],
    notes: [],
    rings: 0,
  },
])('where $says', ({ of, day, notes, rings }) => {
  const chart = chartFor(seen(of, day), undefined, drawing)!;
  expect(chart.is).toBe('line');
  expect(ringNotes(chart, english)).toEqual(notes);
  expect(toSvg(chart, { id: 'id', labelledBy: 'name' }).split('chart__changed').length - 1).toBe(
    rings,
  );
});

describe('more than are named', () => {
  const of = months
    .slice(0, 4)
    .map((month) => `2016-09-01,revision,library-visits,2016-${month},,,4990,50${month},Late.`);
  const chart = chartFor(seen(of), undefined, drawing)!;

  test('are counted', () => {
    expect(ringNotes(chart, english)).toEqual([
      'Ringed: 4 figures that were changed after they were published; the table of the picture tells what each was or is',
    ]);
  });

  test('and told in the table of the picture, each in its row', () => {
    const cells = toTable(chart, english).map(({ text }) => text);
    expect(cells).toEqual([
      '5,001 (revised since: was 4,990)',
      '5,002 (revised since: was 4,990)',
      '5,003 (revised since: was 4,990)',
      '5,004 (revised since: was 4,990)',
      '5,005',
      '5,006',
    ]);
  });
});
