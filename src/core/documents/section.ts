import type { Prose } from '../values/prose.ts';

/** An abbreviation with the words that it stands for. */
export interface ShortForm {
  readonly term: string;
  readonly words: string;
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
      /** The abbreviations of its table that the page has not explained before. */
      readonly shortForms: readonly ShortForm[];
    };
