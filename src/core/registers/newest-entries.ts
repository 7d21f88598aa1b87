import { fill, type Language } from '../language/english.ts';
import type { EventDate } from '../values/event-date.ts';
import type { Entry } from './register.ts';
import { sayEntries } from './say-entries.ts';

/** How many entries are in sight where the others fold: each in a line of two or three on a phone, they fill its screen. */
const inSight = 12;

/** How many entries a list holds before it folds. */
const unfolded = 24;

/** Entries that follow each other in a list. */
export interface EntryRun<One> {
  readonly entries: readonly One[];
  /** The line that they fold under; `undefined` for those in sight. */
  readonly says: string | undefined;
}

/** Whether entries stand in order of time, the newest last: not where all are of one day. */
export const isNewestLast = (
  entries: readonly { readonly date: EventDate | undefined }[],
): boolean =>
  entries[0]?.date?.first !== entries.at(-1)?.date?.first &&
  entries.every(({ date }, at) => {
    const before = entries[at - 1]?.date;
    return date !== undefined && (before === undefined || before.first <= date.first);
  });

/**
 * The runs of a list of entries, in its order: of many the newest are in sight, or the first where they are not in
 * order of time; of few all are.
 */
export function runsOf<One extends Pick<Entry, 'register' | 'date' | 'title'>>(
  entries: readonly One[],
  language: Language,
): readonly EntryRun<One>[] {
  if (entries.length <= unfolded) return [{ entries, says: undefined }];
  const { earlier, more } = language.register.holds;
  const fold = (words: string, of: readonly One[]) => ({
    entries: of,
    says: fill(words, { what: sayEntries(of, language) }),
  });
  return isNewestLast(entries)
    ? [
        fold(earlier, entries.slice(0, -inSight)),
        { entries: entries.slice(-inSight), says: undefined },
      ]
    : [{ entries: entries.slice(0, inSight), says: undefined }, fold(more, entries.slice(inSight))];
}
