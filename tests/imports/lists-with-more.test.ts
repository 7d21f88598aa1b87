import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/kpis.yml';
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1).toSorted();

/** Proposes by the first file, and takes it and the next one over. */
async function both(first: string, second: string): Promise<string> {
  site.save('kpis-01.csv', first);
  const { told } = await site.run('kpis-01.csv', '--write');
  const text = site
    .readText(path)
    .replace(/^( {4}title: .*)\n(?! {4}unit)/gm, '$1\n    unit: calls\n    unitOne: call\n');
  site.write(
    path,
    text.replace(/^( {4}title: .*)$/gm, '$1\n    goodWhen: higher\n    frequency: monthly'),
  );
  for (const [name, content] of [
    ['kpis-01.csv', first],
    ['kpis-02.csv', second],
  ] as const) {
    site.save(name, content);
    const run = await site.run(name);
    expect([run.status, site.faults()], run.told).toEqual([0, []]);
  }
  return told;
}

test('a value beside its numerator and denominator is the figure of the measure that its row names', async () => {
  const first = [
    'Date,Area,Indicator,Numerator,Denominator,Value,Unit',
    '2026-04-01,North,In time,94,100,94.0,%',
    '2026-04-01,South,In time,45,50,90.0,%',
    '2026-04-01,North,Visits,,,120,Number',
    '2026-05-01,North,In time,93,100,93.0,%',
    '2026-05-01,South,In time,46,50,92.0,%',
    '2026-05-01,North,Visits,,,121,Number',
  ].join('\n');
  const told = await both(first, `${first}\n2026-06-01,South,In time,47,50,94.0,%\n`);
  expect(told).toContain('The mapping does not read `Numerator`, `Denominator`');
  expect(rowsOf('in-time')).toContain('2026-06,South,94.0');
  expect(rowsOf('visits')).toEqual(['2026-04,North,120', '2026-05,North,121']);
});

test('a total below a list of measures is left, each month', async () => {
  const table = (more: boolean) =>
    [
      `Measure,2026-04,2026-05,2026-06${more ? ',2026-07' : ''}`,
      `Calls,10,11,12${more ? ',13' : ''}`,
      `Mails,20,21,22${more ? ',23' : ''}`,
      `Total,30,32,34${more ? ',36' : ''}`,
    ].join('\n');
  expect(await both(table(false), table(true))).toContain('leave:\n      Measure: [Total]');
  expect(rowsOf('mails')).toContain('2026-07,23');
});

test('two tables of one header, each under a title of its own, are two measures', async () => {
  const table = (more: boolean) => {
    const head = `Site,2026-04,2026-05,2026-06${more ? ',2026-07' : ''}`;
    return [
      ...[
        'Number of visits',
        head,
        `Hill,10,11,12${more ? ',13' : ''}`,
        `Mere,20,21,22${more ? ',23' : ''}`,
        '',
      ],
      ...[
        'Number of loans',
        head,
        `Hill,91,92,93${more ? ',94' : ''}`,
        `Mere,81,82,83${more ? ',84' : ''}`,
      ],
    ].join('\n');
  };
  await both(table(false), table(true));
  expect(rowsOf('number-of-visits')).toContain('2026-07,Mere,23');
  expect(rowsOf('number-of-loans')).toContain('2026-07,Mere,84');
});

test('a header that is printed again over other names is that of one table', async () => {
  const lines = [
    'Site,2026-04,2026-05,2026-06',
    'Hill,10,11,12',
    'Page 2',
    'Site,2026-04,2026-05,2026-06',
    'Mere,20,21,22',
  ];
  site.save('kpis-01.csv', lines.join('\n'));
  const { told } = await site.run('kpis-01.csv');
  expect(told).toContain('header-again');
  expect(told).not.toContain('last:');
});

test('sums below months down the side are left, each month', async () => {
  const table = (more: boolean) =>
    [
      'Month,Calls,Mails',
      ...['2026-04,10,20', '2026-05,11,21', '2026-06,12,22', ...(more ? ['2026-07,13,23'] : [])],
      ...['Total,33,63', 'Average,11,21'],
    ].join('\n');
  expect(await both(table(false), table(true))).toContain('leave:\n      Month: [Total, Average]');
  expect(rowsOf('calls')).toEqual(['2026-04,10', '2026-05,11', '2026-06,12', '2026-07,13']);
});
