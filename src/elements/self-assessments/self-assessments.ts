import type { BlockElement } from '../../core/compile/element.ts';
import { identifier } from '../../core/values/field.ts';
import type { Entry } from '../../core/registers/register.ts';
import { byPlan, selectOfPlan, type PlanTitle } from '../plan-titles.ts';
import { proseOfSaid, toSaid, type Said } from '../../core/values/said.ts';
import { selectionSchema } from '../selection.ts';
import {
  selfAssessments as register,
  type AssessmentColumns,
} from '../../core/registers/kinds/self-assessments.ts';

/** One sentence of an answer, or of what it rests on. */
export interface Answer {
  readonly entry: Entry<AssessmentColumns>;
  readonly text: Said;
}

/** A question with what a body answers, and what it points to. */
export interface Question {
  readonly question: string;
  readonly number: string | undefined;
  readonly answers: readonly Answer[];
  readonly evidence: readonly Answer[];
}

/** How bodies judged their own work. */
export interface SelfAssessmentsModel {
  readonly assessments: readonly {
    readonly plan: PlanTitle;
    readonly questions: readonly Question[];
  }[];
}

export const schema = selectionSchema.omit({ body: true }).extend({
  /** What is assessed: an id of `data/plan-titles.csv`. */
  plan: identifier.optional(),
});

const planOf = ({ values }: Entry<AssessmentColumns>) => values.plan;

function toQuestions(entries: readonly Entry<AssessmentColumns>[]): readonly Question[] {
  return [...Map.groupBy(entries, ({ values }) => values.question)].map(
    ([question, of]): Question => {
      const pick = (part: AssessmentColumns['part']) =>
        of
          .filter(({ values }) => values.part === part)
          .map((entry): Answer => ({ entry, text: toSaid(entry.values.answer) }));
      const { number } = of[0]!.values;
      return { question, number, answers: pick('answer'), evidence: pick('evidence') };
    },
  );
}

/** `::self-assessments`: how bodies judged their own work, marked as their own view. */
export const selfAssessments: BlockElement<typeof schema, SelfAssessmentsModel> = {
  name: 'self-assessments',
  kind: 'leaf',
  schema,
  register,
  proseOf: ({ assessments }) =>
    assessments.flatMap(({ questions }) =>
      questions.flatMap(({ answers, evidence }) =>
        [...answers, ...evidence].flatMap(({ text }) => proseOfSaid(text)),
      ),
    ),
  compile({ attributes, placeOf }, lookup) {
    const { value: entries, diagnostics } = selectOfPlan(
      register,
      attributes,
      planOf,
      lookup,
      placeOf,
    );
    const assessments = byPlan(entries, planOf, lookup).map(({ plan, entries: of }) => ({
      plan,
      questions: toQuestions(of),
    }));
    return { value: { assessments }, diagnostics };
  },
};
