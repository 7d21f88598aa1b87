import { z } from 'astro/zod';

/** The version of the form in which a record is written: raised when a program that reads the form before could misread it. */
export const recordVersion = 1;

const words = z.record(z.string(), z.string());

const figure = z.strictObject({
  /** As format 1 spells it: `2016-04`. */
  period: z.string(),
  /** The digits as typed, or the word of format 1 that stands in their place: a figure that is suppressed has no other. */
  value: z.string(),
  /** The part, by the names of dimensions; not there for the whole. */
  parts: words.optional(),
  /** Whose figure it is; not there for the publisher's own. */
  comparator: z.string().optional(),
  /** Not there where it is that of the measure. */
  basis: z.string().optional(),
  /** The paper that prints it. */
  edition: z.string().optional(),
  /** The day of its own row, where that has one: in the records of later versions alone, which say so by `days`. */
  published: z.string().optional(),
  qualifier: z.string().optional(),
  status: z.string().optional(),
  /** The direction of travel as it was published. */
  trend: z.string().optional(),
  numerator: z.string().optional(),
  denominator: z.string().optional(),
  /** What its row says in words: in the records of later versions alone. */
  note: z.string().optional(),
  /** The word of its rating, as worked out or as printed. */
  rating: z.string().optional(),
  /** The addresses of the pages that show it, besides that of its measure. */
  pages: z.array(z.string()).optional(),
});

const measure = z.strictObject({
  title: z.string(),
  address: z.string(),
  decimals: z.number(),
  basis: z.string(),
  /** What its definition says, each key as text, and `explanation`: its words. */
  definition: words,
  /** What parts are called, by their dimensions and values, where that is another name. */
  called: z.record(z.string(), words).optional(),
  /** In the order of the definition; each key as text. */
  targets: z.array(words),
  /** In order of period. */
  figures: z.array(figure),
});

const thing = z.strictObject({
  /** `report`, `meeting`, `table`, `scheme`, `term`, or the name of a register. */
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  address: z.string().optional(),
  /** What it says, each key or column as text; a cell of a table by its row and the heading of its column. */
  says: words,
  /** The addresses of the pages that show it, besides its own: of tables and entries, in the records of later versions alone. */
  pages: z.array(z.string()).optional(),
  /** Of a table, by what its cells are known: in the records of later versions alone. */
  table: z
    .object({
      rows: z.array(z.object({ id: z.string(), name: z.string() })),
      /** `unit`: not there for a column of words; blank for figures without one. */
      columns: z.array(z.object({ id: z.string(), name: z.string(), unit: z.string().optional() })),
    })
    .optional(),
});

/** Everything that a publication has published, for whoever holds it against a later one: what `/data/record.json` is. */
export const recordSchema = z.strictObject({
  record: z.literal(recordVersion),
  title: z.string(),
  publisher: z.string(),
  /** The day at which the publication stands. */
  asAt: z.string(),
  /** That figures have the days of their rows: not there in the records of earlier versions. */
  days: z.literal(true).optional(),
  /** What pages are called, by their addresses: those that figures and things name. */
  pages: words,
  /** What comparators are called, by their names. */
  comparators: words,
  measures: z.record(z.string(), measure),
  things: z.array(thing),
  /** The rows of `data/revisions.csv`, by their day; blank cells are not there. */
  revisions: z.array(words),
});

export type PublishedRecord = z.output<typeof recordSchema>;
export type RecordedFigure = z.output<typeof figure>;
export type RecordedMeasure = z.output<typeof measure>;
export type RecordedThing = z.output<typeof thing>;

/** Why a text is no record that can be read: it is none, or one of a later form. */
export type NoRecord = { readonly is: 'none' } | { readonly is: 'later'; readonly version: number };

/** Reads a record from the text of its file. */
export function readRecord(text: string): PublishedRecord | NoRecord {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { is: 'none' };
  }
  const version = (parsed as { readonly record?: unknown } | null)?.record;
  if (typeof version === 'number' && version > recordVersion) return { is: 'later', version };
  const { data } = recordSchema.safeParse(parsed);
  return data ?? { is: 'none' };
}

/** The record of a publication before it published anything. */
export const nothingPublished = (asAt: string): PublishedRecord => ({
  ...{ record: recordVersion, title: '', publisher: '', asAt, days: true, pages: {} },
  ...{ comparators: {}, measures: {}, things: [], revisions: [] },
});

/** Writes a record: the same bytes for the same publication. */
export const writeRecord = (record: PublishedRecord): string => `${JSON.stringify(record)}\n`;
