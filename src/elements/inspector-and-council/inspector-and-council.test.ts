import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { libraryVisits } from '../example-files.ts';
import { compileExample } from '../example.ts';
import { libraryPapers } from '../library-papers.ts';
import { examples } from './examples.ts';
import type { InspectorAndCouncilModel } from './inspector-and-council.ts';

const paper = '2019-10-02-library-report';
const findings = `id,by,date,kind,subject,text,edition,locator
few,library-inspectorate,2019-10-02,to-improve,Visits,Few came.,${paper},p5
`;
const read = (rows: readonly string[], markdown = '::inspector-and-council') =>
  compileExample({
    name: 'a test',
    markdown,
    files: [
      ...libraryPapers,
      ...libraryVisits,
      { path: 'data/findings.csv', text: findings },
      {
        path: 'data/accounts.csv',
        text: `${['id,date,subject,inspector,by,council,figures,differs,edition,locator', ...rows].join('\n')}\n`,
      },
    ],
  });
const row = (id: string, date: string, figures = '', inspector = 'findings/few') =>
  `${id},"${date}",Visits,${inspector},town-council,More came.,${figures},,${paper},p4`;
const modelOf = (...of: Parameters<typeof read>): InspectorAndCouncilModel => {
  const { sections, diagnostics } = read(...of);
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as InspectorAndCouncilModel;
};

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

test('accounts stand by the time they are of, the earliest first', () => {
  const rows = [row('a', '2020'), row('b', '2016, summer'), row('c', '2020')];
  expect(
    modelOf(rows).times.map(({ id, accounts }) => [id, accounts.map(({ entry }) => entry.id)]),
  ).toEqual([
    ['2016-summer', ['b']],
    ['2020', ['a', 'c']],
  ]);
});

test('figures are those of the period that is named', () => {
  const { times } = modelOf([row('a', '2016', 'library-visits@2015-04 library-visits@2016-04')]);
  const [account] = times[0]!.accounts;
  expect(account!.figures.map(({ latest }) => latest.figure)).toMatchObject([
    { value: 4610 },
    { value: 4930 },
  ]);
  expect(account!.by).toBe('Little Bourne Town Council');
});

describe('what is wrong is told', () => {
  test.each([
    {
      finds: 'a measure that is not there',
      figures: 'visits@2016-04',
      at: 'chart/unknown-indicator',
    },
    {
      finds: 'a period without a figure',
      figures: 'library-visits@2014-04',
      at: 'chart/no-figure-at',
    },
    { finds: 'a measure without a period', figures: 'library-visits', at: 'register/value' },
    { finds: 'a period that is none', figures: 'library-visits@spring', at: 'register/value' },
  ])('$finds', ({ figures, at }) => {
    expect(told(read([row('a', '2016', figures)]).diagnostics).join()).toContain(at);
  });

  test('a finding that is not there is left out here, and told where it is named', () => {
    const { sections } = read([row('a', '2016', '', 'findings/none')]);
    const [section] = sections;
    const model = (
      section?.is === 'element' ? section.model : undefined
    ) as InspectorAndCouncilModel;
    expect(model.times[0]!.accounts[0]!.inspector).toEqual([]);
  });
});
