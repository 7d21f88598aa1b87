import { explainerOf } from '../core/documents/first-use.ts';
import type { ShortForm } from '../core/documents/section.ts';
import { keptOf } from '../core/source/kept.ts';
import type { Prose } from '../core/values/prose.ts';
import { publication } from './publication.ts';

const explainer = keptOf(explainerOf);

/** The abbreviations in the words of a table that the text of its page does not explain. */
export function shortFormsIn(
  words: readonly string[],
  text: readonly Prose[] = [],
): readonly ShortForm[] {
  const { list, explainedIn } = explainer(publication.glossary);
  return list(words, explainedIn(text)).shortForms;
}
