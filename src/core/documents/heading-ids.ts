import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import GithubSlugger, { slug as slugOfHost } from 'github-slugger';
import { slug } from '../addresses/address.ts';

/** The ids that this project gave before it went by those of git hosts: the second of a kind got `-2`. */
function formerIds(headings: readonly Element[]): readonly string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const name = slug(toString(heading)) || 'section';
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

const anchor = (id: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { id },
  children: [],
});

/** The ids that git hosts give headings of one page, in their order. @param words What each shows. */
export function headingIds(words: readonly string[]): readonly string[] {
  const slugger = new GithubSlugger();
  return words.map((shown) => {
    const plain = shown.trim();
    return slugger.slug(slugOfHost(plain) === '' ? 'section' : plain);
  });
}

/**
 * Gives each heading of a page the id that git hosts give it, so that a link to a heading leads to it there as well as
 * here. Where this project gave another before, an anchor in the heading keeps that address, unless a heading has it now.
 */
export function nameHeadings(headings: readonly Element[]): void {
  const ids = headingIds(headings.map((heading) => toString(heading)));
  const taken = new Set(ids);
  formerIds(headings).forEach((former, at) => {
    const heading = headings[at];
    if (!heading) return;
    heading.properties['id'] = ids[at];
    if (taken.has(former)) return;
    taken.add(former);
    heading.children.unshift(anchor(former));
  });
}

/** Every id under which a heading is found: its own, and the one it had before. */
export function idsOfHeading({ properties, children }: Element): readonly string[] {
  const [first] = children;
  const former =
    first?.type === 'element' && first.tagName === 'span' ? first.properties['id'] : undefined;
  return [properties['id'], former].filter((id) => id !== undefined).map(String);
}
