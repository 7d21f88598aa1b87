import { z } from 'astro/zod';
import { goodWhenSchema } from '../values/direction.ts';
import type { Basis } from '../values/basis.ts';
import {
  allowance,
  basis,
  day,
  decimals,
  identifier,
  oneOf,
  otherNames,
  text,
} from '../values/field.ts';
import { disclosureSchema } from './disclosure.ts';
import { documentedChange } from './documented-change.ts';
import { movementSchema } from './movement-settings.ts';
import { noChangeSchema } from './no-change.ts';
import { nextExpected } from './next-expected.ts';
import { targetSchema } from './target.ts';
import { unjoinedSchema } from './unjoined.ts';
import { figureRange } from '../values/figure-range.ts';
import type { Prose } from '../values/prose.ts';
import type { Observation } from './observation.ts';
import type { PartTitles } from './part-titles.ts';
import type { ChangeNote } from './change-note.ts';
import type { KnownOf } from './known.ts';
import type { Revisions } from './revision.ts';
import type { StatedPeriod } from '../values/period.ts';
import { keptOf } from '../source/kept.ts';
import type { Location } from '../source/source.ts';
import { yearStarts } from './year-to-date.ts';

/** The front matter of `content/indicators/<id>.md`. */
export const definitionSchema = z.strictObject({
  /** What is measured, in plain words. The heading of its page and the name of its column. */
  title: text,
  /** Printed after every figure: `%`, `children`, `per 10,000 children`; `£m` is printed around it. */
  unit: z.string().trim(),
  /** What one alone is called: `child` for `children`. Not needed where a 1 never stands, nor for `%`, money and rates. */
  unitOne: text.optional(),
  /** Which way is good: `higher`, `lower`, `range` or `neither` for all times, or a list of these with dates. Decides the words “better” and “worse”, and never a colour alone. */
  goodWhen: goodWhenSchema,
  /**
   * How many digits are shown after the point. A cell of a paper that is typed with more keeps its own.
   *
   * @default as many as a figure needs to be read
   */
  decimals: decimals.optional(),
  /**
   * Between which numbers a figure may lie.
   *
   * @default what its unit allows
   */
  range: figureRange.optional(),
  /**
   * Whether the figures were rounded before they were printed.
   *
   * @default what their unit and title tell
   */
  rounded: oneOf(['yes', 'no']).optional(),
  /** A difference that still counts as no change: in the measure's own units, or in per cent of the earlier figure. */
  noChange: noChangeSchema.optional(),
  /**
   * Whether the figures go up and down with the seasons, and may be held against the same time of a year before alone.
   *
   * @default `no`
   */
  seasonal: oneOf(['yes', 'no']).optional(),
  /**
   * The month in which a year to date begins: of schools it is September.
   *
   * @default `april`
   */
  yearStart: oneOf(yearStarts).optional(),
  /** What the numerator and the denominator of a row give. */
  parts: oneOf(['percent', 'per-10000', 'mean', 'none']).optional(),
  /**
   * The basis of rows that give none.
   *
   * @default `unstated`
   */
  basis: basis.optional(),
  /** The titles of dimensions, by the names of their columns; without one, that of `publication.yml`, else the name of the column made readable. */
  dimensions: z.record(z.string(), text).optional(),
  /** Dimensions whose rows must sum to the total. */
  adds: z.array(text).optional(),
  /** How far the whole may be from the sum of its rows, where that is more than rounding makes. */
  within: allowance.optional(),
  /** Dimensions whose rows are a declared part of the total, each with the reason. */
  partial: z.record(z.string(), text).optional(),
  /**
   * `people` where the figures, or the numbers they are worked out from, count people (standards D-20); `other` where
   * they count other things. What is no share, rate or average is then held against nobody else's.
   */
  counts: oneOf(['people', 'other']).optional(),
  /** The recorded review by which small counts of people are published (standards D-24, D-26). */
  disclosure: disclosureSchema.optional(),
  /** The same measure in another unit. */
  pairedWith: identifier.optional(),
  /** The indicator that the papers used before this one. */
  replaces: identifier.optional(),
  /** What the figures are judged by, each with its dates. */
  targets: z.array(targetSchema).optional(),
  /** Figures that papers print and that may not be the same count. */
  unjoined: z.array(unjoinedSchema).optional(),
  /** Changes of definition: no line crosses one. */
  breaks: z.array(documentedChange).optional(),
  /** How its usual movement is worked out, and the changes at which that begins anew. */
  movement: movementSchema.optional(),
  /** The names that the papers print. */
  printedTitles: z
    .array(
      z.strictObject({
        /** The name. */
        title: text,
        /** The paper that prints it. */
        edition: identifier.optional(),
      }),
    )
    .optional(),
  /** Other words that people type when they look for it: the search finds it by them. */
  also: otherNames.optional(),
  /** A rating scheme of `publication.yml`. */
  scheme: identifier.optional(),
  /** Where the figures come from, where that is no paper of the publication. */
  source: text.optional(),
  /** Who collects them, where that is not who publishes them. */
  collectedBy: text.optional(),
  /** The day on which the figures without a day of their own were published. */
  published: day.optional(),
  /** How many figures have no day of their own, neither under `published` in their row nor by a paper: each that is new has one. */
  undated: allowance.optional(),
  /** When the next figure is to come: a day, or so many days after the end of each period. */
  nextExpected: nextExpected.optional(),
  /** How often a figure comes: `monthly`. */
  frequency: text.optional(),
  /** The day by which its definition and its targets are to be looked at again. */
  reviewBy: day.optional(),
  /** Who answers for it, by role. */
  owner: text.optional(),
  /** The subjects it is listed under. */
  themes: z.array(identifier).optional(),
});

