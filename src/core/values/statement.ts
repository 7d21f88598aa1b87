import type { Language } from '../language/english.ts';
import type { Prose } from './prose.ts';

/** What an entry says, or that our copy of the paper does not let it be read; the entry's note says why. */
export type Statement =
  { readonly is: 'text'; readonly text: string } | { readonly is: 'unavailable' };

/** The word that an officer types for what cannot be read. */
export const unavailableWord = 'unavailable';

/** Says a statement, or that there is none to be had. */
export function sayStatement(statement: Statement, language: Language): string {
  switch (statement.is) {
    case 'text':
      return statement.text;
    case 'unavailable':
      return language.figure.unavailable;
  }
}

/** Words as prose, so that abbreviations in them are explained like any others. New with each call. */
export const proseOfText = (value: string): Prose => [{ type: 'text', value }];
