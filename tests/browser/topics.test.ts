import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/core/addresses/address.ts';
import { standsAt } from '../../src/core/compile/page-part.ts';
import { catalogueOf } from '../../src/core/publication/catalogue.ts';
import { followersOf, topicsOf } from '../../src/core/publication/topic.ts';
import { loadPublication } from '../../src/site/load.ts';
import { dist } from './pages.ts';

const publication = loadPublication(join(import.meta.dirname, '..', '..')).value!;
const topics = topicsOf(publication, catalogueOf(publication));
/** Where something stands in full: an entry of a long register on the page of its group. */
const stands = standsAt(publication);
const placeOf = (address: string) => stands.get(address) ?? address;
const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

/** What a page says of an entry: from its anchor to that of the next entry of its register. */
function partOf(html: string, page: string, id: string): string {
  const ids = [...publication.entries.values()]
    .flat()
    .flatMap(({ address }) => (address === undefined ? [] : placeOf(address)))
    .filter((address) => address.startsWith(`${page}#`))
    .map((address) => address.slice(page.length + 1));
  const from = html.indexOf(`id="${id}"`);
  const next = ids
    .map((one) => html.indexOf(`id="${one}"`))
    .filter((at) => at > from)
    .sort((a, b) => a - b);
  return from < 0 ? '' : html.slice(from, next[0]);
}

const ways = [...followersOf(topics)].map(([address, followers]) => ({
  address,
  pages: followers.map(({ page }) => addressOf.page(page.id)),
}));

test('there are topics, and they follow something', () => {
  expect(topics.length).toBeGreaterThan(0);
  expect(ways.length).toBeGreaterThan(0);
});

test('everything that a topic follows says so in its own place', () => {
  const silent = ways.filter(({ address, pages }) => {
    const [page, id] = placeOf(address).split('#') as [string, string?];
    const html = htmlOf(page);
    const part = id === undefined ? html : partOf(html, page, id);
    return pages.some((to) => !new RegExp(`entry__followed[^]*?href="${to}"`).test(part));
  });
  expect(silent).toEqual([]);
});

describe.each(topics)('the topic $page.id', ({ page, besides, papers }) => {
  const html = htmlOf(addressOf.page(page.id));

  test('leads to all that carries its subjects and is not told', () => {
    for (const { address } of besides) expect(html).toContain(`href="${placeOf(address)}"`);
  });

  test('leads to the papers it draws on, and is in the list of topics', () => {
    for (const { id } of papers) expect(html).toContain(`href="${addressOf.report(id)}"`);
    expect(htmlOf(addressOf.topics())).toContain(`href="${addressOf.page(page.id)}"`);
  });
});
