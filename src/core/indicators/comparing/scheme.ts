import { z } from 'astro/zod';
import { identifier, oneOf, text } from '../../values/field.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { tolerance } from '../target.ts';

/** How a figure stands to its target: on it or better, off it by no more than the tolerance, or further off. */
export const results = ['met', 'within-tolerance', 'missed'] as const;
/** The marks that a rating may have beside its word: none tells by colour alone (standards R-07). */
export const shapes = ['circle', 'diamond', 'triangle', 'square'] as const;
/** The colours that a rating may have; they are drawn in the shades of the site. */
export const colours = ['green', 'amber', 'red', 'grey'] as const;
/** How a scheme comes to a rating: by the rule of the site, or only as papers print it. */
export const rules = ['target-and-tolerance', 'as-published'] as const;

export type Result = (typeof results)[number];
export type Shape = (typeof shapes)[number];

/** One rating of a scheme: its word, its looks, and the result that it stands for. */
const schemeRating = z.strictObject({
  /** The word as papers print it, or as the site is to print it. */
  rating: text,
  /** The result that it is given for. Without one it is never worked out. */
  when: oneOf(results).optional(),
  /** The shape beside its word: no rating tells by colour alone. */
  shape: oneOf(shapes),
  /** Its colour, in the shade of the site. */
  colour: oneOf(colours),
  /** What its paper says it stands for, where it judges no figure. */
  means: text.optional(),
});

export type SchemeRating = z.output<typeof schemeRating>;

/** A rating scheme of `publication.yml` (standards: a scheme is data). */
export const schemeSchema = z.strictObject({
  /** What it is called. */
  title: text,
  /** Whether ratings are worked out, or only shown as papers print them. */
  rule: oneOf(rules),
  /** The papers whose figures it judges; without any, all of those whose measure names it. */
  editions: z.array(identifier).optional(),
  /** The plans whose actions it rates, as their papers print it. A figure is not judged by it for that. */
  plans: z.array(identifier).optional(),
  /** How far off a target still counts as near, for targets whose paper states no tolerance of its own. */
  tolerance: tolerance.optional(),
  /** Words for readers: where the rule stands, what of it is lost. */
  note: text.optional(),
  /** Its ratings, the best first. */
  ratings: z.array(schemeRating),
});

export type Scheme = z.output<typeof schemeSchema>;

/** The rating schemes of a publication, by id. */
export type Schemes = Readonly<Record<string, Scheme>>;

/** The scheme that judges a figure: the one that its measure names, else the one of its paper. */
export function schemeFor(
  { edition }: Observation,
  { definition }: Indicator,
  schemes: Schemes,
): Scheme | undefined {
  const judges = ({ editions }: Scheme) => editions?.includes(edition ?? '') ?? false;
  const named = schemes[definition.scheme ?? ''];
  if (named && (!named.editions || judges(named))) return named;
  return Object.values(schemes).find(judges);
}

/** The rating of a scheme that a paper printed, whatever its case. */
export const printedRating = ({ ratings }: Scheme, printed: string): SchemeRating | undefined =>
  ratings.find(({ rating }) => rating.toLowerCase() === printed.toLowerCase());
