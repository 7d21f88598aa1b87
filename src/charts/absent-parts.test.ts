import { describe as group, expect, test } from 'vitest';
import { drawingOf } from '../../tests/chart-samples.ts';
import { compileWith, smallCouncil } from '../../tests/small-council.ts';
import { knownMeasures } from '../core/indicators/known-measures.ts';
import { english } from '../core/language/english.ts';
import { chartFor } from './chart-for.ts';
import { notesOf } from './contents.ts';
import { describe } from './describe.ts';
import { toPicture } from './svg.ts';

const head = 'unit: "%"\ngoodWhen: higher\nbasis: month';
const rows = (csv: readonly string[]) => `period,ward,value\n${csv.join('\n')}\n`;
const monthsOf = (ward: string, months: readonly number[]) =>
  months.map((month) => `2016-0${month},${ward},${40 + month}`);

group('a part without a figure for the time that is shown', () => {
  const both = ['2016-04,North,40', '2016-04,South,50', '2016-05,North,41'];
  test.each([
    {
      that: 'is named, as bars',
      csv: both,
      is: 'bars',
      notes: ['No figure for the time shown: South'],
    },
    {
      that: 'is not, where it has a row',
      csv: [...both, '2016-05,South,c'],
      is: 'bars',
      notes: [],
    },
    {
      that: 'is not, where it has ended',
      csv: ['2015-04,South,50', '2016-05,North,41', '2016-05,West,42'],
      is: 'bars',
      notes: [],
    },
    {
      that: 'is named, among lines',
      csv: [...monthsOf('North', [1, 2, 3, 4, 5]), ...monthsOf('South', [1, 2, 3, 4])],
      is: 'multiples',
      notes: ['No figure for the latest time: South'],
    },
    {
      that: 'is counted, where they are many',
      csv: [
        ...Array.from({ length: 13 }, (_, ward) => `2016-04,Ward ${ward},40`),
        '2016-05,North,41',
      ],
      is: 'bars',
      notes: ['No figure for the time shown: 13 parts'],
    },
  ])('$that', ({ csv, is, notes }) => {
    const chart = drawingOf({ name: '', csv: rows(csv), by: 'ward', head });
    expect(chart.is).toBe(is);
    expect(notesOf(chart)).toEqual(notes);
    for (const note of notes) {
      expect(describe(chart, english)).toContain(`${note}.`);
      const drawn = toPicture(chart, { id: 'one', labelledBy: 'two' });
      const words = drawn.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
      expect(words).toContain(note);
    }
  });
});

group('then and now', () => {
  const notes = (csv: readonly string[]) =>
    notesOf(drawingOf({ name: '', csv: rows(csv), by: 'ward', thenAndNow: true, head }));
  const north = ['2015-04,North,40', '2016-04,North,41'];
  test.each([
    { of: 'parts with both', csv: [...north, '2015-04,South,c', '2016-04,South,50'], is: [] },
    {
      of: 'parts that lack one',
      csv: [...north, '2015-04,South,50', '2016-04,West,50', '2016-04,East,51'],
      is: ['No figure for the earlier time: West and East', 'No figure for the later time: South'],
    },
    {
      of: 'a part that lacks both',
      csv: [...north, '2015-08,South,50'],
      is: ['No figure for the earlier time: South', 'No figure for the later time: South'],
    },
  ])('says which parts are left out: $of', ({ csv, is }) => {
    expect(notes(csv)).toEqual(is);
  });
});

test('a ward whose figure is waited for is named in the picture of a report', () => {
  const { value } = compileWith({
    'content/reports/2016-06-14-library-report.md': smallCouncil[
      'content/reports/2016-06-14-library-report.md'
    ].replace(/## Visits[\s\S]*/, ''),
    'content/indicators/library-visits.md': `---\ntitle: Visits\n${head}\n---\n`,
    'data/indicators/library-visits.csv': `period,ward,value,published
2016-04,,45,2016-05-20
2016-04,North,40,2016-05-20
2016-04,South,50,2016-05-20
2016-05,,45,2016-06-10
2016-05,North,41,2016-06-10
2016-05,South,not-yet-due,
`,
  });
  const known = knownMeasures(value!.indicators)({ day: '2016-06-14' }).get('library-visits')!;
  const chart = chartFor(known, 'ward', { language: english, comparators: {} })!;
  expect(notesOf(chart)).toEqual(['No figure for the time shown: South']);
});