export type Definition = z.output<typeof definitionSchema>;

/** A measure with its definition, its figures and the words that explain it. */
export interface Indicator {
  readonly id: string;
  readonly definition: Definition;
  /** Decimals and default basis, settled. */
  readonly decimals: number;
  readonly basis: Basis;
  /** What its dimensions and their values are called in all measures; nothing where the publication says nothing of them. */
  readonly titles: PartTitles;
  /** In order of period; comparators and parts among them. */
  readonly observations: readonly Observation[];
  /** Rows that wait for a figure, in order of period; those of a period after the newest are not published. See `partToCome`. */
  readonly toCome: readonly Observation[];
  /** Whether the figures without a basis grow through each year, as years to date do; worked out when first asked for. */
  readonly mayBeRunningTotals: () => boolean;
  /** The id of each observation's row on the indicator's page; worked out when first asked for. */
  readonly rowIds: () => ReadonlyMap<Observation, string>;
  /** What became of its figures that are not what they were at first. */
  readonly revisions: Revisions;
  /** What else became of what was published of it, by the day. */
  readonly notes: readonly ChangeNote[];
  /** The same measure in another unit, as it is known at the same time; `undefined` where there is none, and for a part. */
  readonly paired?: (() => Indicator | undefined) | undefined;
  /** From when it is looked at; `undefined` for what is known at the latest. */
  readonly known?: KnownOf<Indicator> | undefined;
  readonly explanation: Prose;
  /** The table as typed, for its download. */
  readonly csv: string;
  readonly place: Location;
  /** Of one part as a measure of its own: the newest period for which the measure that it is part of has a figure. */
  readonly goesOnTo?: StatedPeriod | undefined;
}

/** The settled basis of a definition: its own, or `unstated`. */
export const basisOf = (definition: Definition): Basis => definition.basis ?? 'unstated';

/** The indicator's own figures for the whole: no comparator, no part. */
export const ownTotals = ({ observations }: Indicator): readonly Observation[] =>
  observations.filter(({ comparator, dimensions }) => !comparator && dimensions.size === 0);

/** The dimensions an indicator has figures for, each with its values in the order of the file. */
export const dimensionsOf = keptOf(
  (indicator: Indicator): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const { dimensions } of indicator.observations.toSorted((a, b) => a.line - b.line)) {
      for (const [name, value] of dimensions) {
        const values = found.get(name) ?? [];
        if (!values.includes(value)) values.push(value);
        found.set(name, values);
      }
    }
    return found;
  },
);
