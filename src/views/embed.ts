import { escape } from '../core/source/escape.ts';

/** A picture as others put it into a page of their own. */
export interface Embedded {
  /** What it says to those who do not see it. */
  readonly alt: string;
  /** The whole addresses of its file and of the place on its page. */
  readonly picture: string;
  readonly page: string;
  /** What stands under it: the headline, the site, the day and the source. */
  readonly credit: string;
}

/** The lines of HTML for what is no picture, or too large for one: its title leads to its page, with its credit behind it. */
export const linkOf = ({
  headline,
  page,
  credit,
}: Pick<Embedded, 'page' | 'credit'> & { readonly headline: string }): string =>
  [
    '<p>',
    `  <a href="${escape(page)}">${escape(headline)}</a>.`,
    `  ${escape(credit)}`,
    '</p>',
  ].join('\n');

/** The lines of HTML for a picture: an image that leads to its page, with its credit under it. Nothing in them runs. */
export const embedOf = ({ alt, picture, page, credit }: Embedded): string =>
  [
    '<figure>',
    `  <a href="${escape(page)}"><img src="${escape(picture)}" alt="${escape(alt)}"></a>`,
    `  <figcaption>${escape(credit)}</figcaption>`,
    '</figure>',
  ].join('\n');
