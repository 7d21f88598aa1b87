import { toString } from 'hast-util-to-string';
import type { Section } from './section.ts';
import { headingsOf } from './tree.ts';

/** The headings of the second level in the prose of a page, for a list of its parts. */
export const headingsIn = (
  sections: readonly Section[],
): readonly { readonly id: string; readonly name: string }[] =>
  headingsOf(sections.flatMap((section) => (section.is === 'prose' ? section.prose : [])))
    .filter(({ tagName }) => tagName === 'h2')
    .map((heading) => ({ id: String(heading.properties['id']), name: toString(heading) }));
