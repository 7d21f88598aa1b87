import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../../tests/in-english.ts';
import { compileWith } from '../../../../tests/small-council.ts';

/** What is said of a measure's figures that cannot be, with the place of each. */
function said(head: string, rows: readonly string[], columns = 'period,value'): readonly string[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ngoodWhen: neither\nbasis: month\n${head}\n---\n`,
    'data/indicators/library-visits.csv': `${columns}\n${rows.join('\n')}\n`,
  });
  return inEnglish(diagnostics).map(({ span, message, hint }) => `${span.line} ${message} ${hint}`);
}

const head = (title: string, unit: string, more = '') => `title: ${title}\nunit: "${unit}"${more}`;
const visits = head('Visits', 'visits');
const share = head('Books returned on time', '%');
const paste = (line: string) =>
  `Mend the figure. If it is right, add the line \`range: ${line}\` to the definition, or type \`yes\` for this row in a column \`checked\`.`;

describe('what is counted, shared, averaged or lasts is not below nought, and a share not above a hundred', () => {
  test.each([
    { of: visits, rows: ['2016-01,0', '2016-02,5'], is: [] },
    {
      of: visits,
      rows: ['2016-01,5', '2016-02,-25'],
      is: [`3 \`-25\` is below 0, and its unit is \`visits\`. ${paste('-100..')}`],
    },
    { of: share, rows: ['2016-01,0', '2016-02,100', '2016-03,100.0'], is: [] },
    {
      of: share,
      rows: ['2016-01,100.1'],
      is: [`2 \`100.1\` is above 100, and its unit is \`%\`. ${paste('0..1000')}`],
    },
    {
      of: share,
      rows: ['2016-01,-0.1'],
      is: [`2 \`-0.1\` is below 0, and its unit is \`%\`. ${paste('-0.1..100')}`],
    },
    ...['pct', 'per cent', 'Percentage of visits', 'in %', 'visits (%)', 'visits, %'].map(
      (unit) => ({
        of: head('Visits', unit),
        rows: ['2016-01,782'],
        is: [`2 \`782\` is above 100, and its unit is \`${unit}\`. ${paste('0..1000')}`],
      }),
    ),
    // Told once a measure, at its first such cell in the file, with a line that holds them all.
    {
      of: share,
      rows: ['2016-03,782', '2016-01,-4', '2016-02,50'],
      is: [`2 \`782\` is above 100, and its unit is \`%\`. ${paste('-10..1000')}`],
    },
    // Two periods may be slips, three are the series.
    {
      of: share,
      rows: ['2016-01,101', '2016-02,102'],
      is: [`2 \`101\` is above 100, and its unit is \`%\`. ${paste('0..1000')}`],
    },
    { of: share, rows: ['2016-01,101', '2016-02,102', '2016-03,103'], is: [] },
    // Such a series has nothing to say about the other end.
    {
      of: share,
      rows: ['2016-01,101', '2016-02,102', '2016-03,103', '2016-04,-4'],
      is: [`5 \`-4\` is below 0, and its unit is \`%\`. ${paste('-10..1000')}`],
    },
  ])('$rows of $of', ({ of, rows, is }) => expect(said(of, rows)).toEqual(is));

  test('three parts of one period are not three periods', () => {
    const rows = ['2016-01,A,-5', '2016-01,B,-6', '2016-01,C,-7'];
    expect(said(visits, rows, 'period,branch,value')).toHaveLength(1);
  });
});

describe('what may be negative or more than all is let be', () => {
  test.each([
    ['Balance of the schools', '£m'],
    ['Saved', '£'],
    ['Prices against a year before', '% change'],
    ['Change in visits since last year', '%'],
    ['Growth of the budget', '%'],
    ['Net migration', 'people'],
    ['Gap to the national average', 'percentage points'],
    ['Progress 8', 'points'],
    ['Temperature of the halls', 'degrees'],
    ['Prices', 'index'],
  ])('%s in %s', (title, unit) => {
    expect(said(head(title, unit), ['2016-01,-25', '2016-02,125'])).toEqual([]);
  });

  test.each([
    ['Spent of what was planned', '% of the budget', '125', []],
    ['Spent of what was planned', '% of the budget', '-125', ['below 0']],
    ['Rent', '% of pay', '125', ['above 100']],
    ['Changes of placement', 'changes', '-3', ['below 0']],
    ['Time to answer', 'days', '-3', ['below 0']],
    ['Calls', 'per 1,000 people', '-3', ['below 0']],
    ['Pointers on the wall', 'pointers', '-3', ['below 0']],
  ])('%s in %s: %s', (title, unit, value, is) => {
    const found = said(head(title, unit), [`2016-01,${value}`]);
    expect(found.map((one) => /below 0|above 100/.exec(one)?.[0])).toEqual(is);
  });
});

describe('a range of the definition goes before the unit, and so does `checked` in a row', () => {
  test.each([
    { more: '\nrange: -100..100', value: '-25', is: [] },
    { more: '\nrange: -100..100', value: '-100', is: [] },
    { more: '\nrange: -100..100', value: '-101', is: ['-100..100'] },
    { more: '\nrange: ..120', value: '120', is: [] },
    { more: '\nrange: ..120', value: '121', is: ['..120'] },
    { more: '\nrange: 3..', value: '2', is: ['3..'] },
  ])('$more holds $value', ({ more, value, is }) => {
    const found = said(head('Books', '%', more), [`2016-01,${value}`]);
    expect(found.map((one) => /declared range of `([^`]+)`/.exec(one)?.[1])).toEqual(is);
  });

  test('a declared range has no number of periods at which it is given up', () => {
    const rows = ['2016-01,101', '2016-02,102', '2016-03,103'];
    expect(said(head('Books', '%', '\nrange: 0..100'), rows)).toEqual([
      '2 `101` lies outside the declared range of `0..100`. Mend the figure. If it is right, change the line in the definition to `range: 0..1000`, or type `yes` for this row in a column `checked`.',
    ]);
  });

  test('a row that was checked is let be, and no other', () => {
    const rows = ['2016-01,-5,yes', '2016-02,-6,'];
    expect(said(visits, rows, 'period,value,checked').map((one) => one.slice(0, 7))).toEqual([
      '3 `-6` ',
    ]);
    expect(said(visits, rows.slice(0, 1), 'period,value,checked')).toEqual([]);
  });

  test.each(['note', 'discrepancy'])('a %s confirms nothing', (column) => {
    const rows = ['2016-01,-5,As the paper prints it.'];
    expect(said(visits, rows, `period,value,${column}`)).toHaveLength(1);
  });
});
