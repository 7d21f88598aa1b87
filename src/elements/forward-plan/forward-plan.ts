import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import type { Prose } from '../../core/values/prose.ts';
import { entriesOf } from '../../core/registers/entries.ts';
import { decisions } from '../../core/registers/kinds/decisions.ts';
import type { Outcome } from '../../core/registers/outcome.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { groupByPaper, sayPaper, type PaperGroup } from '../../core/registers/paper-groups.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import {
  forwardPlan as register,
  type PlannedColumns,
} from '../../core/registers/kinds/forward-plan.ts';

/** A decision that was to come, and what our papers hold of what came of it. */
export interface PlannedDecision {
  readonly entry: Entry<PlannedColumns>;
  readonly edition: string | undefined;
  readonly title: Prose;
  /** The name of the body that was to decide. */
  readonly by: string;
  /** The decisions with its number, each with what is known of it. */
  readonly outcomes: readonly { readonly entry: Entry; readonly outcome: Outcome }[];
}

/** Forward plans, the newest paper first. */
export interface ForwardPlanModel {
  readonly papers: readonly PaperGroup<PlannedDecision>[];
}

/** The decisions that bear a number, from the register of decisions if there is one. */
function decisionsWith(
  number: string | undefined,
  lookup: CompileContext,
): PlannedDecision['outcomes'] {
  if (number === undefined) return [];
  return entriesOf(lookup, decisions)
    .filter(({ values }) => values.number === number)
    .map((entry) => ({ entry, outcome: entry.values.outcome }));
}

/** `::forward-plan`: decisions a council gave notice of, each with what came of it. */
export const forwardPlan: BlockElement<typeof selectionSchema, ForwardPlanModel> = {
  name: 'forward-plan',
  kind: 'leaf',
  schema: selectionSchema,
  register,
  proseOf: ({ papers }) => papers.flatMap(({ entries }) => entries.map(({ title }) => title)),
  partsOf: ({ papers }, language) =>
    papers.map((paper) => ({
      ...{ name: paper.name, title: sayPaper(paper, language), model: { papers: [paper] } },
      entries: paper.entries.map(({ entry }) => entry),
    })),
  compile({ attributes, placeOf }, lookup) {
    const { value, diagnostics } = selectEntries(register, attributes, lookup, placeOf);
    const planned = value.map((entry): PlannedDecision => ({
      entry,
      edition: entry.edition,
      title: proseOfText(entry.values.title),
      by: lookup.bodies.get(entry.values['decision-maker']) ?? entry.values['decision-maker'],
      outcomes: decisionsWith(entry.values.number, lookup),
    }));
    return { value: { papers: groupByPaper(planned, lookup) }, diagnostics };
  },
};
