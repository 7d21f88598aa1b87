import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { toAtom } from './atom.ts';
import { documentsOf } from './feed-documents.ts';
import type { Feed, FeedSite } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

/** A feed with so many entries: `/1/` is the oldest. */
const feedOf = (count: number): Feed => ({
  name: 'site',
  title: 'All',
  page: '/',
  entries: Array.from({ length: count }, (_, at) => count - at).map((number) => ({
    ...{ path: `/${number}/`, title: `${number}`, text: `${number}.` },
    ...{ updated: '2020-12-09' as const, published: '2020-12-09' as const },
  })),
});

const paths = (entries: Feed['entries']) => entries.map(({ path }) => path);

test.each([
  { count: 1, parts: [1] },
  { count: 49, parts: [49] },
  { count: 50, parts: [50] },
  { count: 51, parts: [50, 50] },
  { count: 100, parts: [50, 50] },
  { count: 101, parts: [50, 50, 50] },
  { count: 1100, parts: Array<number>(22).fill(50) },
])('$count entries stand in parts of $parts', ({ count, parts }) => {
  const feed = feedOf(count);
  const documents = documentsOf(feed);
  expect(documents.map(({ entries }) => entries.length)).toEqual(parts);
  expect(paths(documents[0]!.entries)).toEqual(paths(feed.entries.slice(0, 50)));
  expect(new Set(documents.flatMap(({ entries }) => paths(entries))).size).toBe(count);
  for (const { entries } of documents) {
    const numbers = paths(entries).map((path) => Number(path.slice(1, -1)));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  }
});

test('whoever goes from part to part meets every one, and comes back', () => {
  const documents = documentsOf(feedOf(160));
  expect(
    documents.map(({ name, earlier, later, isArchive }) => [name, earlier, later, isArchive]),
  ).toEqual([
    ['site', 'site.3', undefined, false],
    ['site.3', 'site.2', undefined, true],
    ['site.2', 'site.1', 'site.3', true],
    ['site.1', undefined, 'site.2', true],
  ]);
});

test('an archive stays as it is while entries are added', () => {
  const archive = (count: number, name: string) =>
    paths(documentsOf(feedOf(count)).find((one) => one.name === name)!.entries);
  expect(archive(51, 'site.1')).toEqual(archive(500, 'site.1'));
  expect(archive(120, 'site.2')).toEqual(archive(500, 'site.2'));
});

describe('as they are handed out', () => {
  const site: FeedSite = {
    ...{ title: 'T', publisher: 'P', language: 'en-GB', authority: 'upper-fold.example' },
    url: (path) => `https://upper-fold.example${path}`,
  };
  const [newest, second, first] = documentsOf(feedOf(101));
  const elements = (text: string) =>
    parseXml(text).root!.children.filter((one): one is XmlElement => one.type === 'element');
  const ways = (text: string) =>
    elements(text)
      .filter(({ name, attributes }) => name === 'link' && attributes['rel'] !== 'alternate')
      .map(({ attributes }) => `${attributes['rel']} ${attributes['href']}`);
  const at = (name: string) => `https://upper-fold.example/feeds/${name}`;

  test('Atom names the other parts, and an archive says that it is one (RFC 5005)', () => {
    expect(ways(toAtom(newest!, site))).toEqual([
      `self ${at('site.atom')}`,
      `prev-archive ${at('site.2.atom')}`,
    ]);
    expect(ways(toAtom(second!, site))).toEqual([
      `self ${at('site.2.atom')}`,
      `current ${at('site.atom')}`,
      `prev-archive ${at('site.1.atom')}`,
    ]);
    expect(ways(toAtom(first!, site))).toEqual([
      `self ${at('site.1.atom')}`,
      `current ${at('site.atom')}`,
      `next-archive ${at('site.2.atom')}`,
    ]);
    const isArchive = (text: string) => elements(text).some(({ name }) => name === 'fh:archive');
    expect([newest, second, first].map((one) => isArchive(toAtom(one!, site)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('all parts have the id of the one feed', () => {
    const ids = [newest, second, first].map(
      (one) => elements(toAtom(one!, site)).find(({ name }) => name === 'id')!.text,
    );
    expect(new Set(ids)).toEqual(new Set(['tag:upper-fold.example,2026:/feeds/site']));
  });

  test('JSON names the part before it', () => {
    const next = [newest, second, first].map(
      (one) => (JSON.parse(toJsonFeed(one!, site)) as { next_url?: string }).next_url,
    );
    expect(next).toEqual([at('site.2.json'), at('site.1.json'), undefined]);
  });
});
