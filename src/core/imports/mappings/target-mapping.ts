import { z } from 'astro/zod';
import { identifier } from '../../values/field.ts';
import { parsePeriod } from '../../values/period.ts';

const statedPeriod = z.string().refine((typed) => {
  const period = parsePeriod(typed);
  return period !== undefined && period.is !== 'unstated';
});

/** Texts that are no numbers, with what they stand for. */
const names = z.record(z.string(), z.string()).optional();

/**
 * Where targets stand: the name of their column alone, or with the time for which they hold; or rows below the figures
 * that they are for, each in the column of its period; or columns beside those of the figures.
 */
export const targetMappingSchema = z.union([
  z.string(),
  z.strictObject({
    /** The name of the column, as its header has it. */
    column: z.string(),
    /** The first period for which they hold, where no row says its own. */
    from: statedPeriod.optional(),
    /** The last such period; without one, they hold until another is told. */
    until: statedPeriod.optional(),
    /** The kind of year that they are of, in place of `from` and `until`: that in which the latest figure of the table lies. */
    year: z.enum(['financial-year', 'academic-year', 'year']).optional(),
    /** The measure that they are of, where a row has figures of several. */
    measure: identifier.optional(),
    /** What a text stands for that is no number: a number, a range such as `90..`, `words` for the text as it stands, `none`. */
    names,
  }),
  z.strictObject({
    /** The heading of the targets right of the figures of each period, where it stands there again and again: each holds from its own period on. */
    beside: z.string(),
    /** What a text stands for that is no number: a number, a range such as `90..`, `words` for the text as it stands, `none`. */
    names,
  }),
  z.strictObject({
    /** What stands in the column of the measures' names where a row has the targets of the measure above it. */
    rows: z.array(z.string()).min(1),
    /** What a text stands for that is no number: a number, a range such as `90..`, `words` for the text as it stands, `none`. */
    names,
  }),
]);

type Typed = Exclude<z.output<typeof targetMappingSchema>, string>;
type InColumn = Extract<Typed, { column: string }>;
type InRows = Extract<Typed, { rows: string[] }>;
type InBeside = Extract<Typed, { beside: string }>;

/** What a mapping says of targets: of a column, of rows, or of columns beside those of the figures. */
export type TargetMapping = Partial<InColumn> & Partial<InRows> & Partial<InBeside>;

/** What a mapping says of the targets of a table; `undefined` where it reads none. */
export const targetMappingOf = (
  target: z.output<typeof targetMappingSchema> | undefined,
): TargetMapping | undefined => (typeof target === 'string' ? { column: target } : target);
