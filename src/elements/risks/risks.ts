import type { BlockElement } from '../../core/compile/element.ts';
import { identifier } from '../../core/values/field.ts';
import type { Entry } from '../../core/registers/register.ts';
import { byPlan, isAtPlaceOf, selectOfPlan, type PlanTitle } from '../plan-titles.ts';
import { proseOfSaid, toSaid, type Said } from '../../core/values/said.ts';
import { selectionSchema } from '../selection.ts';
import {
  riskDetails,
  risks as register,
  type RiskColumns,
  type RiskDetail,
} from '../../core/registers/kinds/risks.ts';

/** A risk with what its paper says of it. */
export interface Risk {
  readonly entry: Entry<RiskColumns>;
  readonly risk: Said;
  /** Whether it stands elsewhere than its register, so that its place is to be shown. */
  readonly isPlaced: boolean;
  readonly details: readonly { readonly detail: RiskDetail; readonly said: Said }[];
}

/** The risks of one plan or register. */
export interface RiskList {
  readonly plan: PlanTitle;
  readonly risks: readonly Risk[];
  /** What its paper prints for none of these risks. */
  readonly without: readonly RiskDetail[];
}

export interface RisksModel {
  readonly lists: readonly RiskList[];
}

export const schema = selectionSchema.omit({ body: true }).extend({
  /** One register of risks: an id of `data/plan-titles.csv`. */
  register: identifier.optional(),
});

const registerOf = ({ values }: Entry<RiskColumns>) => values.register;

function toRisk(entry: Entry<RiskColumns>, register: Entry): Risk {
  const { values } = entry;
  return {
    entry,
    risk: toSaid(values.risk),
    isPlaced: !isAtPlaceOf(entry, register),
    details: riskDetails.flatMap((detail) => {
      const value = values[detail];
      return value ? [{ detail, said: toSaid(value) }] : [];
    }),
  };
}

/** `::risks`: the risks that papers name, with what is said of each. */
export const risks: BlockElement<typeof schema, RisksModel> = {
  name: 'risks',
  kind: 'leaf',
  schema,
  register,
  proseOf: ({ lists }) =>
    lists.flatMap(({ risks: of }) =>
      of.flatMap(({ risk, details }) => [
        ...proseOfSaid(risk),
        ...details.flatMap(({ said }) => proseOfSaid(said)),
      ]),
    ),
  partsOf: ({ lists }) =>
    lists.map((list) => ({
      ...{ name: list.plan.id, title: list.plan.title, model: { lists: [list] } },
      entries: list.risks.map(({ entry }) => entry),
    })),
  compile({ attributes, placeOf }, lookup) {
    const { register: plan, ...selection } = attributes;
    const { value: entries, diagnostics } = selectOfPlan(
      register,
      { ...selection, plan },
      registerOf,
      lookup,
      (attribute) => placeOf(attribute === 'plan' ? 'register' : attribute),
    );
    const lists = byPlan(entries, registerOf, lookup).map(
      ({ plan: title, entries: of }): RiskList => ({
        plan: title,
        risks: of.map((entry) => toRisk(entry, title.entry)),
        without: riskDetails.filter((detail) => of.every(({ values }) => !values[detail])),
      }),
    );
    return { value: { lists }, diagnostics };
  },
};
