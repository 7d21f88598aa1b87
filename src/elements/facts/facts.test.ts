import { describe, expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { english } from '../../core/language/english.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import type { FactsModel } from './facts.ts';
import { sayAsAt, sayFact } from './say-fact.ts';
import { inEnglish } from '../../../tests/in-english.ts';

const [example] = examples;

/** Compiles the example with other rows, each given from its value to its sentence. */
function withRows(...rows: readonly string[]) {
  const head = 'id,edition,locator,fact,value,unit,qualifier,as-at,by,text';
  const lines = rows.map((row, index) => `f${index},2019-10-02-library-report,p1,Fact,${row}`);
  const files = example!.files!.map((file) =>
    file.path === 'data/facts.csv' ? { ...file, text: `${[head, ...lines].join('\n')}\n` } : file,
  );
  return compileExample({ ...example!, files });
}
const modelOf = ({ sections }: ReturnType<typeof compileExample>): FactsModel => {
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as FactsModel;
};
const factsOf = (model: FactsModel) =>
  model.papers.flatMap(({ themes }) => themes.flatMap(({ facts }) => facts));

test('nothing is wrong with the example, and its facts stand under their paper', () => {
  const compiled = compileExample(example!);
  expect(compiled.diagnostics).toEqual([]);
  const model = modelOf(compiled);
  expect(model.papers.map(({ title, count }) => [title, count])).toEqual([
    ['The roof and the desks', 4],
  ]);
  expect(factsOf(model).map(({ entry, by }) => [sayFact(entry.values, english), by])).toEqual([
    ['over 140 people', 'Little Bourne Town Council'],
    ['nearly half', 'Little Bourne Town Council'],
    ['£59,700', 'Little Bourne Town Council'],
    ['not available', 'Little Bourne Town Council'],
  ]);
  expect(factsOf(model).map(({ entry }) => sayAsAt(entry.values, english))).toEqual([
    'As at: September 2019. The date of the report.',
    'The paper gives no date for it.',
    'As at: 2019/20.',
    'As at: 2017.',
  ]);
});

describe('a value is a plain number, or words that are none (D-05)', () => {
  test.each([
    { row: '83,books,,2019,town-council,There were 83 books.', at: [] },
    { row: '1807,books,,2019,town-council,"There were 1,807 books."', at: [] },
    { row: '1.10,£m,,2019,town-council,It came to £1.10m.', at: [] },
    { row: '3,vans,,2019,town-council,There were three vans.', at: [] },
    { row: '6th,,,2019,town-council,It came 6th.', at: [] },
    { row: 'over fifty,books,,2019,town-council,Over fifty were lent.', at: [] },
    { row: '"1,807",books,,2019,town-council,"1,807 books."', at: ['2:38 register/value'] },
    { row: '82%,,,2019,town-council,It was 82%.', at: ['2:38 register/value'] },
    { row: '£2m,,,2019,town-council,It was £2m.', at: ['2:38 register/value'] },
  ])('$row', ({ row, at }) => {
    expect(told(withRows(row).diagnostics).filter((one) => !one.includes('selection'))).toEqual(at);
  });
});

describe('the sentence says the value', () => {
  test.each([
    { row: '83,books,,2019,town-council,There were 38 books.' },
    { row: '83,books,,2019,town-council,There were 830 books.' },
    { row: '83,books,,2019,town-council,There were 1.83 million books.' },
    { row: '7,vans,,2019,town-council,There were seventy vans.' },
  ])('$row', ({ row }) => {
    expect(withRows(row).diagnostics.map(({ code }) => code)).toEqual(['facts/other-figure']);
  });
});

describe('small counts of people are refused (D-20)', () => {
  test.each([
    { row: '3,children,,2019,town-council,There were 3 children.', is: true },
    { row: '1,family,,2019,town-council,There was one family.', is: true },
    { row: '5,young people,,2019,town-council,There were 5 young people.', is: true },
    { row: '4,pupils,about,2019,town-council,There were about 4 pupils.', is: true },
    { row: '6,children,,2019,town-council,There were 6 children.', is: false },
    { row: '3,schools,,2019,town-council,There were 3 schools.', is: false },
    { row: '1.1,million people,,2019,town-council,There were 1.1 million people.', is: false },
    { row: 'suppressed,children,,2019,town-council,Few children came.', is: false },
  ])('$row', ({ row, is }) => {
    const { diagnostics } = withRows(row);
    expect(diagnostics.map(({ code }) => code)).toEqual(is ? ['facts/small-count'] : []);
    expect(JSON.stringify(inEnglish(diagnostics).map(({ message }) => message))).not.toMatch(
      /[34] (?!to)/,
    );
  });
});

test.each([
  { unit: '% of pay', said: '23.6% of pay' },
  { unit: '£m a year', said: '£23.6m a year' },
  { unit: 'per 10000', said: '23.6 per 10000' },
])('a value of $unit is said as $said', ({ unit, said }) => {
  const model = modelOf(withRows(`23.6,${unit},,2019,town-council,It was 23.6.`));
  expect(sayFact(factsOf(model)[0]!.entry.values, english)).toBe(said);
});
