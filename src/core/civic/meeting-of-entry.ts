import { entriesOf } from '../registers/entries.ts';
import { actions } from '../registers/kinds/actions.ts';
import { isInPaper, referenceTo, type Entry, type EntryStore } from '../registers/register.ts';
import { keptOf } from '../source/kept.ts';
import type { Meeting } from './meeting.ts';
import { decidedAt, newsAt } from './meeting-history.ts';

/** Whether a meeting may have decided anything: it was neither called off nor moved. */
const tookPlace = ({ head }: Meeting) => head.status !== 'cancelled' && head.status !== 'postponed';

/** What a meeting names as its resolutions, itself or under an item. */
const namedAt = ({ head }: Meeting): readonly string[] => [
  ...(head.outcomes ?? []),
  ...(head.items ?? []).flatMap(({ decisions = [] }) => decisions),
];

/**
 * The meeting that an entry of the publisher's own record comes from, by the name of the entry (`decisions/bus-passes`):
 * one that names it, else that of its body on its day. A request names no body, and is of the one meeting of its day.
 * What comes from no meeting is not there, nor is what stands in a paper.
 */
export const meetingsOfEntries = keptOf(
  (publication: EntryStore & { readonly meetings: readonly Meeting[] }) => {
    const meetings = publication.meetings.filter(tookPlace);
    const found = new Map<string, Meeting>();
    for (const meeting of meetings)
      for (const name of namedAt(meeting)) if (!found.has(name)) found.set(name, meeting);
    for (const meeting of meetings)
      for (const entry of [
        ...decidedAt(meeting, publication),
        ...newsAt(meeting, publication).map((news) => news.entry),
      ])
        if (!found.has(referenceTo(entry))) found.set(referenceTo(entry), meeting);
    const byDay = Map.groupBy(meetings, ({ head }) => head.date);
    for (const entry of entriesOf(publication, actions)) {
      const [only, ...others] = byDay.get(entry.values.raised) ?? [];
      if (only && others.length === 0 && !found.has(referenceTo(entry)))
        found.set(referenceTo(entry), only);
    }
    for (const entry of [...publication.entries.values()].flat())
      if (isInPaper(entry)) found.delete(referenceTo(entry));
    return found as ReadonlyMap<string, Meeting>;
  },
);

/** The requests of the publisher's own record that were made at a meeting, besides what it names or its body decided. */
export const requestsAt = (
  meeting: Meeting,
  publication: EntryStore & { readonly meetings: readonly Meeting[] },
): readonly Entry[] => {
  const found = meetingsOfEntries(publication);
  const told = new Set([...namedAt(meeting), ...decidedAt(meeting, publication).map(referenceTo)]);
  return entriesOf(publication, actions).filter(
    (entry) => found.get(referenceTo(entry)) === meeting && !told.has(referenceTo(entry)),
  );
};
