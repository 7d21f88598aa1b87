import { headerRules } from './headers.ts';

/** The file of the site in which Netlify and Cloudflare Pages look for headers. */
export const headersFile = '_headers';

/**
 * The headers as Netlify and Cloudflare Pages read them.
 *
 * @param base The path that the site lives under, with a slash at both ends.
 */
export const sayHeaders = (base: string): string =>
  headerRules
    .map(({ below, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base.replace(/\/$/, '')}${below}*\n${lines.join('')}`;
    })
    .join('\n');
