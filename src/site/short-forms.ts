import { explainerOf } from '../core/documents/first-use.ts';
import type { ShortForm } from '../core/documents/section.ts';
import type { Prose } from '../core/values/prose.ts';
import { publication } from './publication.ts';

const { list, explainedIn } = explainerOf(publication.glossary);

/** The abbreviations in the words of a table that the text of its page does not explain. */
export const shortFormsIn = (
  words: readonly string[],
  text: readonly Prose[] = [],
): readonly ShortForm[] => list(words, explainedIn(text)).shortForms;
