import { describe, expect, test } from 'vitest';
import { compileElement, modelOf, soundModelOf, tableOf } from '../../../tests/model-of.ts';
import { told } from '../../../tests/told.ts';
import { libraryVisits } from '../examples/example-files.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import type { InspectorAndCouncilModel } from './inspector-and-council.ts';

const paper = '2019-10-02-library-report';
const findings = `id,by,date,kind,subject,text,edition,locator
few,library-inspectorate,2019-10-02,to-improve,Visits,Few came.,${paper},p5
own,town-council,2019-10-02,strength,Visits,All is well.,${paper},p5
`;
const head = 'id,date,subject,inspector,by,council,figures,differs,edition,locator';
const read = (rows: readonly string[]) =>
  compileElement('::inspector-and-council', [
    ...libraryVisits,
    { path: 'data/findings.csv', text: findings },
    tableOf('data/accounts.csv', head, rows),
  ]);
const row = (id: string, date: string, figures = '', inspector = 'findings/few') =>
  `${id},"${date}",Visits,${inspector},town-council,More came.,${figures},,${paper},p4`;
const sound = (rows: readonly string[]) => soundModelOf<InspectorAndCouncilModel>(read(rows));

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

test('accounts stand by the time they are of, the earliest first', () => {
  const rows = [row('a', '2020'), row('b', '2016, summer'), row('c', '2020')];
  expect(
    sound(rows).times.map(({ id, accounts }) => [id, accounts.map(({ entry }) => entry.id)]),
  ).toEqual([
    ['2016-summer', ['b']],
    ['2020', ['a', 'c']],
  ]);
});

test('figures are those of the period that is named', () => {
  const { times } = sound([row('a', '2016', 'library-visits@2015-04 library-visits@2016-04')]);
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

  test.each([
    { names: 'findings/own', at: '2:17 accounts/own-finding' },
    { names: 'findings/few accounts/a', at: '2:17 accounts/no-finding' },
  ])('$names stands as the word of inspectors, and is none', ({ names, at }) => {
    expect(told(read([row('a', '2016', '', names)]).diagnostics)).toContain(at);
  });

  test('a finding that is not there is left out here, and told where it is named', () => {
    const rows = [row('a', '2016', '', 'findings/none')];
    const model = modelOf<InspectorAndCouncilModel>(read(rows));
    expect(model.times[0]!.accounts[0]!.inspector).toEqual([]);
  });
});
