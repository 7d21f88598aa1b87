import type { Prose } from './prose.ts';
import { proseOfText, type Statement } from './statement.ts';

/** What an entry says, as prose; or that our copy of the paper does not let it be read. */
export type Said = { readonly is: 'prose'; readonly prose: Prose } | { readonly is: 'unavailable' };

/** Makes prose of a statement, for abbreviations in it to be explained. New with each call. */
export const toSaid = (statement: Statement): Said =>
  statement.is === 'text' ? { is: 'prose', prose: proseOfText(statement.text) } : statement;

/** The prose in what is said, as an element lists it. */
export const proseOfSaid = (said: Said | undefined): readonly Prose[] =>
  said?.is === 'prose' ? [said.prose] : [];

/** A statement as a heading or a title: its words without the stop that ends them. */
export const toTitle = (statement: Statement): string =>
  statement.is === 'text' ? statement.text.replace(/\.$/, '') : statement.is;
