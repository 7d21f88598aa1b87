import { z } from 'astro/zod';
import { basis, identifier, oneOf, text } from '../../values/field.ts';
import { newMeasureSchema } from './new-measure.ts';
import { periodSchema } from './period-mapping.ts';
import { ratingSchema } from './rating-mapping.ts';
import { targetMappingSchema } from './target-mapping.ts';

/** Words of a file as they stand in it, such as `n/a`, which say nothing elsewhere. */
const cellText = z.string();

/** What a file's word for a missing figure stands for. `decide` waits for a person, `leave-out` makes no row. */
export const meanings = [
  'suppressed',
  'unavailable',
  'not-applicable',
  'not-yet-due',
  'low',
  '0',
  'leave-out',
  'decide',
] as const;

const statusOrReason = oneOf([
  'provisional',
  'revised',
  'estimated',
  'suppressed',
  'unavailable',
  'not-applicable',
  'not-yet-due',
  'low',
  'none',
]);

/** Values of columns, by the name of the column. */
const byColumn = z.record(cellText, z.array(cellText));

/** A column, and whether a blank cell of it says what the one above says. */
const columnKeys = {
  /** The name of the column, as its header has it. */
  column: cellText,
  /** `yes` where a name stands on the first line of its group alone. @default no */
  carried: oneOf(['yes', 'no']).optional(),
};

const measureSchema = z.union([
  identifier,
  z.strictObject({
    ...columnKeys,
    /** `yes` where the title of a section above tells two names of one spelling apart: then each name is `Section: Name`. @default no */
    sections: oneOf(['yes', 'no']).optional(),
    /** The measure that each name stands for. */
    names: z.record(cellText, identifier),
  }),
]);

const valueSchema = z.strictObject({
  /** The column of the figures, as its header has it. */
  column: cellText,
  /** Which measure they are of. @default the `measure` of the table */
  measure: identifier.optional(),
  /** The part that they are of, by dimension, where the header says it. */
  parts: z.record(identifier, text).optional(),
  /** The column of the codes that qualify them. */
  qualifier: cellText.optional(),
  /** What stretch of time they sum up. */
  basis: basis.optional(),
});

const partSchema = z.strictObject({
  ...columnKeys,
  /** What stands for the whole, such as `Total`. */
  whole: z.array(cellText).optional(),
  /** What a part is called in the publication, by its name or code in the file: two codes may lead to one. */
  names: z.record(cellText, text).optional(),
  /** Names that are those of others: the key of a comparator of `publication.yml`. */
  comparators: z.record(cellText, identifier).optional(),
});

const partAcrossSchema = z.strictObject({
  /** The row of the header in which the names of the parts stand, counted from 1; where it is the only one, each cell says its period too: `Apr-25 Actual`. */
  row: z.string().regex(/^[1-9]\d*$/),
  /** What each part is called in the publication, by its name in the file. */
  names: z.record(cellText, text).optional(),
  /** What stands for the whole, such as `All areas`. */
  whole: z.array(cellText).optional(),
  /** Names of columns that are not read, such as `Target` beside `Actual`. */
  leave: z.array(cellText).optional(),
  /** Names that are those of others: the key of a comparator of `publication.yml`. */
  comparators: z.record(cellText, identifier).optional(),
});

