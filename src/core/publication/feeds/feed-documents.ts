import type { Feed } from './feed.ts';

/** A part of a feed as it is handed out: its newest entries, or fifty of those before them (RFC 5005, section 4). */
export interface FeedDocument extends Feed {
  /** The name of the document with the newest entries, by which a program follows the feed. */
  readonly current: string;
  /** Whether this is a part that a program fetches once. */
  readonly isArchive: boolean;
  /** The name of the part with the entries before these; `undefined` for the oldest. */
  readonly earlier: string | undefined;
  /** The name of the archive behind this one; `undefined` for the newest archive, and for what is none. */
  readonly later: string | undefined;
}

/** How many entries a part has. */
export const entriesOfDocument = 50;

/** No name of a feed has a point in it. */
const nameOf = (feed: Feed, archive: number) => `${feed.name}.${archive}`;

/**
 * Parts a feed, the newest first. Archives are filled from the oldest entry on, so that one that is full stays as it is
 * while nothing in it changes; the newest of them may repeat entries that are among the newest of the feed.
 */
export function documentsOf(feed: Feed): readonly FeedDocument[] {
  const { entries, name } = feed;
  const archives = Math.max(0, Math.ceil(entries.length / entriesOfDocument) - 1);
  const archive = (number: number) =>
    number >= 1 && number <= archives ? nameOf(feed, number) : undefined;
  const oldestFirst = entries.toReversed();
  const from = (number: number) => (number - 1) * entriesOfDocument;
  return [
    {
      ...feed,
      entries: entries.slice(0, entriesOfDocument),
      ...{ current: name, isArchive: false, earlier: archive(archives), later: undefined },
    },
    ...Array.from({ length: archives }, (_, at) => archives - at).map((number) => ({
      ...feed,
      name: nameOf(feed, number),
      entries: oldestFirst.slice(from(number), from(number) + entriesOfDocument).toReversed(),
      ...{ current: name, isArchive: true },
      ...{ earlier: archive(number - 1), later: archive(number + 1) },
    })),
  ];
}
