import { escape } from '../core/source/escape.ts';

/** A picture as others put it into a page of their own. */
export interface Embedded {
  readonly headline: string;
  /** The whole addresses of its file and of the place on its page. */
  readonly picture: string;
  readonly page: string;
  /** What stands under it: the headline, the site, the day and the source. */
  readonly credit: string;
}

/** The lines of HTML for it: an image that leads to its page, with its credit under it. Nothing in them runs. */
export const embedOf = ({ headline, picture, page, credit }: Embedded): string =>
  [
    '<figure>',
    `  <a href="${escape(page)}"><img src="${escape(picture)}" alt="${escape(headline)}"></a>`,
    `  <figcaption>${escape(credit)}</figcaption>`,
    '</figure>',
  ].join('\n');
