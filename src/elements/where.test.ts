import { describe, expect, test } from 'vitest';
import { told } from '../../tests/told.ts';
import { compileExample } from './examples/example.ts';
import type { KpiModel } from './kpi/kpi.ts';
import type { TableModel } from './table/table.ts';

const files = [
  {
    path: 'content/indicators/library-visits.md',
    text: '---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\n---\n',
  },
  {
    path: 'data/indicators/library-visits.csv',
    text: [
      'period,branch,age,value',
      ...['2015-04,,,40', '2016-04,,,50'],
      ...['2015-04,North,,30', '2016-04,North,,28', '2016-04,South,,22'],
      ...['2016-04,North,young,11', '2016-04,North,old,17'],
    ].join('\n'),
  },
];
const compile = (markdown: string) => compileExample({ name: 'a test', markdown, files });
const modelOf = (markdown: string) => {
  const [section] = compile(markdown).sections;
  return section?.is === 'element' ? section.model : undefined;
};

describe('a figure of one part', () => {
  test.each([
    { where: '', is: 'Visits: 50 of 2016-04' },
    { where: 'where="branch=North"', is: 'Visits: North: 28 of 2016-04' },
    { where: 'where="branch=North" at="2015-04"', is: 'Visits: North: 30 of 2015-04' },
    { where: 'where="branch=North; age=young"', is: 'Visits: North, young: 11 of 2016-04' },
  ])('::kpi with `$where` is $is', ({ where, is }) => {
    const { stood } = modelOf(`::kpi{indicator="library-visits" ${where}}`) as KpiModel;
    const { latest, indicator } = stood;
    const figure = latest?.figure.value;
    expect(`${indicator.definition.title}: ${figure} of ${latest?.period.text}`).toBe(is);
  });
});

describe('a table of one part', () => {
  test.each([
    { where: '', is: '40 50' },
    { where: 'where="branch=North"', is: '30 28' },
    { where: 'where="branch=North" by="age"', is: '30 28 11 17' },
    { where: 'where="branch=North" at="2015-04"', is: '30' },
    { where: 'where="branch=South"', is: '22' },
  ])('::table with `$where` has $is', ({ where, is }) => {
    const { observations } = modelOf(`::table{indicator="library-visits" ${where}}`) as TableModel;
    const values = observations.map(({ figure }) => figure.is === 'number' && figure.text);
    expect(values.join(' ')).toBe(is);
  });
});

test.each(['kpi', 'table', 'chart'])('::%s tells a part that is not there', (name) => {
  const codesOf = (where: string) =>
    told(compile(`::${name}{indicator="library-visits" where="${where}"}`).diagnostics).map(
      (one) => one.split(' ')[1],
    );
  expect(codesOf('branch=Nroth')).toEqual(['chart/where-value']);
  expect(codesOf('brnach=North')).toEqual(['chart/where-name']);
  expect(codesOf('North')).toEqual(['chart/where-form']);
  expect(codesOf('branch=North')).toEqual([]);
});
