import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import type { Prose } from '../../core/values/prose.ts';
import type { Entry } from '../../core/registers/register.ts';
import {
  printedRating,
  type Scheme,
  type Schemes,
} from '../../core/indicators/comparing/scheme.ts';
import type { RatingMark } from '../../core/indicators/words/rating-explanation.ts';
import { proseOfText } from '../../core/values/statement.ts';
import { chainLinks, type ChainLinks } from '../../core/registers/kinds/chain-links.ts';
import { byPlan } from '../plan-titles.ts';
import { selectEntries, selectionSchema } from '../selection.ts';
import { updatesOf, type Update } from '../../core/registers/kinds/updates.ts';
import { progress as register, type ProgressColumns } from '../../core/registers/kinds/progress.ts';

/** An action of a plan, with how it stood. */
export interface ProgressItem {
  readonly entry: Entry<ProgressColumns>;
  readonly text: Prose;
  /** How it stood; `undefined` where our copy does not let it be read. */
  readonly progress: Prose | undefined;
  readonly news: readonly Update[];
  readonly chain: ChainLinks;
}

/** A part of a plan; what belongs to none has no name. */
export interface ProgressGroup {
  readonly name: string | undefined;
  readonly items: readonly ProgressItem[];
}

/** Plans, those of the latest paper first. */
export interface ProgressModel {
  readonly plans: readonly {
    readonly plan: string;
    /** What it is called. */
    readonly name: string;
    readonly groups: readonly ProgressGroup[];
  }[];
}

/** What is printed of a rating: its word, with the looks that the plan's scheme gives it. */
export function ratingMark(
  { plan, rating }: Pick<ProgressColumns, 'plan' | 'rating'>,
  schemes: Schemes,
): RatingMark | undefined {
  if (rating?.is !== 'text') return undefined;
  const scheme = schemeOf(plan, schemes);
  return { word: rating.text, looks: scheme && printedRating(scheme, rating.text) };
}

/** The scheme by which the actions of a plan are rated. */
export const schemeOf = (plan: string, schemes: Schemes): Scheme | undefined =>
  Object.values(schemes).find(({ plans }) => plans?.includes(plan));

function toModel(
  entries: readonly Entry<ProgressColumns>[],
  lookup: CompileContext,
): ProgressModel {
  const chainOf = chainLinks(lookup);
  const read = (entry: Entry<ProgressColumns>): ProgressItem => {
    const { action, progress: stood } = entry.values;
    return {
      entry,
      text: proseOfText(action),
      progress: stood.is === 'text' ? proseOfText(stood.text) : undefined,
      news: updatesOf(entry, lookup),
      chain: chainOf(entry),
    };
  };
  return {
    plans: byPlan(entries, ({ values }) => values.plan, lookup).map(({ plan, entries: of }) => ({
      plan: plan.id,
      name: plan.title,
      groups: [...Map.groupBy(of, ({ values }) => values.group)].map(([name, rows]) => ({
        name,
        items: rows.map(read),
      })),
    })),
  };
}

/** Every action that a model shows, in reading order. */
export const progressIn = ({ plans }: ProgressModel): readonly ProgressItem[] =>
  plans.flatMap(({ groups }) => groups.flatMap(({ items }) => items));

/** `::progress`: how the actions of plans and the recommendations of inquiries stood at a date. */
export const progress: BlockElement<typeof selectionSchema, ProgressModel> = {
  name: 'progress',
  kind: 'leaf',
  schema: selectionSchema,
  register,
  proseOf: (model) =>
    progressIn(model).flatMap(({ text, progress: stood, news }) => [
      text,
      ...(stood ? [stood] : []),
      ...news.map((update) => update.text),
    ]),
  partsOf: (model) =>
    model.plans.map((plan) => {
      const own = { plans: [plan] };
      const entries = progressIn(own).map(({ entry }) => entry);
      return { name: plan.plan, title: plan.name, entries, model: own };
    }),
  compile({ attributes, placeOf }, lookup) {
    const { value, diagnostics } = selectEntries(register, attributes, lookup, placeOf);
    return { value: toModel(value, lookup), diagnostics };
  },
};
