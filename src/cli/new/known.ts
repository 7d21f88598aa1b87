import type { Publication } from '../../core/publication/publication.ts';

/** What questions may be asked by. */
export interface Known {
  /** The day on the calendar of the person's own clock. */
  readonly today: string;
  /** The publication that things are added to; `undefined` for one that is new, and where the help alone is wanted. */
  readonly publication: Publication | undefined;
  /** The paths of files that `check` finds something wrong with. */
  readonly faulty: ReadonlySet<string>;
  /** The names of the files in a folder, without their endings, also of those with faults. */
  readonly ids: (folder: string) => ReadonlySet<string>;
}
