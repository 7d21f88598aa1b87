import type { EventDate } from '../values/event-date.ts';
import type { Prose } from '../values/prose.ts';

/** An abbreviation with the words that it stands for. */
export interface ShortForm {
  readonly term: string;
  readonly words: string;
}

/** How an entry stands: which of the states of its register, counted from 0, and its name. */
export interface EntryState {
  readonly at: number;
  readonly says: string;
}

/** An entry of a long register, as the page of the whole names it. */
export interface PartLine {
  /** Its permanent anchor; `undefined` where the page of another register has that. */
  readonly anchor: string | undefined;
  /** The name of its register. */
  readonly register: string;
  readonly title: string;
  readonly date: EventDate | undefined;
  /** `undefined` where its register counts no states. */
  readonly state: EntryState | undefined;
}

/** A group of a long register, which has a page of its own. */
export interface SectionPart {
  /** The last part of its address. */
  readonly name: string;
  readonly title: string;
  /** How many entries of what it holds, and of when they are. */
  readonly says: string;
  /** Its entries, in reading order. */
  readonly lines: readonly PartLine[];
  /** The element with this group alone. */
  readonly model: unknown;
  /** Where even the group is long: what follows each other in it, with what is in it in a line, and which is open. */
  readonly pieces: readonly {
    readonly says: string;
    readonly isOpen: boolean;
    readonly model: unknown;
  }[];
}

/** A piece of a page: prose, or the model of an element. */
export type Section =
  | { readonly is: 'prose'; readonly prose: Prose }
  | {
      readonly is: 'element';
      readonly name: string;
      readonly model: unknown;
      /** Unique on its page. */
      readonly id: string;
      /** The level of its own heading: one below the heading it stands under, so that none is skipped. */
      readonly level: number;
      /** Whether it is the register that the page is for: there its entries have their permanent anchors. */
      readonly isRegister: boolean;
      /** The groups of a long register, each on a page of its own; none of any other. */
      readonly parts: readonly SectionPart[];
      /** The abbreviations of its table that the page has not explained before. */
      readonly shortForms: readonly ShortForm[];
    };
