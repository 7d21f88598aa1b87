import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { plainText } from '../../core/documents/tree.ts';
import { libraryPapers } from '../examples/library-papers.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { plans as element, type PlanGroup, type PlansModel } from './plans.ts';

const paper = '2019-10-02-library-report';
const titles = `id,title,by,edition,locator
roof,The roof,town-council,${paper},p8
desk,The desks,,${paper},p9
`;
const head = 'id,plan,part,answers,themes,text,edition,locator';
const rows = [
  `a,roof,priority,,,A.,${paper},p8`,
  `a-risk,roof,risk,plans/a,,B.,${paper},p8`,
  `a-step,roof,step,plans/a,,C.,${paper},p10`,
  `a-answer,roof,mitigation,plans/a-risk,books,D.,${paper},p8`,
  `b,desk,step,,,E.,${paper},p9`,
];
const read = (of: readonly string[], markdown = '::plans') =>
  compileExample({
    name: 'a test',
    markdown,
    settings: 'themes:\n  books: Books\n',
    files: [
      ...libraryPapers,
      { path: 'data/plan-titles.csv', text: titles },
      { path: 'data/plans.csv', text: `${[head, ...of].join('\n')}\n` },
    ],
  });
const modelOf = (markdown?: string): PlansModel => {
  const { sections, diagnostics } = read(rows, markdown);
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as PlansModel;
};

/** Rows as lines, those that belong to another indented. */
const outline = (groups: readonly PlanGroup[], depth = 0): readonly string[] =>
  groups.flatMap(({ part, rows: of }) =>
    of.flatMap(({ entry, isPlaced, groups: under }) => [
      `${'  '.repeat(depth)}${part} ${entry.id}${isPlaced ? ' (placed)' : ''}`,
      ...outline(under, depth + 1),
    ]),
  );

test.each(examples)('nothing is wrong with the example “$name”', (example) => {
  const { diagnostics, sections } = compileExample(example);
  expect(diagnostics).toEqual([]);
  expect(sections).toHaveLength(1);
});

test('rows stand under those they belong to, part by part; a place is said where it changes', () => {
  const { plans } = modelOf();
  expect(
    plans.map(({ plan: { id, title, by }, groups }) => [id, title, by, outline(groups)]),
  ).toEqual([
    [
      'roof',
      'The roof',
      'Little Bourne Town Council',
      ['priority a', '  step a-step (placed)', '  risk a-risk', '    mitigation a-answer'],
    ],
    ['desk', 'The desks', undefined, ['step b']],
  ]);
  expect(element.proseOf!(modelOf()).map(plainText)).toEqual(['A.', 'C.', 'B.', 'D.', 'E.']);
});

describe('what is asked for', () => {
  test.each([
    { asks: '{plan="desk"}', lines: ['step b'] },
    {
      asks: '{theme="books"}',
      lines: ['priority a', '  risk a-risk', '    mitigation a-answer'],
    },
  ])('$asks shows its rows and those above them', ({ asks, lines }) => {
    const { plans } = modelOf(`::plans${asks}`);
    expect(plans.flatMap(({ groups }) => outline(groups))).toEqual(lines);
  });

  test.each([
    { asks: '{plan="desks"}', at: '1:15 selection/unknown' },
    { asks: '{plan="desk" theme="books"}', at: '1:15 selection/nothing' },
  ])('$asks is told', ({ asks, at }) => {
    expect(told(read(rows, `::plans${asks}`).diagnostics)).toEqual([at]);
  });
});

describe('a row that would not be shown is told', () => {
  test.each([
    {
      finds: 'a row of another plan',
      row: `c,desk,step,plans/a,,F.,${paper},p9`,
      at: ['7:13 plans/answers'],
    },
    {
      finds: 'a row of another register',
      row: `c,desk,step,plan-titles/desk,,F.,${paper},p9`,
      at: ['7:13 plans/answers'],
    },
    {
      finds: 'a row that is not there',
      row: `c,desk,step,plans/f,,F.,${paper},p9`,
      at: ['7:13 reference/unknown'],
    },
    {
      finds: 'a row that belongs to itself',
      row: `c,desk,step,plans/c,,F.,${paper},p9`,
      at: ['7:13 plans/circle'],
    },
    {
      finds: 'two rows that belong to each other',
      row: `c,desk,step,plans/d,,F.,${paper},p9\nd,desk,step,plans/c,,G.,${paper},p9`,
      at: ['7:13 plans/circle', '8:13 plans/circle'],
    },
    {
      finds: 'only the two, where a third belongs to one of them',
      row: `c,desk,step,plans/d,,F.,${paper},p9\nd,desk,step,plans/c,,G.,${paper},p9\ne,desk,step,plans/c,,H.,${paper},p9`,
      at: ['7:13 plans/circle', '8:13 plans/circle'],
    },
    {
      finds: 'a plan without a title',
      row: `c,desks,step,,,F.,${paper},p9`,
      at: ['7:3 reference/unknown'],
    },
  ])('finds $finds', ({ row, at }) => {
    expect(told(read([...rows, row]).diagnostics)).toEqual(at);
  });
});
