import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from './pages.ts';

const plain = (text: string) => decodeURIComponent(text.replaceAll('&amp;', '&'));

interface Found {
  readonly html: string;
  readonly ids: readonly string[];
}

/** The pages of a built site by their addresses, each with every id on it in their order. */
const pagesOf = (folder: string): ReadonlyMap<string, Found> =>
  new Map(
    listPages(folder).map((address) => {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      const html = readFileSync(join(folder, file), 'utf8');
      const ids = [...html.matchAll(/<[a-z][^<>]*?\sid="([^"]*)"/g)].map(([, id]) => plain(id!));
      return [address, { html, ids }];
    }),
  );

const twiceIn = (names: readonly string[]) =>
  names.filter((name, at) => names.indexOf(name) !== at);

/** Links to a part of a page of the site that is not there. */
function deadOn(address: string, pages: ReadonlyMap<string, Found>): readonly string[] {
  const links = [...pages.get(address)!.html.matchAll(/\shref="([^"]*#[^"]+)"/g)];
  return links.flatMap(([, link]) => {
    const { host, pathname, hash } = new URL(plain(link!), `http://localhost${address}`);
    const page = pages.get(pathname);
    return host !== 'localhost' || page?.ids.includes(plain(hash.slice(1))) ? [] : [link!];
  });
}

/** What a page has that no page should: its beginning, and signs that are no text. */
const oddIn = (html: string) => [
  ...(/^<!doctype html>\s*<html\s/i.test(html) ? [] : ['something before `<html>`']),
  // eslint-disable-next-line no-control-regex
  ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(html) ? ['a control character'] : []),
];

/** What a built site is looked at for: how many pages it has, and what is wrong with their ids and links. */
export function judgeIds(folder: string): {
  readonly pages: number;
  readonly told: readonly string[];
} {
  const pages = pagesOf(folder);
  const told = [...pages].flatMap(([address, { html, ids }]) =>
    [
      ...twiceIn(ids).map((id) => `twice ${id}`),
      ...deadOn(address, pages).map((link) => `dead ${link}`),
      ...oddIn(html),
    ].map((what) => `${address} ${what}`),
  );
  return { pages: pages.size, told };
}
