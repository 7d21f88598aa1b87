import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { addressOf, pathFrom, relativePath, typedAddress } from '../values/address.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { resolveFigureLink } from './figure-link.ts';
import { addressOfObservation } from '../indicators/reading/figure-pages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { fill, type Language } from '../language/english.ts';
import { resolveImage } from './image-link.ts';
import { suggestAddress } from './suggest-address.ts';
import { problems } from './link-problem.ts';
import { elementsOf, placeOfNode } from '../documents/tree.ts';
import type { Prose } from '../values/prose.ts';
import type { Places } from './places.ts';

/** Everything that prose may link to, with the words of each. */
export interface LinkTargets {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Indicators with faults of their own, told where those stand: links to them are not judged. */
  readonly faulty: ReadonlySet<string>;
  /** The titles of the reports, by id. */
  readonly reports: ReadonlyMap<string, string>;
  /** The site address of each Markdown file, by its path. */
  readonly pages: ReadonlyMap<string, string>;
  /** The ids of the headings of each Markdown file that could be read, by its path. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** The address of each entry of a register by its name (`actions/bus-passes`), and of each register's page by its own. */
  readonly entries: ReadonlyMap<string, string>;
  /** Registers with tables that could not be read: links to their entries are not judged. */
  readonly unjudged: ReadonlySet<string>;
  /** Files under `public/`, by their path there. */
  readonly assets: ReadonlySet<string>;
  readonly places: Places;
  readonly language: Language;
}

declare module 'hast' {
  interface ElementData {
    /** Of the mark of a place: the id of the paper. */
    paper?: string | undefined;
  }
}

/**
 * Turns a link to a paper into the mark of a place in it. It leads to the passage that rests on the place; on the
 * paper's own page to the paper itself, if that has an address.
 */
function markPlace(
  link: Element,
  id: string,
  title: string,
  path: string,
  targets: LinkTargets,
): void {
  const { places, language } = targets;
  const page = targets.pages.get(path);
  const isHere = page === addressOf.report(id);
  const label = toString(link);
  // Where it leads is not always that paper, and what rests on which paper is asked later (`evidence.ts`).
  link.data = { ...link.data, paper: id };
  const { id: own } = link.properties;
  link.properties = own ? { id: own, className: ['place'] } : { className: ['place'] };
  const href = isHere ? places.inPaper(id, label) : places.passage(id, label, { from: page });
  if (href === undefined) {
    link.tagName = 'span';
    return;
  }
  link.properties['href'] = href;
  link.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['govuk-visually-hidden'] },
    children: [
      {
        type: 'text',
        value: isHere ? language.place.itself : fill(language.place.of, { paper: title }),
      },
    ],
  });
}

function setHref(link: Element, href: string, className?: string): void {
  link.properties['href'] = href;
  if (className) link.properties['className'] = [className];
}

function resolveFile(
  link: Element,
  address: string,
  path: string,
  targets: LinkTargets,
): Diagnostic[] {
  const place = placeOfNode(link, path);
  const [file, anchor] = address.split('#') as [string, string?];
  const wanted = file === '' ? path : pathFrom(path, typedAddress(file));
  const page = targets.pages.get(wanted);
  if (page === undefined) {
    const meant = suggestAddress(file, path, targets.pages.keys());
    const known = [...targets.pages.keys()].map((one) => relativePath(path, one));
    return [
      problems.unknownFile.at(place, {
        typed: meant ?? file,
        path: wanted,
        known: meant === undefined ? known : [meant],
      }),
    ];
  }
  const anchors = targets.anchors.get(wanted);
  if (anchor !== undefined && anchors && !anchors.has(anchor)) {
    return [problems.unknownAnchor.at(place, { anchor, known: [...anchors] })];
  }
  setHref(link, anchor === undefined ? page : `${file === '' ? '' : page}#${anchor}`);
  return [];
}

/** A web address that leads somewhere for everyone: a host with a name and an ending, and none typed twice. */
const isWebAddress = (href: string) =>
  /^https?:\/\/(?!https?:)(?!localhost\b|127\.|10\.|192\.168\.)[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]|$)/i.test(
    href,
  );

function resolveLink(link: Element, path: string, targets: LinkTargets): Diagnostic[] {
  const href = String(link.properties['href'] ?? '');
  const place = placeOfNode(link, path);
  const refused = () => {
    const meant = suggestAddress(href, path, targets.pages.keys());
    return problems.address.at(place, { address: href, meant });
  };
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(href) ?? [];
  switch (scheme?.toLowerCase()) {
    case 'figure': {
      if (targets.faulty.has(/^figure:([^@?#]*)/i.exec(href)?.[1] ?? '')) return [];
      const found = resolveFigureLink(
        typedAddress(href),
        toString(link),
        place,
        targets.indicators,
        targets.language,
      );
      if ('diagnostic' in found) return [found.diagnostic];
      const { indicator, observation } = found.link;
      setHref(link, addressOfObservation(indicator, observation), 'figure-link');
      return [];
    }
    case 'paper': {
      const id = href.slice('paper:'.length);
      const title = targets.reports.get(id);
      if (title === undefined)
        return [problems.unknownPaper.at(place, { id, known: [...targets.reports.keys()] })];
      markPlace(link, id, title, path, targets);
      return [];
    }
    case 'entry': {
      const name = href.slice('entry:'.length);
      const address = targets.entries.get(name);
      if (address !== undefined) setHref(link, address);
      else if (!targets.unjudged.has(name.split('/')[0]!))
        return [problems.unknownEntry.at(place, { name, known: [...targets.entries.keys()] })];
      return [];
    }
    // Told by personal-data.ts unless it is the publication's own contact; told here it would be repeated.
    case 'mailto':
    case 'tel':
      return [];
    case 'http':
    case 'https':
      return isWebAddress(href) ? [] : [refused()];
    case undefined:
      if (
        href.startsWith('#') &&
        (link.properties['dataFootnoteRef'] !== undefined ||
          link.properties['dataFootnoteBackref'] !== undefined)
      )
        return [];
      if (href.startsWith('#') || /^(?![/\\])[^?]*\.mdx?(?:#.*)?$/.test(href))
        return resolveFile(link, href, path, targets);
      return targets.assets.has(typedAddress(href)) ? [] : [refused()];
    default:
      return [refused()];
  }
}

/**
 * Resolves every link and image of a piece of prose to an address from the root of the site. Links to
 * figures and papers get the class that says so.
 *
 * @returns One diagnostic for each link that leads nowhere.
 */
export function resolveLinks(
  prose: Prose,
  path: string,
  targets: LinkTargets,
): readonly Diagnostic[] {
  return elementsOf(prose).flatMap((element) => {
    if (element.tagName === 'a') return resolveLink(element, path, targets);
    return element.tagName === 'img' ? resolveImage(element, path, targets) : [];
  });
}
