import { expect, test } from 'vitest';
import { soundModelOf, tableOf } from '../../../tests/model-of.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import type { ForwardPlanModel } from './forward-plan.ts';

const [example] = examples;
const compiled = compileExample(example!);

/** The example's model beside decisions with these numbers. */
function besides(...numbers: readonly string[]): ForwardPlanModel {
  const rows = numbers.map(
    (number, at) =>
      `d${at},decision,${number},town-council,Mend the roof.,not in our papers,2019-10-02-library-report,p4`,
  );
  const head = 'id,kind,number,by,text,outcome,edition,locator';
  const files = [...example!.files!, tableOf('data/decisions.csv', head, rows)];
  return soundModelOf(compileExample({ ...example!, files }));
}
const outcomesOf = ({ papers }: ForwardPlanModel) =>
  papers.flatMap(({ entries }) =>
    entries.map(({ entry, outcomes }) => [entry.id, outcomes.map((outcome) => outcome.entry.id)]),
  );

test('nothing is wrong with the example, and nothing came of its decisions', () => {
  expect(compiled.diagnostics).toEqual([]);
  const [section] = compiled.sections;
  const model = (section?.is === 'element' ? section.model : undefined) as ForwardPlanModel;
  expect(outcomesOf(model)).toEqual([
    ['roof', []],
    ['van', []],
  ]);
});

test('a decision is tied to its plan by its number, and one without a number to none', () => {
  expect(outcomesOf(besides('000412/2019', '', '000412/2019', '000413/2019'))).toEqual([
    ['roof', ['d0', 'd2']],
    ['van', []],
  ]);
});

test('what came of a decision is told apart from what no paper tells', () => {
  const { papers } = besides('000412/2019');
  const [roof] = papers.flatMap(({ entries }) => entries);
  expect(roof!.outcomes.map(({ outcome }) => outcome)).toEqual([{ is: 'not-in-papers' }]);
});

test('a number of a plan is not taken for a telephone number (D-27)', () => {
  const files = example!.files!.map((file) => ({
    ...file,
    text: file.text.replace('000412/2019', '008115/2020'),
  }));
  expect(compileExample({ ...example!, files }).diagnostics).toEqual([]);
});
