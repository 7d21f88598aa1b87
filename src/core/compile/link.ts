import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Hint } from '../language/hints/hints.ts';
import { pathFrom, relativePath, typedAddress } from '../addresses/address.ts';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import { resolveFigureLink, type FigureLink } from './figure-link.ts';
import { referenceToObservation } from '../indicators/reading/figure-pages.ts';
import { fill } from '../language/english.ts';
import { sayMark } from '../indicators/words/say-history.ts';
import { anotherNumber } from './figure-address.ts';
import { toldFile } from './file-link.ts';
import { resolveImage } from './image-link.ts';
import { leadingTo, told, type CheckedLink } from './checked-link.ts';
import { suggestAddress } from './suggest-address.ts';
import { problems } from './link-problem.ts';
import { spansOfLink } from '../documents/link-span.ts';
import { withElements } from '../documents/tree.ts';
import { slotOf } from '../source/source.ts';
import { suggest, suggestPaper } from '../source/suggest.ts';
import type { Prose } from '../values/prose.ts';
import type { LinkTargets } from './link-targets.ts';
import { markPlace } from './place-mark.ts';

/** What to do about a page that is not there; a paper is not to be mistaken for another. */
function suggestFile(file: string, wanted: string, known: readonly string[]): Hint {
  const [, id] = /^content\/reports\/(\d{4}-\d{2}-\d{2}-[^/]+)\.mdx?$/.exec(wanted) ?? [];
  const isSlip = id === undefined || known.some((one) => one.includes(id.slice(0, 10)));
  return isSlip ? suggest(file, known) : { is: 'add-paper', id };
}

function resolveFile(
  link: Element,
  address: string,
  path: string,
  targets: LinkTargets,
): CheckedLink {
  const { target } = spansOfLink(link, path, address);
  const [file, typed] = address.split('#') as [string, string?];
  const wanted = file === '' ? path : pathFrom(path, typedAddress(file));
  const page = targets.pages.get(wanted);
  if (page === undefined) {
    const meant = suggestAddress(file, path, targets.pages.keys());
    const known = [...targets.pages.keys()].map((one) => relativePath(path, one));
    const behind = typed === undefined ? '' : `#${typed}`;
    const hint: Hint =
      meant === undefined
        ? suggestFile(file, wanted, known)
        : { is: 'nearest', meant, isOnly: true };
    const place = slotOf(target, (page) => `${page}${behind}`);
    return told(link, problems.unknownFile.at(place, { path: wanted, hint }));
  }
  const anchors = targets.anchors.get(wanted);
  const anchor = typed === undefined ? undefined : typedAddress(typed);
  if (anchor !== undefined && anchors && !anchors.has(anchor)) {
    const place = slotOf(target, (heading) => `${file}#${heading}`);
    const hint = suggest(anchor, anchors.keys());
    return told(link, problems.unknownAnchor.at(place, { anchor, hint }));
  }
  const id = anchor === undefined ? undefined : (anchors?.get(anchor) ?? anchor);
  if (file !== '') return leadingTo(link, { ...page, anchor: id });
  // A link within its own page stays as it was typed, save where the heading could not have the id of its words.
  return told(
    id === anchor ? link : { ...link, properties: { ...link.properties, href: `#${id}` } },
  );
}

/** What became of a figure, in brackets behind it. */
const behind = (mark: string, { language }: LinkTargets): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['figure-link__since'] },
  children: [{ type: 'text', value: fill(language.known.behind, { mark }) }],
});

/** What is said behind a figure: what may still happen to it, unless its label says so, and what became of it. */
function marksOf({ indicator, observation }: FigureLink, label: string, { language }: LinkTargets) {
  const { status } = observation;
  const open = status === undefined || status === 'revised' ? undefined : language.status[status];
  const isSaid = open !== undefined && label.includes(open);
  return [isSaid ? undefined : open, sayMark(observation, indicator, language)].filter(
    (mark) => mark !== undefined,
  );
}

