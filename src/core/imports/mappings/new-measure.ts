import { z } from 'astro/zod';
import { disclosureSchema } from '../../indicators/disclosure.ts';
import { nextExpected } from '../../indicators/next-expected.ts';
import { yearStarts } from '../../indicators/year-to-date.ts';
import { basis, day, decimals, identifier, oneOf, text } from '../../values/field.ts';
import { figureRange } from '../../values/figure-range.ts';

const periodKinds = ['day', 'month', 'quarter', 'calendar-quarter', 'year'] as const;
const yearKinds = ['financial-year', 'academic-year'] as const;

/** The kinds of period that a mapping can ask for. */
export const kindsOfPeriod = [...periodKinds, ...yearKinds] as const;

/**
 * What a measure is. Where the publication has no definition of it yet, one is written with its first rows, with these
 * keys as they are typed; but for `as`, `same`, `duration` and `clock` they are those of a definition.
 */
export const newMeasureSchema = z.strictObject({
  /** The kind of its periods, where the sheet has another: `quarter` for a quarterly measure under months. */
  as: oneOf(kindsOfPeriod).optional(),
  /** Whether it is the measure of that id which was there before the mapping: `decide` waits for a person. */
  same: oneOf(['yes', 'decide']).optional(),
  /** In what its lengths of time are counted, so that cells such as 36:30 are numbers of that; its `unit` is the same. */
  duration: oneOf(['days', 'hours', 'minutes', 'seconds']).optional(),
  /** How they are spelt as text: `h:mm` for hours and minutes, `m:ss` for minutes and seconds. */
  clock: oneOf(['h:mm', 'm:ss']).optional(),
  /** What is measured, in plain words. */
  title: text.optional(),
  /** What is printed after a figure: `%`, `days`. */
  unit: text.optional(),
  /** What one alone is called: `visit` for `visits`. */
  unitOne: text.optional(),
  /** What stretch of time a figure sums up. */
  basis: basis.optional(),
  /** Which way of a figure is good. */
  goodWhen: oneOf(['higher', 'lower', 'range', 'neither']).optional(),
  /** How many digits are shown after the point. */
  decimals: decimals.optional(),
  /** Between which numbers a figure may lie. */
  range: figureRange.optional(),
  /** Whether the figures were rounded before they were printed. */
  rounded: oneOf(['yes', 'no']).optional(),
  /** Whether the figures go up and down with the seasons. */
  seasonal: oneOf(['yes', 'no']).optional(),
  /** The month in which a year to date begins. */
  yearStart: oneOf(yearStarts).optional(),
  /** `people` where the figures count people. */
  counts: oneOf(['people', 'other']).optional(),
  /** The recorded review by which small counts of people are published. */
  disclosure: disclosureSchema.optional(),
  /** The titles of dimensions, by the names of their columns. */
  dimensions: z.record(z.string(), text).optional(),
  /** Dimensions whose rows must sum to the total. */
  adds: z.array(text).optional(),
  /** Dimensions whose rows are a declared part of the total, each with the reason. */
  partial: z.record(z.string(), text).optional(),
  /** A rating scheme of `publication.yml`. */
  scheme: identifier.optional(),
  /** Where the figures come from, where that is no paper of the publication, and under which licence. */
  source: text.optional(),
  /** Who collects them, where that is not who publishes them. */
  collectedBy: text.optional(),
  /** The day on which the figures without a day of their own were published. */
  published: day.optional(),
  /** When the next figure is to come: a day, or so many days after the end of each period. */
  nextExpected: z
    .string()
    .refine((typed) => nextExpected.safeParse(typed).success)
    .optional(),
  /** How often a figure comes: `monthly`. */
  frequency: text.optional(),
  /** Who answers for it, by role. */
  owner: text.optional(),
  /** The subjects it is listed under. */
  themes: z.array(identifier).optional(),
});

export type NewMeasure = z.output<typeof newMeasureSchema>;
