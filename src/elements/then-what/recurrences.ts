import { z } from 'astro/zod';
import { problem } from '../../core/diagnostic.ts';
import { list, reference, text } from '../../core/field.ts';
import { referenceTo, type Register } from '../../core/register.ts';
import { isRecommended } from './recommended.ts';

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
  notRecommended: problem('recurrences/not-recommended', ({ of }: { of: string }) => ({
    message: `\`${of}\` is no recommendation and no call for immediate action.`,
    hint: 'Name a row of `data/decisions.csv` of the kind `recommendation` or `immediate-action`, such as `decisions/roof-survey`.',
  })),
};

/** Where recommendations come up again in later papers. */
export const recurrences: Register<typeof columns> = {
  name: 'recurrences',
  page: 'then-what',
  columns,
  refers: { of: 'entry', again: 'entry' },
  title: ({ says }) => says,
  check: (entries, all) => {
    const known = new Map([...all.values()].flat().map((entry) => [referenceTo(entry), entry]));
    return entries.flatMap(({ values: { of }, placeOf }) => {
      const found = known.get(of);
      return !found || isRecommended(found)
        ? []
        : [problems.notRecommended.at(placeOf('of'), { of })];
    });
  },
};
