import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { dist, htmlOfPages } from './pages.ts';

/** A thing of a page, as a program that knows nothing of us reads it. */
type Read = Readonly<Record<string, unknown>>;

const script = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** Text as a reader sees it: without elements, and with signs for their names. */
const seen = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const thingsOf = (html: string): readonly Read[] =>
  [...html.matchAll(script)].flatMap(([, text]) => {
    const { '@context': context, '@graph': graph } = JSON.parse(text!);
    expect(context).toBe('https://schema.org');
    return graph;
  });

const ofType = (things: readonly Read[], type: string) =>
  things.filter(({ '@type': own }) => own === type);

/** What kind of thing the page at an address shows. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/indicators\/[^/]+\/$/, 'Dataset'],
  [/^\/tables\/[^/]+\/$/, 'Dataset'],
  [/^\/reports\/[^/]+\/$/, 'Report'],
  [/^\/meetings\/[^/]+\/$/, 'Event'],
];

/** What of a thing its page says in the same words. */
const said = ['name', 'alternateName'] as const;

const sites = [
  ['the first publication', () => dist],
  ['the example', () => inject('exampleSite')],
] as const;

describe.each(sites)('every page of %s', (_, folder) => {
  const pages = [...htmlOfPages(folder())];

  test('says what others show of it, and names no picture while nobody knows its whole address', () => {
    const wrong = pages.filter(([, html]) => {
      const of = (name: string) =>
        new RegExp(`<meta property="og:${name}" content="([^"]+)">`).exec(html)?.[1];
      const isTold = of('title') !== undefined && of('description') !== undefined;
      // What asks not to be found is no page to pass on: the one for what is not there, and older versions.
      const isHidden = html.includes('<meta name="robots" content="noindex">');
      return isTold === isHidden || of('image') !== undefined;
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  test('tells what it shows, as what it is, and nothing else', () => {
    const wrong = pages.filter(([address, html]) => {
      const expected = kinds.flatMap(([path, type]) => (path.test(address) ? [type] : []));
      const told = thingsOf(html).flatMap(({ '@type': type }) =>
        type === 'BreadcrumbList' ? [] : [type],
      );
      return JSON.stringify(told) !== JSON.stringify(expected);
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  test('claims no name that it does not print', () => {
    const wrong = pages.flatMap(([address, html]) => {
      const words = seen(html);
      return thingsOf(html)
        .flatMap((thing) => said.flatMap((key) => thing[key] ?? []))
        .filter((name) => !words.includes(String(name).replace(/\s+/g, ' ')))
        .map((name) => `${address} ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has a list of its trail where a trail is printed, with the same steps', () => {
    const wrong = pages.filter(([, html]) => {
      const nav = /<nav class="govuk-breadcrumbs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
      const printed = [...nav.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].map(
        ([, to, name]) => [to, seen(name!).trim()],
      );
      const lists = ofType(thingsOf(html), 'BreadcrumbList');
      const steps = lists.flatMap(({ itemListElement }) => itemListElement as readonly Read[]);
      const told = steps.slice(0, -1).map(({ item, name }) => [item, name]);
      const isLast = steps.at(-1)?.['item'] === undefined;
      return !isLast || JSON.stringify(told) !== JSON.stringify(printed);
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  test('leads to files that are there: of its data, and the feeds that it belongs to', () => {
    const isThere = (path: string) =>
      statSync(join(folder(), path), { throwIfNoEntry: false })?.isFile() === true;
    const wrong = pages.flatMap(([address, html]) => [
      ...ofType(thingsOf(html), 'Dataset')
        .flatMap(({ distribution }) => distribution as readonly Read[])
        .flatMap(({ contentUrl }) => (isThere(String(contentUrl)) ? [] : [contentUrl])),
      ...[...html.matchAll(/<link rel="alternate"[^>]*href="([^"]+)"/g)].flatMap(([, to]) =>
        isThere(to!) ? [] : [`${address} ${to}`],
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  test('names the feeds of bodies and subjects on their own pages, in the head and in sight', () => {
    const ofOwn = pages.flatMap(([address, html]) => {
      const [, kind, id] = /^\/(bod(?:y|ies)|themes)\/([^/]+)\/$/.exec(address) ?? [];
      if (kind === undefined) return [];
      const feed = `/feeds/${kind === 'themes' ? 'theme' : 'body'}-${id}.atom`;
      const isMade = statSync(join(folder(), feed), { throwIfNoEntry: false }) !== undefined;
      return [{ address, isMade, count: html.split(`href="${feed}"`).length - 1 }];
    });
    expect(ofOwn.some(({ isMade }) => isMade)).toBe(true);
    expect(ofOwn.filter(({ isMade, count }) => count !== (isMade ? 2 : 0))).toEqual([]);
  });
});
