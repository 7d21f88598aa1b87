import { entriesByReference, entriesOf } from '../registers/entries.ts';
import { actions } from '../registers/kinds/actions.ts';
import { decisions } from '../registers/kinds/decisions.ts';
import { updates } from '../registers/kinds/updates.ts';
import { referenceTo, type Entry, type EntryStore } from '../registers/register.ts';
import type { Report } from './report.ts';
import type { MeetingItem } from './meeting-item.ts';
import type { Meeting } from './meeting.ts';

/** The meetings of a body, in the order in which they take place. */
export const meetingsOf = (body: string, meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.filter(({ head }) => head.body === body);

/** The meetings of the same body just before and after a meeting; a meeting put off is one of its own. */
export function neighboursOf(
  { id, head }: Meeting,
  meetings: readonly Meeting[],
): { readonly previous: Meeting | undefined; readonly next: Meeting | undefined } {
  const own = meetingsOf(head.body, meetings);
  const at = own.findIndex((one) => one.id === id);
  return { previous: own[at - 1], next: own[at + 1] };
}

/** The meetings that a meeting was put off to, one after the other; the last is the one that counts. */
export function movedTo({ head }: Meeting, meetings: readonly Meeting[]): readonly Meeting[] {
  const next = meetings.find(({ id }) => id === head.movedTo);
  return next ? [next, ...movedTo(next, meetings)] : [];
}

/** The meetings that were put off to a meeting, the first day planned first. */
export function movedFrom({ id }: Meeting, meetings: readonly Meeting[]): readonly Meeting[] {
  const before = meetings.find(({ head }) => head.movedTo === id);
  return before ? [...movedFrom(before, meetings), before] : [];
}

/** Something that a later meeting took up from an earlier one. */
export interface Carried {
  readonly item: MeetingItem;
  /** The meeting on whose agenda the item stands. */
  readonly meeting: Meeting;
}

/** What later meetings took up from a meeting. */
export function carriedOn({ id }: Meeting, meetings: readonly Meeting[]): readonly Carried[] {
  return meetings.flatMap((meeting) =>
    (meeting.head.items ?? [])
      .filter(({ follows = [] }) => follows.includes(id))
      .map((item) => ({ item, meeting })),
  );
}

/** A piece of news with the request or decision that it is about. */
export interface News {
  readonly entry: Entry;
  readonly of: Entry;
}

/**
 * The news of earlier requests that is dated on the day of a meeting: of what its body asked for, or told by the
 * paper that tells of the meeting.
 */
export function newsAt({ head }: Pick<Meeting, 'head'>, store: EntryStore): readonly News[] {
  const known = entriesByReference(store);
  return entriesOf(store, updates).flatMap((entry) => {
    const of = known.get(entry.values.of);
    if (!of || entry.date?.first !== head.date || entry.date.last !== head.date) return [];
    const isInItsPaper = entry.edition !== undefined && entry.edition === head.edition;
    return of.bodies.includes(head.body) || isInItsPaper ? [{ entry, of }] : [];
  });
}

/** The meetings that a paper was before, on its own or in a pack; the earliest first. */
export function meetingsFor(
  { id, head }: Pick<Report, 'id' | 'head'>,
  meetings: readonly Meeting[],
): readonly Meeting[] {
  const papers = new Set([id, ...(head.printedIn ?? []).map(({ paper }) => paper)]);
  return meetings.filter(({ head: { packs = [], supplements = [], items = [] } }) =>
    [
      ...packs,
      ...supplements.map(({ paper }) => paper),
      ...items.flatMap(({ papers: of = [] }) => of),
    ].some((paper) => paper === id || (packs.includes(paper) && papers.has(paper))),
  );
}

/** The call-ins that a meeting heard, each with the meeting whose decision it was. */
export function heardAt({ id }: Meeting, meetings: readonly Meeting[]): readonly Carried[] {
  return meetings.flatMap((meeting) =>
    (meeting.head.items ?? [])
      .filter(({ callIn }) => callIn?.heardAt === id)
      .map((item) => ({ item, meeting })),
  );
}

/**
 * What the registers of decisions and of actions hold of a meeting: what it names itself, and what is dated on its
 * day and by its body.
 */
export function decidedAt({ head }: Meeting, store: EntryStore): readonly Entry[] {
  const named = new Set(head.outcomes ?? []);
  // What stands under an item is shown there.
  const shown = new Set((head.items ?? []).flatMap(({ decisions = [] }) => decisions));
  return [...entriesOf(store, decisions), ...entriesOf(store, actions)].filter((entry) => {
    const { date, bodies } = entry;
    const isOfDay = date?.first === head.date && date.last === head.date;
    const isTheirs = named.has(referenceTo(entry)) || (isOfDay && bodies.includes(head.body));
    return isTheirs && !shown.has(referenceTo(entry));
  });
}
