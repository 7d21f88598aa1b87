import { escape } from '../source/escape.ts';

/** The file in which search engines look for the pages of a site. */
export const sitemapFile = 'sitemap.xml';

/**
 * The pages of a site as search engines read them (sitemaps.org), in order of address. Files are left out: their pages
 * lead to them.
 *
 * @param paths What stands on the site, from its root.
 * @param base The path that the site lives under, with a slash at both ends.
 * @param address The address that the site will have.
 */
export function saySitemap(paths: Iterable<string>, base: string, address: string): string {
  const pages = [...paths].filter((path) => path.endsWith('/')).sort();
  const lines = pages.map((path) => {
    const { href } = new URL(base.replace(/\/$/, '') + path, address);
    return `<url><loc>${escape(href)}</loc></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}
