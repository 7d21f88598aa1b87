import { expect, test } from 'vitest';
import { told } from '../../../tests/told.ts';
import { plainText } from '../../core/documents/tree.ts';
import { compileExample } from '../examples/example.ts';
import { examples } from './examples.ts';
import { selfAssessments as element, type SelfAssessmentsModel } from './self-assessments.ts';

const [example] = examples;
const modelOf = (markdown: string): SelfAssessmentsModel => {
  const { sections, diagnostics } = compileExample({ ...example!, markdown });
  expect(told(diagnostics)).toEqual([]);
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as SelfAssessmentsModel;
};

test.each(['::self-assessments', '::self-assessments{plan="library-plan"}'])(
  '%s gathers answers and what they rest on under their question',
  (markdown) => {
    const model = modelOf(markdown);
    expect(
      model.assessments.map(({ plan, questions }) => [
        plan.by,
        questions.map(({ number, question, answers, evidence }) => [
          number,
          question,
          answers.map(({ entry }) => entry.id),
          evidence.map(({ entry }) => entry.id),
        ]),
      ]),
    ).toEqual([
      ['Little Bourne Town Council', [['1', 'Do more people read?', ['q1-answer'], ['q1-loans']]]],
    ]);
    expect(element.proseOf!(model).map(plainText)).toHaveLength(2);
  },
);

test('a plan that is not there is told', () => {
  const markdown = '::self-assessments{plan="libary-plan"}';
  const { diagnostics } = compileExample({ ...example!, markdown });
  expect(told(diagnostics)).toEqual(['1:26 selection/unknown']);
});
