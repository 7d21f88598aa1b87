/** The file of the site in which Netlify and Cloudflare Pages look for redirects, and the one that nginx is told to include. */
export const redirectsFile = '_redirects';
export const movedFile = '_moved.conf';

export const movedFiles: readonly string[] = [redirectsFile, movedFile];

/** An address of the site from its root, and where it leads now; without that it is gone. */
export interface Moved {
  readonly address: string;
  readonly fate: { readonly is: 'moved'; readonly to: string } | { readonly is: 'gone' };
}

const below = (base: string) => (address: string) => base.replace(/\/$/, '') + address;

/**
 * Redirects as Netlify and Cloudflare Pages read them. What is gone is not among them: they know no status for it.
 *
 * @param base The path that the site lives under, with a slash at both ends.
 */
export const sayRedirects = (moved: readonly Moved[], base: string): string =>
  moved
    .flatMap(({ address, fate }) => {
      if (fate.is === 'gone') return [];
      const [from, to] = [address, fate.to].map((one) => encodeURI(below(base)(one)));
      return [`${from} ${to} 301\n`];
    })
    .join('');

/**
 * The same for nginx, and what is gone: 410, with the page that says why where there is one.
 *
 * @param base The path that the site lives under, with a slash at both ends.
 */
export const sayMoved = (moved: readonly Moved[], base: string): string =>
  moved
    .map(({ address, fate }) => {
      const path = below(base)(address);
      if (fate.is === 'moved')
        return `location = "${path}" { return 301 "${encodeURI(below(base)(fate.to))}"; }\n`;
      const page = address.endsWith('/') ? `error_page 410 "${path}index.html"; ` : '';
      return `location = "${path}" { ${page}return 410; }\n`;
    })
    .join('');
