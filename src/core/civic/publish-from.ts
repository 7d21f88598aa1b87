import type { Day } from '../values/calendar.ts';
import type { Document } from '../documents/document.ts';
import type { House, Housed } from '../source/room.ts';

/** A file whose day has not come: it is left out of the build, and told by `check`. */
export interface Waiting {
  readonly path: string;
  readonly from: Day;
}

type Timed = Document<{ readonly publishFrom?: Day | undefined }>;

/** The files whose `publishFrom` is still to come. A timer and no secret: they can be read where they are kept. */
export function waitingAt(documents: readonly Timed[], asAt: Day | undefined): readonly Waiting[] {
  return documents.flatMap(({ path, head: { publishFrom } }) =>
    publishFrom !== undefined && asAt !== undefined && publishFrom > asAt
      ? [{ path, from: publishFrom }]
      : [],
  );
}

/** The rooms without the files that wait: nothing can be linked to them. */
export function withoutWaiting(rooms: House['rooms'], waiting: readonly Waiting[]): House['rooms'] {
  if (waiting.length === 0) return rooms;
  const paths = new Set(waiting.map(({ path }) => path));
  const isOut = ({ file }: Housed) => !paths.has(file.path);
  return { ...rooms, report: rooms.report.filter(isOut), meeting: rooms.meeting.filter(isOut) };
}

/** The documents that do not wait. */
export function withoutThoseWaiting<Kind extends { readonly path: string }>(
  documents: readonly Kind[],
  waiting: readonly Waiting[],
): readonly Kind[] {
  return documents.filter(({ path }) => waiting.every((one) => one.path !== path));
}
