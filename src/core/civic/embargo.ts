import type { Day } from '../values/calendar.ts';
import type { Document } from '../documents/document.ts';
import type { SortedFiles, FolderFile } from '../source/folder.ts';

/** A file whose day has not come: it is left out of the build, and told by `check`. */
export interface Embargoed {
  readonly path: string;
  readonly from: Day;
}

type Timed = Document<{ readonly publishFrom?: Day | undefined }>;

/** The files whose `publishFrom` is still to come. A timer and no secret: they can be read where they are kept. */
export function embargoedAt(
  documents: readonly Timed[],
  asAt: Day | undefined,
): readonly Embargoed[] {
  return documents.flatMap(({ path, head: { publishFrom } }) =>
    publishFrom !== undefined && asAt !== undefined && publishFrom > asAt
      ? [{ path, from: publishFrom }]
      : [],
  );
}

/** The folders without the files that wait: nothing can be linked to them. */
export function foldersWithout(
  folders: SortedFiles['folders'],
  embargoed: readonly Embargoed[],
): SortedFiles['folders'] {
  if (embargoed.length === 0) return folders;
  const paths = new Set(embargoed.map(({ path }) => path));
  const isOut = ({ file }: FolderFile) => !paths.has(file.path);
  return {
    ...folders,
    report: folders.report.filter(isOut),
    meeting: folders.meeting.filter(isOut),
  };
}

/** The documents that do not wait. */
export function documentsWithout<Kind extends { readonly path: string }>(
  documents: readonly Kind[],
  embargoed: readonly Embargoed[],
): readonly Kind[] {
  return documents.filter(({ path }) => embargoed.every((one) => one.path !== path));
}
