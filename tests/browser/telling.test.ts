import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, listPages } from './pages.ts';

const contact = '<a href="/if-something-is-wrong/">';
const htmlOf = (address: string) =>
  readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

test('every foot leads to where a mistake is told, and says what the page is called', () => {
  const without = listPages().filter((address) => {
    const html = htmlOf(address);
    const foot = html.slice(html.indexOf('<footer'));
    const [title] = /(?<=<title>)[^<]*(?=<)/.exec(html)!;
    const [, named] = /\(this page is called “([^<]*)”\)/.exec(foot) ?? [];
    return !foot.includes(contact) || named === undefined || !title.startsWith(named);
  });
  expect(without).toEqual([]);
});

test('so does every page of figures, beside them', () => {
  const isOfFigures = /^\/(?:indicators|tables)\/[^/]+\//;
  const pages = listPages().filter((address) => isOfFigures.test(address));
  expect(pages.length).toBeGreaterThan(40);
  const without = pages.filter((address) => {
    const html = htmlOf(address);
    return !html.slice(0, html.indexOf('<footer')).includes(contact);
  });
  expect(without).toEqual([]);
});
