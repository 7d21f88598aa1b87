import type { SiteReference } from '../addresses/site-reference.ts';
import type { Section } from './section.ts';
import { elementsOf } from './tree.ts';

/** What the prose of a page links to on the site, in reading order; the same thing as often as it is linked to. */
export function linksOf(sections: readonly Section[]): readonly SiteReference[] {
  const prose = sections.flatMap((section) => (section.is === 'prose' ? section.prose : []));
  return elementsOf(prose).flatMap(({ data }) => data?.reference ?? []);
}
