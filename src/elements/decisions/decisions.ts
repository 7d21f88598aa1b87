import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import type { Prose } from '../../core/values/prose.ts';
import { proseOfOutcome } from '../../core/registers/outcome.ts';
import { groupByPaper, sayPaper, type PaperGroup } from '../../core/registers/paper-groups.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { decisionState, type DecisionState } from '../../core/registers/kinds/decision-state.ts';
import { chainLinks, type ChainLinks } from '../../core/registers/kinds/chain-links.ts';
import { keepWith } from '../keep.ts';
import type { EntryState } from '../../core/documents/section.ts';
import { sayState } from './say.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import { updatesOf, type Update } from '../../core/registers/kinds/updates.ts';
import {
  decisions as register,
  kinds,
  type DecisionColumns,
} from '../../core/registers/kinds/decisions.ts';

/** A recommendation, motion, resolution or decision, with what led to it and what came of it. */
export interface Decision {
  readonly entry: Entry<DecisionColumns>;
  readonly text: Prose;
  /** What our papers say came of it; `undefined` where they say nothing. */
  readonly outcome: Prose | undefined;
  /** How far they say it. */
  readonly state: DecisionState;
  /** Whether it stands in a report, and nothing of its outcome bears a day of then or before. */
  readonly isUndated: boolean;
  readonly news: readonly Update[];
  readonly chain: ChainLinks;
  /** The name of the body that makes it. */
  readonly by: string;
}

/** What one paper recommends or decides, kind by kind. */
export interface DecisionsOfPaper extends Omit<PaperGroup<never>, 'entries'> {
  readonly kinds: readonly {
    readonly kind: DecisionColumns['kind'];
    readonly decisions: readonly Decision[];
  }[];
}

/** Papers, newest first, each with its decisions in the order of the paper. */
export interface DecisionsModel {
  readonly papers: readonly DecisionsOfPaper[];
}

function toModel(
  entries: readonly Entry<DecisionColumns>[],
  lookup: CompileContext,
): DecisionsModel {
  const chainOf = chainLinks(lookup);
  const read = (entry: Entry<DecisionColumns>): Decision => {
    const { text, outcome, by } = entry.values;
    return {
      entry,
      text: proseOfText(text),
      outcome: proseOfOutcome(outcome),
      state: decisionState(entry, lookup),
      isUndated: outcome.is === 'undated',
      news: updatesOf(entry, lookup),
      chain: chainOf(entry),
      by: lookup.bodies.get(by) ?? by,
    };
  };
  return {
    papers: groupByPaper(entries, lookup).map(({ entries: of, ...paper }) => ({
      ...paper,
      kinds: kinds.flatMap((kind) => {
        const found = of.filter(({ values }) => values.kind === kind).map(read);
        return found.length > 0 ? [{ kind, decisions: found }] : [];
      }),
    })),
  };
}

/** Every decision that a model shows, in reading order. */
export const decisionsIn = ({ papers }: DecisionsModel): readonly Decision[] =>
  papers.flatMap((paper) => paper.kinds.flatMap(({ decisions: found }) => found));

/** `::decisions`: what was recommended, moved, resolved or decided. */
export const decisions: BlockElement<typeof selectionSchema, DecisionsModel> = {
  name: 'decisions',
  kind: 'leaf',
  schema: selectionSchema,
  register,
  proseOf: (model) =>
    decisionsIn(model).flatMap(({ text, outcome, news }) => [
      text,
      ...(outcome ? [outcome] : []),
      ...news.map((update) => update.text),
    ]),
  partsOf: ({ papers }, language) =>
    papers.map((paper) => {
      const model = { papers: [paper] };
      const states = new Map<Entry, EntryState>(
        decisionsIn(model).map((one) => [one.entry, sayState(one, language)]),
      );
      return {
        ...{ name: paper.name, title: sayPaper(paper, language) },
        ...{ entries: [...states.keys()], model },
        stateOf: (entry) => states.get(entry),
      };
    }),
  pieces: {
    unitsOf: (model) =>
      decisionsIn(model).map(({ entry, news }) => [entry, ...news.map((update) => update.entry)]),
    keep: ({ papers }, kept) => ({
      papers: papers.map((paper) => ({
        ...paper,
        kinds: keepWith(paper.kinds, 'decisions', kept),
      })),
    }),
  },
  compile({ attributes, placeOf }, lookup) {
    const { value, diagnostics } = selectEntries(register, attributes, lookup, placeOf);
    return { value: toModel(value, lookup), diagnostics };
  },
};
