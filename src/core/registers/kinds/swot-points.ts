import { z } from 'astro/zod';
import { slug } from '../../addresses/address.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { eventDateOf } from '../../values/event-date.ts';
import { day, identifier, list, oneOf, period, reference, text } from '../../values/field.ts';
import type { Entry, Register } from '../register.ts';
import { claims } from '../../indicators/comparing/since-then.ts';

/** The four parts of a SWOT analysis, in the order in which they are read (standards A-29). */
export const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

export type Quadrant = (typeof quadrants)[number];

/** The columns of `data/swot-points.csv`. */
export const columns = z.strictObject({
  /** The analysis that the point belongs to: an id of the officer's choosing. */
  analysis: identifier,
  /** Who made the analysis. */
  author: text,
  /** In what office. */
  role: text.optional(),
  /** The day it was made or presented. */
  date: day,
  /** In which of the four parts it stands. */
  quadrant: oneOf(quadrants),
  /** A short heading, spelled alike wherever analyses speak of the same thing. */
  subject: text,
  /** The point, told as the author's view. */
  point: text,
  /** The entries that bear on the point: figures and findings of its time. */
  evidence: list(reference).optional(),
  /** What inspectors and others found of the same thing, at that time or later. */
  beside: list(reference).optional(),
  /** The measure of what the point says. */
  indicator: identifier.optional(),
  /** Whether the point says that the measure stands or moves well or badly. */
  claim: oneOf(claims).optional(),
  /** The period of the figure that the point speaks of. */
  at: period.optional(),
});

export type SwotPointColumns = z.output<typeof columns>;

export const problems = {
  otherHead: problem('swot-points/other-head'),
  otherSpelling: problem('swot-points/other-spelling'),
  halfClaim: problem('swot-points/half-claim'),
};

/** Reports points of one analysis that differ in whose it is or when it was made, each with the first of it. */
function checkHeads(entries: readonly Entry<SwotPointColumns>[]): readonly Diagnostic[] {
  const groups = [...Map.groupBy(entries, ({ values }) => values.analysis).values()];
  return groups.flatMap(([first, ...others]) =>
    others.flatMap(({ values, placeOf }) =>
      (['author', 'role', 'date'] as const)
        .filter((column) => values[column] !== first!.values[column])
        .map((column) =>
          problems.otherHead.at(placeOf(column), { analysis: values.analysis, column }),
        ),
    ),
  );
}

/** Reports subjects that differ in capitals, spaces or marks alone from one that stands in a row before. */
function checkSpelling(entries: readonly Entry<SwotPointColumns>[]): readonly Diagnostic[] {
  const known = new Map<string, string>();
  return entries.flatMap(({ values: { subject }, placeOf }) => {
    const first = known.get(slug(subject)) ?? subject;
    known.set(slug(subject), first);
    if (first === subject) return [];
    return [problems.otherSpelling.at(placeOf('subject'), { subject, first }, first)];
  });
}

function checkClaims(entries: readonly Entry<SwotPointColumns>[]): readonly Diagnostic[] {
  return entries.flatMap(({ values, placeOf }) => {
    if (values.claim === undefined && values.at === undefined) return [];
    const missing = (['indicator', 'claim', 'at'] as const).filter(
      (column) => values[column] === undefined,
    );
    return missing.length === 0 ? [] : [problems.halfClaim.at(placeOf(missing[0]!), { missing })];
  });
}

/** The points of SWOT analyses of one service, each an author's view. */
export const swotPoints: Register<typeof columns> = {
  name: 'swot-points',
  page: 'swots-compared',
  columns,
  refers: { evidence: 'entry', beside: 'entry', indicator: 'indicator' },
  title: ({ point }) => point,
  date: ({ date }) => eventDateOf(date),
  shown: ({ date }) => ({ date }),
  check: (entries) => [...checkHeads(entries), ...checkSpelling(entries), ...checkClaims(entries)],
};
