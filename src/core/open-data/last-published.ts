import type { Publication } from '../publication/publication.ts';
import { reportOf } from './report-places.ts';
import { fill } from '../language/english.ts';
import type { Day } from '../values/calendar.ts';
import { sayDay } from '../values/say.ts';
import type { Dataset } from './dataset.ts';

/** When something of a dataset was published, and in which paper. */
export interface Publishing {
  /** `undefined` where nobody recorded it. */
  readonly day: Day | undefined;
  readonly edition: string | undefined;
}

/**
 * When a dataset was last published. A day is given to programs only where it is sure: every figure has its own, and the
 * last is not that of a paper whose day has to be explained, such as one that prints none and bears the day of its pack.
 * Else the same is said in words, with what makes it unsure.
 */
export function lastPublished(
  all: readonly Publishing[],
  { reports, language }: Publication,
): Pick<Dataset, 'published' | 'publishedUnsure'> {
  const days = all.flatMap(({ day }) => day ?? []).toSorted();
  const last = days.at(-1);
  if (last === undefined) return { published: undefined, publishedUnsure: undefined };
  const words = language.openData.about;
  const those = all.filter(({ day }) => day === last);
  const notes = those.flatMap(({ edition }) => {
    const note = edition === undefined ? undefined : reportOf(reports, edition)?.head.dateNote;
    return note === undefined ? [] : [note];
  });
  const day = sayDay(last, language);
  // One paper with a printed day is enough for a day that several have.
  const [note] = notes.length < those.length ? [] : notes;
  if (days.length < all.length)
    return { published: undefined, publishedUnsure: fill(words.lastRecorded, { day }) };
  return note === undefined
    ? { published: last, publishedUnsure: undefined }
    : { published: undefined, publishedUnsure: fill(words.lastNoted, { day, note }) };
}
