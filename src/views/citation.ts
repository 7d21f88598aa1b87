import { fill } from '../core/language/fill.ts';
import type { ViewContext } from './view-context.ts';

/** What is cited, and where it stands. */
export interface Cited {
  readonly headline: string;
  /** The titles of the papers that it rests on; blank where it rests on none. */
  readonly source: string;
  /** As at which day. */
  readonly when: string;
  /** Its whole address; `undefined` where nobody knows that of the site. */
  readonly address: string | undefined;
}

/** What stands under something of ours on a page of others: its papers, the site and the day. */
export function creditOf(
  { source, when }: Pick<Cited, 'source' | 'when'>,
  { language, site }: Pick<ViewContext, 'language' | 'site'>,
): string {
  const { fileSource, fileSourceAlone } = language.chart;
  return fill(source === '' ? fileSourceAlone : fileSource, { ...site, source, when });
}

/** How something of a site is cited: what it is, the site, the day, its papers, its address. */
export function citationOf(
  { headline, source, when, address = '' }: Cited,
  { language, site }: Pick<ViewContext, 'language' | 'site'>,
): string {
  const { cited, citedAlone } = language.chart;
  const words = { ...site, headline, source, when, address };
  return fill(source === '' ? citedAlone : cited, words).trim();
}
