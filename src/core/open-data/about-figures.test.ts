import { expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../tests/small-council.ts';
import { toldWithPath } from '../../../tests/told.ts';
import { aboutFigures } from './about-figures.ts';

const definition = 'content/indicators/library-visits.md';
const table = 'data/indicators/library-visits.csv';
const report = 'content/reports/2016-06-14-library-report.md';
const head = 'day,kind,measure,period,part,was,now,reason\n';

function said(files: Files = {}) {
  const { value, diagnostics } = compileWith(files);
  expect(toldWithPath(diagnostics)).toEqual([]);
  const facts = aboutFigures(value!.indicators.get('library-visits')!, value!);
  return facts.map(({ name, text, links = [] }) =>
    [`${name}:`, text, ...links.map((one) => `[${one.name}](${one.to})`)]
      .filter((one) => one !== '')
      .join(' '),
  );
}

test('what goes for every figure is said, and what nobody recorded is said to be so', () => {
  expect(said()).toEqual([
    'Published here by: Plainsight',
    'Reports that give them: [Library report](/reports/2016-06-14-library-report/)',
    'Period: 1 April 2015 to 30 April 2016',
    'Basis: in the month',
    'Definition: the only version that is recorded [What is counted](/indicators/library-visits/#definition)',
    'Last published: 14 June 2016',
    'Figures last changed: no change is recorded',
    'Licence: Contains data published by Plainsight under the MIT. [MIT](https://opensource.org/license/mit)',
    'To cite them: Plainsight, “Visits to libraries”, Example papers, as at 31 January 2020',
  ]);
});

test.each([
  {
    says: 'a paper whose day is printed',
    head: '',
    rows: '',
    told: 'Last published: 14 June 2016',
  },
  {
    says: 'a paper that prints no day',
    head: 'dateNote: No day is printed; this is that of the pack.\n',
    rows: '',
    told: 'Last published: 14 June 2016, the day under which it is kept. No day is printed; this is that of the pack.',
  },
  {
    says: 'a figure without a paper and without a day among them',
    head: 'figuresTo: 2016-05\n',
    rows: '2016-05,4950,,\n',
    told: 'Last published: 14 June 2016, as far as days are recorded: some figures have none',
  },
  {
    says: 'a row that waits for its figure among them',
    head: '',
    rows: '2016-03,not-yet-due,,\n',
    told: 'Last published: 14 June 2016',
  },
])('when figures were last published: $says', ({ head: noted, rows, told }) => {
  const facts = said({
    [report]: smallCouncil[report].replace('summary:', `${noted}summary:`),
    [table]: `${smallCouncil[table]}${rows}`,
    [definition]: smallCouncil[definition].replace(
      'basis: month\n',
      `basis: month\n${rows.includes('4950') ? 'undated: 1\n' : ''}`,
    ),
  });
  expect(facts.filter((one) => /^Last published/.test(one))).toEqual([told]);
});

test('an owner’s figures have their source, their day and the next', () => {
  const facts = said({
    [report]: smallCouncil[report].replace(/There were .*\n\n::chart.*\n/, ''),
    [table]: 'period,value\n2015-04,4610\n2016-04,4930\n',
    [definition]: smallCouncil[definition].replace(
      'basis: month\n',
      'basis: month\nsource: The counters at our doors\npublished: 2016-05-20\nnextExpected: 20 days after\n',
    ),
  });
  expect(facts.slice(1, 5)).toEqual([
    'Source: The counters at our doors',
    'Published: 20 May 2016',
    'Next figure: expected 20 days after the end of each period',
    'Period: 1 April 2015 to 30 April 2016',
  ]);
  expect(facts.find((one) => one.startsWith('Licence'))).toBe(
    'Licence: Contains data from this source: The counters at our doors. Published here by Plainsight under the MIT. [MIT](https://opensource.org/license/mit)',
  );
});

test('each recorded change of the definition is a version of it, and targets have their last change', () => {
  const rows =
    '2018-01-02,definition,library-visits,,,,,Doors were added.\n2019-03-01,definition,library-visits,,,,,Vans were added.\n2019-05-06,target,library-visits,,,,,It was met.\n';
  const facts = said({ 'data/revisions.csv': `${head}${rows}` });
  expect(facts.filter((one) => /^(Definition|Targets)/.test(one))).toEqual([
    'Definition: version 3, of 1 March 2019. Vans were added. [What is counted](/indicators/library-visits/#definition)',
    'Targets last changed: 6 May 2019. It was met.',
  ]);
});

test('where the definition says that what is counted changed, there is no talk of one version', () => {
  const facts = said({
    [definition]: smallCouncil[definition].replace(
      'basis: month\n',
      'basis: month\nbreaks:\n  - at: 2016-01\n    reason: Trams are counted too.\n',
    ),
  });
  expect(facts.find((fact) => fact.startsWith('Definition:'))).toMatch(
    /^Definition: what was counted changed over time/,
  );
});
