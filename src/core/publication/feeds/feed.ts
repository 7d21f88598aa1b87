import type { Day } from '../../values/calendar.ts';

/** One thing that a feed tells of. */
export interface FeedEntry {
  /** Its address from the root of the site: what makes it the same entry tomorrow. */
  readonly path: string;
  readonly title: string;
  /** What it says, whole, with its figures (standards D-45). */
  readonly text: string;
  /** The day on which its content last changed; never the day of a build. */
  readonly updated: Day;
  readonly published: Day;
}

/** What a feed says of itself, and what it tells of, newest first. */
export interface Feed {
  /** The last part of its address, without ending. */
  readonly name: string;
  readonly title: string;
  /** The page that it is about, from the root of the site. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** Where a site stands, for the addresses and the permanent ids in what it hands out. */
export interface FeedSite {
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  /** A name that is the site's alone: its host, or one made of its title where the host is not known. */
  readonly authority: string;
  /** Makes a whole address of one from the root of the site, as far as the site's own address is known. */
  url(path: string): string;
}

/** The permanent id of a thing at an address (RFC 4151): it stays when the site moves to another folder. */
export const permanentId = (authority: string, path: string): string =>
  `tag:${authority},2026:${path}`;

/** The newest day of a feed; that of nothing is long ago. */
export const updatedOf = ({ entries }: Feed): Day =>
  entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? '2000-01-01';

/** Newest first; on one day by address. */
export function compareEntries(a: FeedEntry, b: FeedEntry): number {
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
