import { z } from 'astro/zod';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Voice } from '../language/voices/voice.ts';
import type { Day } from '../values/calendar.ts';
import type { EventDate } from '../values/event-date.ts';
import { identifier, list, otherNamesInCell, text } from '../values/field.ts';
import type { PlanWord } from '../values/past-day.ts';
import type { Location, Slot } from '../source/source.ts';

/** A day, or a longer time as exactly as its paper says. */
export type DateDone = Day | Pick<EventDate, 'first' | 'text'>;

/** What a column names by its id: `entry` names `register/id`; `in` an entry of that register by its id alone. */
export type Referred =
  'body' | 'edition' | 'indicator' | 'theme' | 'entry' | { readonly in: Register };

/**
 * A kind of thing that papers hold many of, and the table that it is written down in: `data/<name>.csv`, or
 * several tables in `data/<name>/`.
 */
export interface Register<Columns extends z.ZodObject = z.ZodObject> {
  /** Names its table, its entries (`actions/bus-passes`) and, unless `page` does, its page. */
  readonly name: string;
  /** The id of its page, where that has another name; `false` where its entries stand on others' pages only. */
  readonly page?: string | false;
  /** The columns of its own. A blank cell is a key that is not there. */
  readonly columns: Columns;
  /** The columns that name something else, or list several such names. */
  readonly refers?: Readonly<Record<string, Referred>>;
  /** The columns whose figures were published, and those that they are read with: a reader is owed why one says something else. */
  readonly figures?: { readonly values: readonly string[]; readonly beside: readonly string[] };
  /** What an entry is called where it is listed among others. */
  title(values: z.output<Columns>): string;
  /** The same where the cells of an entry only name others, with the entries of every register in hand. */
  called?(values: z.output<Columns>, all: EntryStore): string | undefined;
  /** The entry that one stands under which has no page of its own, as `register/id`. */
  under?(values: z.output<Columns>): string;
  /** When it happened or is dated; `undefined` where nothing is known. */
  date?(values: z.output<Columns>): EventDate | undefined;
  /** By their columns, the dates that tell something as done, not as planned: none may be still to come. */
  done?(values: z.output<Columns>): Readonly<Record<string, DateDone | undefined>>;
  /** By their columns, the dates of which its paper shows how things stood: they may be the day of that paper. */
  shown?(values: z.output<Columns>): Readonly<Record<string, DateDone | undefined>>;
  /** What is typed where an entry is only planned: `leave-out` where such a date is left out until it has come. */
  readonly plan?: PlanWord;
  /** Whether its rows are about papers, so that each has one, whoever publishes. */
  readonly isOfPapers?: true;
  /** The bodies it is about, by id. */
  bodies?(values: z.output<Columns>): readonly string[];
  /** Reports what no cell shows by itself. `all` has the good entries of every register. */
  check?(
    entries: readonly Entry<z.output<Columns>>[],
    all: EntryStore,
    voice: Voice,
  ): readonly Diagnostic[];
}

/** The columns of every register. */
export const commonColumns = z.strictObject({
  /** Unique in its register: the last part of its permanent address. */
  id: identifier,
  /**
   * The paper it stands in. Every row of an archive has one; an owner leaves it blank for what its own meeting or its own
   * record says, but in `coverage` and `recurrences`, which are about papers.
   */
  edition: identifier.optional(),
  /** The place in that paper: needed beside `edition`, and blank without it. */
  locator: text.optional(),
  /** The subjects it is listed under, parted by spaces. */
  themes: list(identifier).optional(),
  /** Other words that people type when they look for it, parted by semicolons or commas: the search finds it by them. */
  also: otherNamesInCell.optional(),
  /** Words for readers. */
  note: text.optional(),
  /** What differs from another published statement, and the paper's reason or that it gives none. */
  discrepancy: text.optional(),
});

type Common = Omit<z.output<typeof commonColumns>, 'edition' | 'locator'>;

/** Where an entry stands: at a place of a paper; or in no paper, but in the publisher's own record, under its own date. */
export type EntryPlace =
  | { readonly edition: string; readonly locator: string }
  | { readonly edition?: undefined; readonly locator?: undefined };

/** An entry that stands in a paper. */
export type PaperEntry<Values = z.output<z.ZodObject>> = Entry<Values> &
  Required<Extract<EntryPlace, { readonly edition: string }>>;

/** Whether an entry stands in a paper; it does in each register of papers, and in an archive. */
export const isInPaper = <Values>(entry: Entry<Values>): entry is PaperEntry<Values> =>
  entry.edition !== undefined;

/** One row of a register: one thing that one paper says, with its place there, or that the publisher's own record says. */
export type Entry<Values = z.output<z.ZodObject>> = RowOfRegister<Values> & EntryPlace;

/** A row of a register but for where it stands. */
interface RowOfRegister<Values> extends Common {
  /** The name of its register. */
  readonly register: string;
  /** The cells of its register's own columns. */
  readonly values: Values;
  /** A cell of its row as typed; blank where it is, and where its table has no such column. */
  typed(column: string): string;
  readonly title: string;
  readonly date: EventDate | undefined;
  readonly bodies: readonly string[];
  /** Where it stands on the site, from the root; `undefined` if its register has no page. */
  readonly address: string | undefined;
  /** Where the entry stands that this one stands under, if its register has no page; `undefined` without one. */
  readonly within?: string | undefined;
  readonly place: Location;
  /** Where a cell stands; where the row starts if the table has no such column. */
  placeOf(column: string): Slot;
}

/** The good entries of every register, by its name, in the order of their tables. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

/** What holds entries: a publication, or what an element may look up. `entriesOf` gives those of one register. */
export interface EntryStore {
  readonly entries: Entries;
}

/** How an entry is referred to from elsewhere: `actions/bus-passes`. */
export const referenceTo = ({ register, id }: Pick<Entry, 'register' | 'id'>): string =>
  `${register}/${id}`;

/** The id of the page that shows a whole register; `undefined` where it has none. */
export function registerPage({ name, page }: Register): string | undefined {
  return page === false ? undefined : (page ?? name);
}
