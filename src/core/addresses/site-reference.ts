import { addressOf } from './address.ts';

/** A kind of document that has a page of its own. */
export type DocumentKind = 'body' | 'report' | 'indicator' | 'meeting' | 'table' | 'page';

/** The page of a document, or a passage on it. */
export interface DocumentReference {
  readonly kind: DocumentKind;
  readonly id: string;
  /** The passage on its page; without one, the whole. */
  readonly anchor?: string | undefined;
}

/** What a link leads to on the site, by name. It becomes an address only where it is printed. */
export type SiteReference =
  | DocumentReference
  | {
      readonly kind: 'figure';
      readonly indicator: string;
      /** The anchor of its row. */
      readonly row: string;
      /** The page among the measure's figures that the row stands on; on the measure's own without one. */
      readonly page?: string | undefined;
    }
  | {
      readonly kind: 'register';
      readonly page: string;
      /** The entry on that page; without one, the whole register. */
      readonly entry?: string | undefined;
    };

/** The page that a reference leads to, from the root of the site. Figures that stand on pages of their own count as on their measure's. */
export function pageOfReference(reference: SiteReference): string {
  if (reference.kind === 'figure') return addressOf.indicator(reference.indicator);
  if (reference.kind === 'register') return addressOf.register(reference.page);
  return addressOf[reference.kind](reference.id);
}

/** Where a reference leads, from the root of the site. */
export function addressOfReference(reference: SiteReference): string {
  if (reference.kind === 'figure') {
    const { indicator, page, row } = reference;
    return page === undefined
      ? addressOf.observation(indicator, row)
      : addressOf.figureOn(indicator, page, row);
  }
  if (reference.kind === 'register' && reference.entry !== undefined)
    return addressOf.entry(reference.page, reference.entry);
  const anchor = reference.kind === 'register' ? undefined : reference.anchor;
  return `${pageOfReference(reference)}${anchor === undefined ? '' : `#${anchor}`}`;
}
