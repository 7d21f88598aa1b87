import { expect, test } from 'vitest';
import type { Entry } from '../../core/registers/register.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { forwardPlan, type ForwardPlanModel } from './forward-plan.ts';

const [example] = examples;
const compiled = compileExample(example!);

/** The example's model beside decisions with these numbers. */
function besides(...numbers: readonly (string | undefined)[]): ForwardPlanModel {
  const decisions = numbers.map((number, index) => ({ id: `d${index}`, values: { number } }));
  const entries = new Map([
    ...compiled.lookup.entries,
    ['decisions', decisions as unknown as readonly Entry[]] as const,
  ]);
  const place = { path: 'a.md', line: 1, column: 1 };
  const input = { attributes: {}, content: [], isContainer: false, place, placeOf: () => place };
  return forwardPlan.compile(input, { ...compiled.lookup, entries }).value!;
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
  expect(outcomesOf(besides('000412/2019', undefined, '000412/2019', '000413/2019'))).toEqual([
    ['roof', ['d0', 'd2']],
    ['van', []],
  ]);
});

test('a number of a plan is not taken for a telephone number (D-27)', () => {
  const files = example!.files!.map((file) => ({
    ...file,
    text: file.text.replace('000412/2019', '008115/2020'),
  }));
  expect(compileExample({ ...example!, files }).diagnostics).toEqual([]);
});
