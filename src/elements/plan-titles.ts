import type { z } from 'astro/zod';
import type { Checked } from '../core/source/diagnostic.ts';
import type { CompileContext } from '../core/compile/element.ts';
import { entriesOf } from '../core/registers/entries.ts';
import { planTitles } from '../core/registers/kinds/plan-titles.ts';
import type { Entry, Register } from '../core/registers/register.ts';
import type { Location } from '../core/source/source.ts';
import { narrowEntries, selectEntries, unknownAt, type Selection } from './selection.ts';

/** A plan as a heading tells of it. */
export interface PlanTitle {
  /** The id of the plan. */
  readonly id: string;
  readonly title: string;
  /** The name of the body whose plan it is. */
  readonly by: string | undefined;
  /** Where it stands, and words for readers. */
  readonly entry: Entry;
}

/**
 * Selects the entries of a register that an element is to show, those of one plan if it asks for one.
 *
 * @param planOf The plan that an entry names.
 */
export function selectOfPlan<Columns extends z.ZodObject>(
  register: Register<Columns>,
  { plan, ...selection }: Omit<Selection, 'body'> & { readonly plan?: string | undefined },
  planOf: (entry: Entry<z.output<Columns>>) => string,
  lookup: CompileContext,
  placeOf: (attribute: Exclude<keyof Selection, 'body'> | 'plan') => Location,
): Checked<readonly Entry<z.output<Columns>>[]> {
  const known = entriesOf(lookup, planTitles).map(({ id }) => id);
  if (plan !== undefined && !known.includes(plan)) {
    const diagnostic = unknownAt(placeOf('plan'), { what: 'plan', id: plan, known });
    return { value: [], diagnostics: [diagnostic] };
  }
  return narrowEntries(
    // Whose a plan is stands with its title, so entries are not asked for by body.
    selectEntries(register, selection, lookup, (attribute) =>
      placeOf(attribute === 'body' ? 'plan' : attribute),
    ),
    register,
    (entry) => plan === undefined || planOf(entry) === plan,
    placeOf('plan'),
  );
}

/** Gathers entries by the plan that each names: those of the latest paper first, else in the order of the titles. */
export function byPlan<Of extends Entry>(
  entries: readonly Of[],
  planOf: (entry: Of) => string,
  lookup: CompileContext,
): readonly { readonly plan: PlanTitle; readonly entries: readonly Of[] }[] {
  const groups = Map.groupBy(entries, planOf);
  const { bodies, papers } = lookup;
  const dateOf = ({ edition }: Entry) => papers.get(edition ?? '')?.date ?? '';
  return entriesOf(lookup, planTitles)
    .toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1))
    .flatMap((entry) => {
      const of = groups.get(entry.id);
      const { title, by } = entry.values;
      const plan = { id: entry.id, title, by: bodies.get(by ?? ''), entry };
      return of ? [{ plan, entries: of }] : [];
    });
}

/** Whether two entries stand at one place of one paper, so that it need not be said twice. */
export const isAtPlaceOf = (a: Entry, b: Entry): boolean =>
  a.edition === b.edition && a.locator === b.locator;
