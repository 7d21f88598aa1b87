import type { Basis } from '../../values/basis.ts';
import { parseDay, type Day } from '../../values/calendar.ts';
import { cellInRow, placeInRow, type TableFile } from '../../tables/row.ts';
import { parseNumber, type Figure, type NumberFigure } from '../../values/figure.ts';
import { reservedColumns, type Observation, type ReservedColumn } from '../observation.ts';
import { qualifiers, statuses, type Qualifier, type Status } from '../../values/qualifier.ts';
import type { Period } from '../../values/period.ts';
import type { Location } from '../../source/source.ts';

/** The number of each reserved column of a table, from 0; -1 for one that is not there. */
export type ReservedColumns = Readonly<Record<ReservedColumn, number>>;

/** What the observations of one table share: where it stands, and its columns. */
export interface Origin {
  readonly file: TableFile;
  readonly columns: readonly string[];
  readonly at: ReservedColumns;
}

/** What an observation is made of: what every check asks for. */
export interface Read {
  readonly period: Period;
  readonly figure: Figure;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly basis: Basis;
  readonly comparator: string | undefined;
  readonly edition: string | undefined;
  /** The reserved columns that are not blank, each as its mark. */
  readonly filled: number;
}

/** The columns that an observation reads anew when it is asked for them. */
export const lateColumns = [
  'numerator',
  'denominator',
  'qualifier',
  'status',
  'rating',
  'trend',
  'locator',
  'published',
  'source',
  'note',
  'discrepancy',
  'checked',
] as const satisfies readonly ReservedColumn[];

const marks = Object.fromEntries(
  reservedColumns.map((column, index) => [column, 1 << index]),
) as Readonly<Record<ReservedColumn, number>>;

/** The bit that stands for a reserved column among the filled ones of a row. */
export const markOf = (column: ReservedColumn): number => marks[column];

/**
 * An observation that keeps what every check asks for, and reads its other cells in the text of its table when
 * they are asked for: of most observations they never are, and all observations stay in memory.
 */
export class TableObservation implements Observation {
  readonly period: Period;
  readonly figure: Figure;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly basis: Basis;
  readonly comparator: string | undefined;
  readonly edition: string | undefined;
  readonly line: number;
  private readonly start: number;
  private readonly filled: number;
  private readonly origin: Origin;

  constructor(read: Read, row: { readonly line: number; readonly start: number }, origin: Origin) {
    this.period = read.period;
    this.figure = read.figure;
    this.dimensions = read.dimensions;
    this.basis = read.basis;
    this.comparator = read.comparator;
    this.edition = read.edition;
    this.line = row.line;
    this.start = row.start;
    this.filled = read.filled;
    this.origin = origin;
  }

  get typedBasis(): string | undefined {
    return this.words('basis');
  }

  get numerator(): NumberFigure | undefined {
    return this.number('numerator');
  }

  get denominator(): NumberFigure | undefined {
    return this.number('denominator');
  }

  get qualifier(): Qualifier | undefined {
    return this.word('qualifier', qualifiers);
  }

  get status(): Status | undefined {
    return this.word('status', statuses);
  }

  get rating(): string | undefined {
    return this.words('rating');
  }

  get trend(): string | undefined {
    return this.words('trend');
  }

  get locator(): string | undefined {
    return this.words('locator');
  }

  get published(): Day | undefined {
    // What is no day was reported when the row was read.
    return parseDay(this.words('published') ?? '');
  }

  get source(): string | undefined {
    return this.words('source');
  }

  get note(): string | undefined {
    return this.words('note');
  }

  get discrepancy(): string | undefined {
    return this.words('discrepancy');
  }

  get checked(): string | undefined {
    return this.words('checked');
  }

  get place(): Location {
    return this.placeOf('');
  }

  placeOf(column: string): Location {
    const { start, line, origin } = this;
    const at = Math.max(0, origin.columns.indexOf(column));
    return placeInRow({ file: origin.file, start, line }, at);
  }

  private words(column: ReservedColumn): string | undefined {
    if ((this.filled & marks[column]) === 0) return undefined;
    return cellInRow(this.origin.file, this.start, this.origin.at[column]);
  }

  // What is neither a number nor a word that is known was reported when the row was read.
  private number(column: ReservedColumn): NumberFigure | undefined {
    const text = this.words(column);
    return text === undefined ? undefined : parseNumber(text);
  }

  private word<Word extends string>(
    column: ReservedColumn,
    known: readonly Word[],
  ): Word | undefined {
    const text = this.words(column);
    return text === undefined ? undefined : known.find((candidate) => candidate === text);
  }
}
