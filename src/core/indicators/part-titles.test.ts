import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../tests/in-english.ts';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { barsChart } from '../../charts/bars-chart.ts';
import { multiplesChart } from '../../charts/multiples-chart.ts';
import { english } from '../language/english.ts';
import { dimensionTitle } from './dimension-title.ts';
import { narrowed } from './comparing/narrowed.ts';
import { partsStandingOf } from './comparing/parts-standing.ts';
import { sayWhose } from './comparing/whose.ts';
import { partPagesOf } from './reading/part-pages.ts';
import { sayParts } from './words/say-parts.ts';

const months = ['01', '02', '03', '04'];
const rows = months.flatMap((month) => [`2016-${month},E1,2`, `2016-${month},E2,4`]).join('\n');
const settings = `dimensions:
  ward:
    title: Electoral ward
    values:
      E1: Aston
`;

const loans = (head = '') => {
  const { value } = compileWith({
    'content/publication.yml': `${smallCouncil['content/publication.yml']}${settings}`,
    'content/indicators/library-loans.md': `---\ntitle: Loans\nunit: loans\nunitOne: loan\ngoodWhen: higher\nbasis: month\n${head}---\n`,
    'data/indicators/library-loans.csv': `period,ward,value\n${rows}\n`,
  });
  return value!.indicators.get('library-loans')!;
};

const drawing = { language: english, comparators: {} };

test('a value is told by its title; one without stays as it is typed', () => {
  const one = loans();
  const last = one.observations.slice(-2);
  expect(last.map((row) => sayWhose(row, one, {}, english))).toEqual(['Aston', 'E2']);
  expect(sayParts(partsStandingOf(one)!, english)[0]).toBe(
    '2 parts by electoral ward in April 2016: from 2 loans (Aston) to 4 loans (E2)',
  );
  const [group] = partsStandingOf(one)!.groups;
  expect(barsChart(one, group, drawing).entries.map(({ label }) => label)).toEqual(['E2', 'Aston']);
  expect(multiplesChart(one, group, drawing)?.panels.map(({ label }) => label)).toEqual([
    'Aston',
    'E2',
  ]);
});

test('the page of a part has the title in its name and the value in its address', () => {
  const [page] = partPagesOf(loans());
  expect(page).toMatchObject({ dimension: 'ward', value: 'e1', name: 'Aston' });
  expect(page!.part.definition.title).toBe('Loans: Aston');
  expect(narrowed(loans(), new Map([['ward', 'E2']])).definition.title).toBe('Loans: E2');
});

test('the table for download has the values as they are typed', () => {
  expect(loans().csv).toContain('2016-04,E1,2');
});

test.each([
  { of: 'the publication', head: '', title: 'Electoral ward' },
  {
    of: 'the definition before it',
    head: 'dimensions:\n  ward: Ward of the city\n',
    title: 'Ward of the city',
  },
])('the title of a column is that of $of', ({ head, title }) => {
  expect(dimensionTitle('ward', loans(head))).toBe(title);
});

describe('a title typed in place of its value is answered with the value', () => {
  const settled = {
    'content/publication.yml': `${smallCouncil['content/publication.yml']}${settings}`,
    'data/indicators/library-visits.csv': `period,ward,value,edition,locator
2015-04,,4610,2016-06-14-library-report,p3
2016-04,,4930,2016-06-14-library-report,p3
2016-04,E1,2000,2016-06-14-library-report,p3
2016-04,E2,2930,2016-06-14-library-report,p3
`,
  };
  const report = smallCouncil['content/reports/2016-06-14-library-report.md'];
  test.each([
    {
      in: 'a filter',
      text: '::chart{indicator="library-visits" where="ward=Aston"}',
      meant: 'ward=E1',
    },
    {
      in: 'a link to a figure',
      text: '[2,000](figure:library-visits@2016-04?ward=Aston)',
      meant: 'figure:library-visits@2016-04?ward=E1',
    },
  ])('$in', ({ text, meant }) => {
    const { diagnostics } = compileWith({
      ...settled,
      'content/reports/2016-06-14-library-report.md': `${report}\n${text}\n`,
    });
    expect(diagnostics).toHaveLength(1);
    expect(inEnglish(diagnostics)[0]!.hint).toContain(meant);
  });
  test('a revision', () => {
    const { diagnostics } = compileWith({
      ...settled,
      'data/revisions.csv':
        'day,kind,measure,period,part,was,now,reason\n2016-07-01,revision,library-visits,2016-04,Aston,1990,2000,Late counts came in.\n',
    });
    expect(inEnglish(diagnostics).map(({ hint }) => hint)).toEqual(['Type `E1`.']);
  });
});
