import type { EntryState } from '../documents/section.ts';
import type { Language } from '../language/english.ts';
import type { Voice } from '../language/voices/voice.ts';
import type { z } from 'astro/zod';
import type { Checked } from '../source/diagnostic.ts';
import type { Day } from '../values/calendar.ts';
import type { Process } from '../civic/process.ts';
import type { DataTables } from '../registers/data-table-reader.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Standpoint } from '../indicators/known-on.ts';
import type { Prose } from '../values/prose.ts';
import type { Entry, EntryStore, Register } from '../registers/register.ts';
import type { Scorecard } from '../indicators/cards/scorecard.ts';
import type { Location } from '../source/source.ts';

/** A topic as the list of topics shows it. */
export interface ListedTopic {
  /** The id of its page. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** What is known at a time. */
export interface Knowledge {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The scorecards, by id. */
  readonly scorecards: ReadonlyMap<string, Scorecard>;
}

/** A report as its elements know it: when it looks at figures, and where it says up to which period. */
export interface OwnReport extends Standpoint {
  readonly id: string;
  readonly place: Location;
}

/** What an element may look up: everything that is compiled before prose is, as known when its page looks at it. */
export interface CompileContext extends EntryStore, Knowledge {
  /** The report that the element stands in; `undefined` on any other page, which shows the latest. */
  readonly report: OwnReport | undefined;
  /** What was known at another time, or at the latest. */
  knownAt(point: Standpoint | undefined): Knowledge;
  /** Indicators with faults of their own, told where those stand: what uses them is not judged. */
  readonly faulty: ReadonlySet<string>;
  /** The tables of papers that are no measures: those to show, and the ids of those with faults of their own. */
  readonly tables: Pick<DataTables, 'sound' | 'faulty'>;
  /** The themes and the bodies, by id, with their names. */
  readonly themes: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  /** The papers, by id: what each is called and its date. */
  readonly papers: ReadonlyMap<string, { readonly title: string; readonly date: Day }>;
  /** The pages that are topics, in their order. */
  readonly topics: readonly ListedTopic[];
  /** The council's rules for meetings and decisions. */
  readonly rules: Process;
  /** Whether the settings could be read: nothing that stands in them is told as missing where they have faults of their own. */
  readonly hasSettings: boolean;
  /** The publication's today; `undefined` where it has none, which is told elsewhere. */
  readonly asAt: Day | undefined;
  /** Whether it is the publisher's own record, which is kept up to date, or that of papers. */
  readonly voice: Voice;
}

/** Figures of one measure that stand on a page. */
export interface ShownFigures {
  /** As the page looks at it. */
  readonly indicator: Indicator;
  readonly figures: readonly Observation[];
}

/** What an element is made from: its attributes by their schema, its content, and where things stand. */
export interface ElementInput<Given> {
  readonly attributes: Given;
  readonly content: Prose;
  /** Whether it was written with content, be it empty. */
  readonly isContainer: boolean;
  readonly place: Location;
  /** Where the value of an attribute stands; the element's own place where it was not given. */
  placeOf(attribute: keyof Given & string): Location;
}

/** A group of what an element shows, as the page of its register has it under a heading. */
export interface ElementPart<Model = unknown> {
  /** Unique among the groups: the last part of the address of its page, where it has one. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in reading order. */
  readonly entries: readonly Entry[];
  /** How one of its entries stands, where they are counted by that. */
  stateOf?(entry: Entry): EntryState | undefined;
  /** The element with this group alone. */
  readonly model: Model;
}

/**
 * A kind of block element. `name` is its word in Markdown, the name of its folder and the first part of
 * the codes of its problems.
 */
export interface BlockElement<Schema extends z.ZodObject = z.ZodObject, Model = unknown> {
  readonly name: string;
  /** A leaf is one line; a container has content; `either` may be written both ways. */
  readonly kind: 'leaf' | 'container' | 'either';
  readonly schema: Schema;
  /** The register it shows: without attributes the whole of it, and so it has a page. */
  readonly register?: Register;
  /** The prose in its model, in reading order, for the abbreviations in it. */
  proseOf?(model: Model): readonly Prose[];
  /** The words in its table, row by row: the abbreviations among them are listed below it. */
  wordsOf?(model: Model): readonly string[];
  /** Its groups, in the order in which it shows them: a long register has a page for each. */
  partsOf?(model: Model, language: Language): readonly ElementPart<Model>[];
  /** How a group that is too long for one page is cut: it folds piece by piece there. */
  readonly pieces?: {
    /** What must stay together, in reading order: an entry with what is told under it. */
    unitsOf(model: Model): readonly (readonly Entry[])[];
    /** About how many lines of facts stand under each unit besides the words of its entries. */
    readonly facts?: number;
    /** The element with some of its units alone, each named by its first entry. */
    keep(model: Model, kept: ReadonlySet<Entry>): Model;
  };
  /** The figures that it shows. */
  figuresOf?(model: Model): readonly ShownFigures[];
  /** The id of the table of a paper that it shows. */
  tableOf?(model: Model): string;
  compile(
    input: ElementInput<z.output<Schema>>,
    lookup: CompileContext,
  ): Checked<Model | undefined>;
}
