import type { EventDate } from '../values/event-date.ts';

/** The kinds of item that are no entries of registers, in the order in which lists show them. */
export const ownKinds = [
  'report',
  'meeting',
  'indicator',
  'scorecard',
  'table',
  'topic',
  'page',
  'body',
] as const;

export type OwnKind = (typeof ownKinds)[number];

/** Anything published that can be found. */
export interface CatalogueItem {
  /** One of {@link ownKinds}, or the name of a register. */
  readonly kind: string;
  readonly title: string;
  /** From the root of the site. */
  readonly address: string;
  /** The papers it stands in. */
  readonly editions: readonly string[];
  readonly bodies: readonly string[];
  readonly themes: readonly string[];
  /** The measures that it names. */
  readonly indicators: readonly string[];
  /** When it happened or is dated; `undefined` where it has no date, or many. */
  readonly date: EventDate | undefined;
  /** What its officers say that people call it besides. */
  readonly also?: readonly string[] | undefined;
  /** The words by which it is found, its title among them. */
  readonly text: string;
}
