import type { Checked } from '../../core/source/diagnostic.ts';
import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import { identifier } from '../../core/values/field.ts';
import type { Prose } from '../../core/values/prose.ts';
import { entriesOf } from '../../core/registers/entries.ts';
import type { Entry } from '../../core/registers/register.ts';
import { byPlan, isAtPlaceOf, selectOfPlan, type PlanTitle } from '../plan-titles.ts';
import { proseOfSaid, toSaid, type Said } from '../../core/values/said.ts';
import { selectionSchema } from '../selection.ts';
import {
  parentOf,
  planParts,
  plans as register,
  type PlanColumns,
  type PlanPart,
} from '../../core/registers/kinds/plans.ts';

/** One row of a plan with the rows that belong to it. */
export interface PlanRow {
  readonly entry: Entry<PlanColumns>;
  readonly text: Said;
  /** Whether it stands elsewhere than the row or the plan above it, so that its place is to be shown. */
  readonly isPlaced: boolean;
  readonly groups: readonly PlanGroup[];
}

/** The rows of one part: the steps of a priority, the risks of it. */
export interface PlanGroup {
  readonly part: PlanPart;
  readonly rows: readonly PlanRow[];
}

/** The entries of rows and of those that belong to them, in reading order. */
const entriesIn = (groups: readonly PlanGroup[]): readonly Entry[] =>
  groups.flatMap(({ rows }) => rows.flatMap((row) => [row.entry, ...entriesIn(row.groups)]));

/** A plan with its rows, those that belong to another under it. */
export interface PlansModel {
  readonly plans: readonly { readonly plan: PlanTitle; readonly groups: readonly PlanGroup[] }[];
}

export const schema = selectionSchema.omit({ body: true }).extend({
  /** One plan: an id of `data/plan-titles.csv`. */
  plan: identifier.optional(),
});

const planOf = ({ values }: Entry<PlanColumns>) => values.plan;

/** The selected entries and those that they belong to: a step is not told without its priority. */
function withParents(
  { value, diagnostics }: Checked<readonly Entry<PlanColumns>[]>,
  lookup: CompileContext,
): Checked<readonly Entry<PlanColumns>[]> {
  const all = entriesOf(lookup, register);
  const rows = new Map(all.map((entry) => [entry.id, entry]));
  const kept = new Set(value);
  for (const entry of kept) {
    const parent = rows.get(parentOf(entry) ?? '');
    if (parent) kept.add(parent);
  }
  return { value: all.filter((entry) => kept.has(entry)), diagnostics };
}

/** Gathers the rows that belong to one above by part; those without one belong to the plan itself. */
function toGroups(
  entries: readonly Entry<PlanColumns>[],
  above: Entry,
  id?: string,
): readonly PlanGroup[] {
  const own = entries.filter((entry) => parentOf(entry) === id);
  return planParts.flatMap((part) => {
    const rows = own
      .filter(({ values }) => values.part === part)
      .map((entry): PlanRow => ({
        entry,
        text: toSaid(entry.values.text),
        isPlaced: !isAtPlaceOf(entry, above),
        groups: toGroups(entries, entry, entry.id),
      }));
    return rows.length === 0 ? [] : [{ part, rows }];
  });
}

/** The prose of rows that stand as text; that of a row with rows under it stands as a heading. */
const proseOfGroups = (groups: readonly PlanGroup[]): readonly Prose[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ text, groups: under }) => [...proseOfSaid(text), ...proseOfGroups(under)]),
  );

/** `::plans`: what plans set out to do, with the rows that belong to each priority under it. */
export const plans: BlockElement<typeof schema, PlansModel> = {
  name: 'plans',
  kind: 'leaf',
  schema,
  register,
  proseOf: ({ plans: all }) => all.flatMap(({ groups }) => proseOfGroups(groups)),
  partsOf: ({ plans: all }) =>
    all.map((one) => ({
      ...{ name: one.plan.id, title: one.plan.title, model: { plans: [one] } },
      entries: entriesIn(one.groups),
    })),
  compile({ attributes, placeOf }, lookup) {
    const { value: entries, diagnostics } = withParents(
      selectOfPlan(register, attributes, planOf, lookup, placeOf),
      lookup,
    );
    const found = byPlan(entries, planOf, lookup);
    return {
      value: {
        plans: found.map(({ plan: title, entries: of }) => ({
          plan: title,
          groups: toGroups(of, title.entry),
        })),
      },
      diagnostics,
    };
  },
};
