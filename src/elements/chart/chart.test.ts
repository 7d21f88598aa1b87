import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';

const definition = (id: string) => ({
  path: `content/indicators/${id}.md`,
  text: '---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\n---\n',
});
const files = [
  definition('library-visits'),
  {
    path: 'data/indicators/library-visits.csv',
    text: 'period,branch,value\n2015-04,,4\n2016-04,,5\n2016-04,North,3\n2016-04,South,2\n',
  },
  definition('nothing-yet'),
  { path: 'data/indicators/nothing-yet.csv', text: 'period,value\n2016-04,c\n' },
];
const find = (markdown: string) =>
  told(compileExample({ name: 'a test', markdown, files }).diagnostics);

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

describe('a chart that cannot be drawn is told', () => {
  test.each([
    { in: '::chart{indicator="library-visits"}', at: [] },
    { in: '::chart{indicator="library-visits" by="branch"}', at: [] },
    { in: '::chart{indicator="library-visit"}', at: ['1:20 chart/unknown-indicator'] },
    { in: '::chart{indicator="Library visits"}', at: ['1:20 element/attribute-value'] },
    { in: '::chart{indicator=""}', at: ['1:20 element/attribute-value'] },
    { in: '::chart{indicator="__proto__"}', at: ['1:20 element/attribute-value'] },
    { in: '::chart{indicator="constructor"}', at: ['1:20 chart/unknown-indicator'] },
    { in: '::chart{indicator="nothing-yet"}', at: ['1:20 chart/no-figure'] },
    { in: '::chart{indicator="library-visits" by="area"}', at: ['1:40 chart/unknown-dimension'] },
    { in: '::chart{indicator="library-visits" by=""}', at: ['1:40 element/attribute-value'] },
    { in: '::chart{indicator="library-visits" where="branch=North"}', at: [] },
    { in: '::chart{indicator="library-visits" where="branch = North"}', at: [] },
    {
      in: '::chart{indicator="library-visits" where="branch=Nroth"}',
      at: ['1:43 chart/where-value'],
    },
    {
      in: '::chart{indicator="library-visits" where="area=North"}',
      at: ['1:43 chart/where-name'],
    },
    { in: '::chart{indicator="library-visits" where="North"}', at: ['1:43 chart/where-form'] },
    { in: '::chart{indicator="library-visits" where="branch="}', at: ['1:43 chart/where-form'] },
    {
      in: '::chart{indicator="library-visits" where="branch=North; branch=South"}',
      at: ['1:43 chart/where-form'],
    },
    {
      in: '::chart{indicator="library-visits" where="branch=North" by="branch"}',
      at: ['1:61 chart/unknown-dimension'],
    },
    { in: '::chart', at: ['1:1 element/missing-attribute'] },
    { in: '::chart{by="branch"}', at: ['1:1 element/missing-attribute'] },
    {
      in: '::chart{indicater="library-visits"}',
      at: ['1:9 element/unknown-attribute'],
    },
    { in: ':::chart{indicator="library-visits"}\n\n:::', at: ['1:1 element/kind'] },
    { in: '::swot', at: ['1:1 element/kind'] },
    { in: '::chrat{indicator="library-visits"}', at: ['1:3 element/unknown'] },
    { in: '::constructor', at: ['1:3 element/unknown'] },
  ])('$in', ({ in: markdown, at }) => {
    expect(find(markdown).toSorted()).toEqual(at);
  });
});

test('each element of a page has an id of its own', () => {
  const markdown =
    '::chart{indicator="library-visits"}\n\n::chart{indicator="library-visits" by="branch"}';
  const { sections } = compileExample({ name: 'a test', markdown, files });
  expect(sections.map((section) => section.is === 'element' && section.id)).toEqual([
    'chart-1',
    'chart-2',
  ]);
});

describe('parts that are cut two ways are asked for in either order, whatever that of the columns', () => {
  const rows = [
    ['North', 'girls', 3],
    ['North', 'boys', 4],
    ['South', 'girls', 5],
    ['South', 'boys', 6],
  ] as const;
  const tableOf = (text: string) => ({ path: 'data/indicators/library-visits.csv', text });
  const either = [
    tableOf(
      `period,ward,sex,value\n${rows.map(([ward, sex, value]) => `2016-04,${ward},${sex},${value}\n`).join('')}`,
    ),
    tableOf(
      `period,sex,ward,value\n${rows.map(([ward, sex, value]) => `2016-04,${sex},${ward},${value}\n`).join('')}`,
    ),
  ];
  test.each([
    { by: 'ward, sex', at: [] },
    { by: 'sex, ward', at: [] },
    { by: 'sex,ward', at: [] },
    { by: 'ward', at: ['1:40 chart/unknown-dimension'] },
    { by: 'ward, ward', at: ['1:40 chart/unknown-dimension'] },
    { by: 'ward, sex, age', at: ['1:40 chart/unknown-dimension'] },
  ])('$by', ({ by, at }) => {
    for (const table of either) {
      const markdown = `::chart{indicator="library-visits" by="${by}"}`;
      const found = compileExample({ name: 'a test', markdown, files: [files[0]!, table] });
      expect(told(found.diagnostics)).toEqual(at);
    }
  });
});
