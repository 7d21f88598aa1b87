import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { leadingTo, told, type CheckedLink } from './checked-link.ts';
import type { LinkTargets } from './link-targets.ts';
import { fill } from '../language/english.ts';

/** What is read out behind the mark of a place: whose place it is. */
const unseen = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['govuk-visually-hidden'] },
  children: [{ type: 'text', value }],
});

/**
 * Turns a link to a paper into the mark of a place in it. It leads to the passage that rests on the place; on the
 * paper's own page to the paper itself, if that has an address.
 */
export function markPlace(
  link: Element,
  id: string,
  title: string,
  path: string,
  targets: LinkTargets,
): CheckedLink {
  const { places, language } = targets;
  const page = targets.pages.get(path);
  const isHere = page?.kind === 'report' && page.id === id;
  const label = toString(link);
  const own = places.idOf(link);
  const properties = { ...(own === undefined ? {} : { id: own }), className: ['place'] };
  // Where it leads is not always that paper, and what rests on which paper is asked later (`evidence.ts`).
  const data = { ...link.data, paper: id };
  const printed = isHere ? places.inPaper(id, label) : undefined;
  if (isHere && printed === undefined) return told({ ...link, tagName: 'span', properties, data });
  const words = isHere ? language.place.itself : fill(language.place.of, { paper: title });
  const mark = {
    ...link,
    properties: { ...properties, href: printed ?? link.properties['href'] },
    data,
    children: [...link.children, unseen(words)],
  };
  return isHere ? told(mark) : leadingTo(mark, places.passage(id, label, { from: page }));
}