const tableSchema = z.strictObject({
  /** The name of the sheet, with `*` for what changes from month to month; not for a table of text. */
  sheet: cellText.optional(),
  /** The rows of the header, counted from 1: `1`, `3..4`. */
  header: z.string().regex(/^[1-9]\d*(?:\.\.[1-9]\d*)?$/),
  /** The last row that is read. @default the last of the sheet */
  last: z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
  /** The columns that the table is in, such as `A:E`, where another stands beside it. @default all of the sheet */
  area: z
    .string()
    .regex(/^[A-Z]{1,3}:[A-Z]{1,3}$/)
    .optional(),
  /** The columns that the header had, so that a new name is told from a new column. */
  columns: z.array(cellText).optional(),
  /** Where periods stand. */
  period: periodSchema,
  /** The measure of all figures, or where the names of measures stand. */
  measure: measureSchema.optional(),
  /** The columns of figures, where a row is a period or a figure. */
  values: z.array(valueSchema).optional(),
  /** Columns that say which part a figure is of, by the name of the dimension. */
  parts: z.record(identifier, partSchema).optional(),
  /** Parts that the header names over or under the periods of its columns, by the name of the dimension. */
  partsAcross: z.record(identifier, partAcrossSchema).optional(),
  /** Rows that are read: those with one of these values. */
  only: byColumn.optional(),
  /** Rows that are not read: those with one of these values. */
  leave: byColumn.optional(),
  /** Columns whose codes may change within a series, since they mean the same. */
  joins: z.array(cellText).optional(),
  /** The column of the units, with what each of them is called in the definition where that is another word. */
  unit: z
    .union([
      cellText,
      z.strictObject({
        /** The name of the column, as its header has it. */
        column: cellText,
        /** What a unit of the sheet is called in the definition. */
        names: z.record(cellText, text).optional(),
      }),
    ])
    .optional(),
  /** Where targets stand. */
  target: targetMappingSchema.optional(),
  /** Where ratings stand. */
  rating: ratingSchema.optional(),
  /** Rules of the sheet that hide no figure, by what they ask, where a person has looked at them. */
  rules: z.record(cellText, oneOf(['shown'])).optional(),
  /** `all` to take every digit, where a cell shows fewer. @default shown */
  digits: oneOf(['shown', 'all']).optional(),
});

/** How a workbook is read: `content/imports/<name>.yml`. */
export const mappingSchema = z.strictObject({
  /** What the file is, for people. */
  title: text.optional(),
  /** What the file is called, with `*` for what changes from month to month. */
  file: cellText,
  /** What its words for a missing figure mean. */
  missing: z.record(cellText, oneOf(meanings)).optional(),
  /** What a mark behind a figure means, such as `*` in `30*`; `decide` waits for a person. */
  marks: z.record(cellText, z.union([statusOrReason, z.literal('decide')])).optional(),
  /** What the codes of `qualifier` columns mean. */
  codes: z.record(cellText, statusOrReason).optional(),
  /** `comma` where the file writes `94,2` and `1.234` for 94.2 and 1,234. @default point */
  decimal: oneOf(['point', 'comma']).optional(),
  /** What a blank cell means. @default leave-out */
  blank: oneOf(meanings).optional(),
  /** Columns that all rows get, such as `edition`, `published` or `basis`. */
  rows: z
    .strictObject({
      /** The paper that printed the figures, and the place in it. */
      edition: text.optional(),
      locator: text.optional(),
      /** The day on which they were published, where no paper prints them. */
      published: text.optional(),
      /** What stretch of time they sum up. */
      basis: basis.optional(),
    })
    .optional(),
  /**
   * Cells whose figure or colour looks wrong, and that were held against their source, each with what was seen there:
   * `KPIs!F12: "0.94"`, with a colour `KPIs!F12: 95 RED`. A list of cells alone is read, and answers for nothing.
   */
  checked: z.union([z.record(cellText, cellText), z.array(cellText)]).optional(),
  /** What is in doubt and left out every month: by the kind of doubt each cell, with what was seen there. */
  left: z.record(cellText, z.record(cellText, cellText)).optional(),
  /** The tables that are read: one for each sheet, or several on one. */
  tables: z.array(tableSchema).min(1),
  /** What its measures are, by their ids. */
  measures: z.record(identifier, newMeasureSchema).optional(),
});

export type Mapping = z.output<typeof mappingSchema>;
export type TableMapping = Mapping['tables'][number];
export type PartMapping = z.output<typeof partSchema>;
export type PartAcrossMapping = z.output<typeof partAcrossSchema>;
export type PeriodKindMeant = NonNullable<TableMapping['period']['as']>;
export type Meaning = (typeof meanings)[number];
