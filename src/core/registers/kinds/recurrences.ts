import { z } from 'astro/zod';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { list, reference, text } from '../../values/field.ts';
import type { Day } from '../../values/calendar.ts';
import { entriesByReference, entriesOf } from '../entries.ts';
import { referenceTo, type Entry, type EntryStore, type Register } from '../register.ts';
import { decisions, isRecommended } from './decisions.ts';

/** The columns of `data/recurrences.csv`. */
export const columns = z.strictObject({
  /** The recommendation or call for action that comes up again. */
  of: reference,
  /** The entries in which it does: findings, facts, events, plans, decisions. */
  again: list(reference),
  /** What those say of it, in a sentence or two. */
  says: text,
  /** What our papers leave open about it. */
  open: text.optional(),
});

export type RecurrenceColumns = z.output<typeof columns>;

export const problems = {
  notRecommended: problem('recurrences/not-recommended'),
  itself: problem('recurrences/itself'),
  earlier: problem('recurrences/earlier'),
};

/**
 * Reports where a recommendation is said to come up again, in a paper that is older than itself, and no note says why.
 * One without a date is older than any paper, for all we know.
 */
export function checkOrder(
  { edition, note, values: { of }, placeOf }: Entry<RecurrenceColumns>,
  store: EntryStore & { readonly papers: ReadonlyMap<string, { readonly date: Day }> },
): readonly Diagnostic[] {
  const origin = entriesOf(store, decisions).find((entry) => referenceTo(entry) === of);
  const day = edition === undefined ? undefined : store.papers.get(edition)?.date;
  if (edition === undefined || !origin || !isRecommended(origin) || day === undefined || note)
    return [];
  const { date } = origin;
  if (date === undefined || day >= date.first) return [];
  return [problems.earlier.at(placeOf('edition'), { edition, date: date.text })];
}

/** Where recommendations come up again in later papers. */
export const recurrences: Register<typeof columns> = {
  name: 'recurrences',
  page: 'then-what',
  isOfPapers: true,
  columns,
  refers: { of: 'entry', again: 'entry' },
  title: ({ says }) => says,
  check: (entries, all) => {
    const known = entriesByReference(all);
    return entries.flatMap(({ values: { of, again }, placeOf }) => {
      const found = known.get(of);
      if (again.includes(of)) return [problems.itself.at(placeOf('again'), { of })];
      return !found || isRecommended(found)
        ? []
        : [problems.notRecommended.at(placeOf('of'), { of })];
    });
  },
};
