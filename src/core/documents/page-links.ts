import type { Section } from './section.ts';
import { elementsOf } from './tree.ts';

const isEntry = (href: string) => !/^\/(?:indicators|tables|reports|meetings)\//.test(href);

/**
 * The addresses on the site that the prose of a page links to: of entries of registers with their anchors as
 * well, of all else the pages alone.
 */
export function linksOf(sections: readonly Section[]): ReadonlySet<string> {
  const prose = sections.flatMap((section) => (section.is === 'prose' ? section.prose : []));
  return new Set(
    elementsOf(prose)
      .map(({ properties }) => String(properties['href'] ?? ''))
      .filter((href) => href.startsWith('/'))
      .flatMap((href) => {
        const page = href.replace(/#.*$/, '').replace(/figures\/[^/]+\/$/, '');
        return isEntry(href) ? [href, page] : [page];
      }),
  );
}
