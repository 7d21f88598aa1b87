import type { Day } from '../values/calendar.ts';

/** The kinds of table that a publication publishes, called as their folder under `/data/` is. */
export const datasetKinds = ['indicators', 'tables', 'registers'] as const;

export type DatasetKind = (typeof datasetKinds)[number];

/** What stands in the cells of a column, where they are not blank. A figure is a number, or the word for why there is none (standards D-15). */
export type ColumnKind = 'period' | 'figure' | 'day' | 'text';

/** A column of a published table. */
export interface DatasetColumn {
  /** As the first row of its CSV has it. */
  readonly name: string;
  readonly title: string;
  /** What stands in it, in a sentence; `undefined` where its title says it. */
  readonly about?: string | undefined;
  readonly is: ColumnKind;
  /** Of figures; `undefined` where they have none, or each row its own. */
  readonly unit?: string | undefined;
  /** Whether every row has something in it. */
  readonly isFilled: boolean;
}

/** Something that a table rests on: a report here, else in words. */
export interface DatasetSource {
  readonly title: string;
  /** From the root of the site. */
  readonly address?: string | undefined;
}

/**
 * A published table, worked out once: every form of it that programs can read is made of this. Its cells are text, as its CSV
 * has them.
 */
export interface Dataset {
  readonly kind: DatasetKind;
  readonly id: string;
  readonly title: string;
  /** What is counted and what to be careful about, as plain text. */
  readonly about: string;
  /** The page that shows it, from the root of the site. */
  readonly page: string;
  readonly columns: readonly DatasetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The names of the columns that together tell one row from all others. */
  readonly key: readonly string[];
  /** The first and the last day that its rows are about; `undefined` where no row says. */
  readonly period: { readonly first: Day; readonly last: Day } | undefined;
  /** The last day on which any of it was published; `undefined` where that is not sure. */
  readonly published: Day | undefined;
  /** The same in words, with what makes it unsure; `undefined` where it is sure, and where no day is recorded. */
  readonly publishedUnsure: string | undefined;
  readonly sources: readonly DatasetSource[];
  /** What whoever uses it has to know besides, in sentences. */
  readonly notes: readonly string[];
  readonly themes: readonly string[];
  /** How often a figure comes, in the words of the definition; `undefined` where nobody says. */
  readonly frequency?: string | undefined;
  /** The bytes of its CSV, as text. */
  readonly csv: string;
}

/** How a dataset is called among all: `indicators/library-visits`. Its files are called so, under `/data/`. */
export const nameOf = ({ kind, id }: Pick<Dataset, 'kind' | 'id'>): string => `${kind}/${id}`;

/** Finds which columns every row has something in. */
export const areFilled = (
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly boolean[] => names.map((_, at) => rows.every((row) => row[at] !== ''));
