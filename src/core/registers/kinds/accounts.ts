import { z } from 'astro/zod';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { eventDate, identifier, list, reference, text } from '../../values/field.ts';
import { refused } from '../../values/refused.ts';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import { entriesByReference, isOf } from '../entries.ts';
import type { Entry, Register } from '../register.ts';
import { findings } from './findings.ts';

/** A measure at a period, typed as `library-visits@2016-04`. */
export interface FigureAt {
  readonly indicator: string;
  readonly at: StatedPeriod;
}

/** A figure of a measure by its period: `library-visits@2016-04`. */
export const figureAt = z.string().transform((typed, context): FigureAt => {
  const [indicator = '', period = '', ...others] = typed.split('@');
  const at = parsePeriod(period);
  if (others.length === 0 && identifier.safeParse(indicator).success && at && at.is !== 'unstated')
    return { indicator, at };
  return refused(
    context,
    { is: 'not', typed, wanted: 'figure-at' },
    { is: 'form', of: 'figure-at' },
  );
});

export const problems = {
  noFinding: problem('accounts/no-finding'),
  ownFinding: problem('accounts/own-finding'),
};

/** Reports what stands as the word of inspectors, and is none. */
function checkInspectors(
  { values: { inspector, by }, placeOf }: Entry<AccountColumns>,
  known: ReadonlyMap<string, Entry>,
): readonly Diagnostic[] {
  return inspector.flatMap((name) => {
    const found = known.get(name);
    if (!found) return [];
    if (!isOf(found, findings)) return [problems.noFinding.at(placeOf('inspector'), { name })];
    return found.values.by === by
      ? [problems.ownFinding.at(placeOf('inspector'), { name, by })]
      : [];
  });
}

/**
 * The columns of `data/accounts.csv`. The paper and the place of a row are those of what the council says; what
 * inspectors and figures say has places of its own.
 */
export const columns = z.strictObject({
  /** The time that both speak of, spelled alike in all rows of one time: `2016, summer`. */
  date: eventDate,
  /** A heading of a few words. */
  subject: text,
  /** What inspectors say: entries of `data/findings/`. */
  inspector: list(reference),
  /** The body whose answer or own account it is: the council, or who runs the service for it. */
  by: identifier,
  /** What that body says of the same thing. */
  council: text,
  /** The figures of that time. */
  figures: list(figureAt).optional(),
  /** Figures that papers say in a sentence: entries of `data/facts/`. */
  facts: list(reference).optional(),
  /** Where what they say differs, told without a judgement. */
  differs: text.optional(),
});

export type AccountColumns = z.output<typeof columns>;

/** What inspectors, the council and the figures say of one thing at one time. */
export const accounts: Register<typeof columns> = {
  name: 'accounts',
  page: 'inspector-and-council',
  columns,
  refers: { inspector: 'entry', by: 'body', facts: 'entry' },
  title: ({ subject }) => subject,
  date: ({ date }) => date,
  shown: ({ date }) => ({ date }),
  bodies: ({ by }) => [by],
  check: (entries, all) => {
    const known = entriesByReference(all);
    return entries.flatMap((entry) => checkInspectors(entry, known));
  },
};
