import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { sayStanding } from './words/sentence.ts';
import { sayCell, sayCellSigns } from './words/say-cell.ts';
import { sayFigureOf } from './words/split-figure.ts';
import { standingOf } from './comparing/standing.ts';

const rows =
  'period,area,value,published\n2016-03,,5,2016-04-20\n2016-04,,not-yet-due,\n2016-04,East,2,2016-05-20\n';

/** A measure whose figure for April waits, on a day of the publication. */
function measureAt(asAt: string, next: string, table = rows) {
  const { value } = compileWith(
    {
      'content/reports/2016-06-14-library-report.md': undefined,
      'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\nfrequency: monthly\n${next}---\n`,
      'data/indicators/library-visits.csv': table,
    },
    { asAt },
  );
  return value!.indicators.get('library-visits')!;
}

describe('a row that waits for its figure past its day says so', () => {
  const days = 'nextExpected: 40 days after\n';
  const late = 'it was due on 9 June 2016 and has not come';
  test.each([
    { of: 'past its day', asAt: '2016-06-10', next: days, says: late, sign: '[late]' },
    { of: 'on its day', asAt: '2016-06-09', next: days, says: 'not yet due', sign: '[due]' },
    { of: 'of no day', asAt: '2016-09-01', next: '', says: 'not yet due', sign: '[due]' },
    {
      of: 'past a day that is given',
      ...{ asAt: '2016-06-10', next: 'nextExpected: 2016-06-09\n', says: late, sign: '[late]' },
    },
  ])('$of', ({ asAt, next, says, sign }) => {
    const measure = measureAt(asAt, next);
    const row = measure.observations.find(({ figure }) => figure.is === 'not-yet-due')!;
    expect(sayFigureOf(row, measure, english)).toBe(says);
    expect(sayCell(row, measure, english)).toBe(sign);
    expect(sayCellSigns([row], english)).toEqual([
      `${sign}: ${sign === '[late]' ? 'it was due and has not come' : 'not yet due'}`,
    ]);
    expect(sayStanding(standingOf(measure)!, undefined, english).join('. ')).toContain(
      `For April 2016 there is no figure: ${says}`,
    );
    expect(measure.rowIds().get(row)).toBeDefined();
  });

  test('of others it is known that there is none yet; with words for readers it stays as it is typed', () => {
    const table =
      'period,comparator,value,note\n2016-03,,5,\n2016-04,,4,\n2016-04,england,not-yet-due,\n2016-03,england,not-yet-due,Said.\n';
    const measure = measureAt('2016-09-01', days, table);
    const waiting = measure.observations.filter(({ figure }) => figure.is !== 'number');
    expect(waiting.map((one) => [one.period.text, sayFigureOf(one, measure, english)])).toEqual([
      ['2016-03', 'not yet due'],
      ['2016-04', 'no figure yet'],
    ]);
    expect(waiting.map((one) => sayCell(one, measure, english))).toEqual(['[due]', '[none]']);
    expect(sayCellSigns(waiting, english)).toEqual(['[due]: not yet due', '[none]: no figure yet']);
  });
});
