import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, listPages } from './pages.ts';

/** The pages that one leads to, by links and forms that are seen at once: not those in a closed `details`. */
function linksIn(html: string, address: string): readonly URL[] {
  const body = html.slice(html.indexOf('<body')).replace(/<details[\s\S]*?<\/details>/g, '');
  return [...body.matchAll(/\s(?:href|action)="([^"]+)"/g)].map(
    ([, link]) => new URL(link!.replaceAll('&amp;', '&'), `http://localhost${address}`),
  );
}

/**
 * How many clicks the home page is from each page of a built site; `Infinity` for a page that nothing leads to.
 * Pages that search engines are to pass over are left out: help for officers, and what stands in place of a page
 * that is not there.
 *
 * @param base The path that the site lives under, with a `/` at its end.
 */
export function clicksFromHome(folder = dist, base = '/'): ReadonlyMap<string, number> {
  const pages = new Map(
    listPages(folder)
      .map((address): [string, string] => {
        const file = address.endsWith('/') ? `${address}index.html` : address;
        return [address, readFileSync(join(folder, file), 'utf8')];
      })
      .filter(([, html]) => !html.includes('<meta name="robots" content="noindex">')),
  );
  const clicks = new Map([['/', 0]]);
  for (const [address, distance] of clicks)
    for (const { host, pathname } of linksIn(pages.get(address)!, base + address.slice(1))) {
      const page = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
      if (host === 'localhost' && pages.has(page) && !clicks.has(page))
        clicks.set(page, distance + 1);
    }
  return new Map([...pages.keys()].map((address) => [address, clicks.get(address) ?? Infinity]));
}