function resolveFigure(link: Element, href: string, path: string, targets: LinkTargets) {
  const found = resolveFigureLink(
    typedAddress(href),
    toString(link),
    () => spansOfLink(link, path, href),
    targets.indicators,
    targets,
  );
  if ('diagnostic' in found) return told(link, found.diagnostic);
  const { indicator, observation } = found.link;
  const properties = { ...link.properties, className: ['figure-link'] };
  const marks = marksOf(found.link, toString(link), targets);
  const children = [...link.children, ...marks.map((mark) => behind(mark, targets))];
  const reference = referenceToObservation(indicator, observation);
  return leadingTo({ ...link, properties, children }, reference);
}

/** A web address that leads somewhere for everyone: a host with a name and an ending, and none typed twice. */
const isWebAddress = (href: string) =>
  /^https?:\/\/(?!https?:)(?!localhost\b|127\.|10\.|192\.168\.)[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]|$)/i.test(
    href,
  );

function resolveLink(link: Element, path: string, targets: LinkTargets): CheckedLink {
  const href = String(link.properties['href'] ?? '');
  const target = () => spansOfLink(link, path, href).target;
  const refused = () => {
    const meant = suggestAddress(href, path, targets.pages.keys());
    return told(link, problems.address.at(target(), { address: href, meant }, meant));
  };
  const file = targets.assets.get(typedAddress(href));
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(href) ?? [];
  switch (scheme?.toLowerCase()) {
    case 'figure':
      // The mark of another number leaves what is printed: its label.
      if (href === anotherNumber && /\d/.test(toString(link)))
        return told({ ...link, tagName: 'span', properties: {} });
      if (targets.faulty.has(/^figure:([^@?#]*)/i.exec(href)?.[1] ?? '')) return told(link);
      return resolveFigure(link, href, path, targets);
    case 'paper': {
      const id = href.slice('paper:'.length);
      const title = targets.reports.get(id);
      if (title === undefined) {
        const place = slotOf(target(), (paper) => `paper:${paper}`);
        const hint = suggestPaper(id, targets.reports.keys());
        return told(link, problems.unknownPaper.at(place, { id, hint }));
      }
      return markPlace(link, id, title, path, targets);
    }
    case 'entry': {
      const name = href.slice('entry:'.length);
      const entry = targets.entries.get(name);
      if (entry !== undefined) return leadingTo(link, entry);
      if (targets.unjudged.has(name.split('/')[0]!)) return told(link);
      const place = slotOf(target(), (known) => `entry:${known}`);
      const hint = suggest(name, targets.entries.keys());
      return told(link, problems.unknownEntry.at(place, { name, hint }));
    }
    // Told by personal-data.ts unless it is the publication's own contact; told here it would be repeated.
    case 'mailto':
    case 'tel':
      return told(link);
    case 'http':
    case 'https':
      return isWebAddress(href) ? told(link) : refused();
    case undefined:
      if (
        href.startsWith('#') &&
        (link.properties['dataFootnoteRef'] !== undefined ||
          link.properties['dataFootnoteBackref'] !== undefined)
      )
        return told(link);
      if (href.startsWith('#') || /^(?![/\\])[^?]*\.mdx?(?:#.*)?$/.test(href))
        return resolveFile(link, href, path, targets);
      return file ? told(toldFile(link, file, targets.language)) : refused();
    default:
      return refused();
  }
}

/**
 * Resolves every link and image of a piece of prose: a link to something on the site says what it leads to, and those
 * to figures and papers have the class that says so.
 *
 * @returns The prose with its links resolved, and one diagnostic for each that leads nowhere.
 */
export function resolveLinks(prose: Prose, path: string, targets: LinkTargets): Checked<Prose> {
  const diagnostics: Diagnostic[] = [];
  const value = withElements(prose, (element) => {
    const resolve = element.tagName === 'img' ? resolveImage : resolveLink;
    if (element.tagName !== 'a' && resolve !== resolveImage) return element;
    const resolved = resolve(element, path, targets);
    diagnostics.push(...resolved.diagnostics);
    return resolved.value;
  });
  return { value, diagnostics };
}
