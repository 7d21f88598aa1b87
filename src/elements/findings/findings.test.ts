import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { plainText } from '../../core/documents/tree.ts';
import { libraryPapers } from '../examples/library-papers.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { type FindingsModel, findings as element } from './findings.ts';

const head = 'id,by,date,visit,of,kind,subject,text,edition,locator,note';
const paper = '2019-10-02-library-report';
const read = (rows: readonly string[], markdown = '::findings') =>
  compileExample({
    name: 'a test',
    markdown,
    files: [
      ...libraryPapers,
      { path: 'data/findings.csv', text: `${[head, ...rows].join('\n')}\n` },
    ],
  });
const modelOf = (...of: Parameters<typeof read>): FindingsModel => {
  const { sections, diagnostics } = read(...of);
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as FindingsModel;
};
const row = (id: string, cells: string) => `${id},${cells},${paper},p4,`;
const rows = [
  row('a', 'town-council,,"2018, autumn",,finding,A,Told by another.'),
  row('b', 'library-inspectorate,2019-10-02,,town-council,strength,B,Good.'),
  row('c', 'library-inspectorate,2019-10-02,,town-council,to-improve,C,Less good.'),
  row('d', 'library-inspectorate,2019-10-02,,,immediate,D,Urgent.'),
];

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

test('letters stand newest first, and what could not wait stands first in each', () => {
  const { letters } = modelOf(rows);
  expect(
    letters.map(({ id, by, kinds }) => [
      id,
      by,
      kinds.map(({ kind, findings }) => [kind, findings.map(({ entry }) => entry.id)]),
    ]),
  ).toEqual([
    [
      `library-inspectorate-2019-10-02-${paper}`,
      'Inspectorate of Libraries',
      [
        ['immediate', ['d']],
        ['to-improve', ['c']],
        ['strength', ['b']],
      ],
    ],
    [`town-council-2018-09-01-${paper}`, 'Little Bourne Town Council', [['finding', ['a']]]],
  ]);
});

test('a letter that is not among our papers has no date, and a finding need not say of whom', () => {
  const [first, second] = modelOf(rows).letters;
  expect([first!.date, first!.of]).toEqual(['2019-10-02', ['Little Bourne Town Council']]);
  expect([second!.date, second!.visit, second!.of]).toEqual([undefined, '2018, autumn', []]);
});

test('what cannot be read is no prose', () => {
  const lost = row('a', 'town-council,,,,finding,A,unavailable').slice(0, -1);
  const model = modelOf([`${lost},The page is torn.`]);
  expect(model.letters[0]!.kinds[0]!.findings[0]!.text).toEqual({ is: 'unavailable' });
  expect(element.proseOf!(model)).toEqual([]);
  expect(element.proseOf!(modelOf(rows)).map(plainText)).toHaveLength(4);
});

describe('what is asked for', () => {
  test.each([
    { asks: '{kind="strength"}', ids: ['b'] },
    { asks: `{edition="${paper}" kind="finding"}`, ids: ['a'] },
    { asks: '{body="library-inspectorate"}', ids: ['d', 'c', 'b'] },
  ])('$asks shows $ids', ({ asks, ids }) => {
    const { letters } = modelOf(rows, `::findings${asks}`);
    const found = letters.flatMap(({ kinds }) => kinds.flatMap(({ findings }) => findings));
    expect(found.map(({ entry }) => entry.id)).toEqual(ids);
  });

  test.each([
    { asks: '{kind="strenght"}', at: '1:18 element/attribute-value' },
    { asks: '{body="library-inspectorate" kind="finding"}', at: '1:46 selection/nothing' },
    { asks: '{body="inspectorate"}', at: '1:18 selection/unknown' },
  ])('$asks is told', ({ asks, at }) => {
    expect(told(read(rows, `::findings${asks}`).diagnostics)).toEqual([at]);
  });
});
