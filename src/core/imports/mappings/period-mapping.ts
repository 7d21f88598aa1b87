import { z } from 'astro/zod';
import { oneOf } from '../../values/field.ts';
import { parsePeriod } from '../../values/period.ts';
import { kindsOfPeriod } from './new-measure.ts';

/** A place that says something of a whole sheet. */
const placeName = z.string().regex(/^(?:file|sheet|[A-Z]+[1-9]\d*)$/);

/** Where the periods of a table stand. */
export const periodSchema = z.strictObject({
  /** `yes` where each column is a period, which its header says. */
  across: oneOf(['yes']).optional(),
  /** The column that says the period of each row. */
  column: z.string().optional(),
  /** The column of the years, where that of the periods names months alone. */
  year: z.string().optional(),
  /** The period of the whole sheet, as format 1 spells it. */
  is: z
    .string()
    .refine((typed) => parsePeriod(typed) !== undefined)
    .optional(),
  /**
   * Where the period of the whole sheet is said, among other words: `file` for the name of the file, `sheet` for that
   * of the sheet, or a cell above the header, such as `A1`.
   */
  in: placeName.optional(),
  /**
   * Where the year of months or quarters that are named alone is said, among other words: `file`, `sheet`, or a cell
   * above the header, such as `A1`.
   */
  yearIn: placeName.optional(),
  /** The kind of period that is meant by what stands there, such as `month` for `2018-01-01`. */
  as: oneOf(kindsOfPeriod).optional(),
  /**
   * The kinds of longer periods that stand among those of the columns and are not read, such as `quarter` among months;
   * the figures of a measure that is of such a kind are.
   */
  leave: z.array(oneOf(kindsOfPeriod)).optional(),
});
