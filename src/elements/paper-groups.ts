import type { Day } from '../core/values/calendar.ts';
import type { Lookup } from '../core/compile/element.ts';
import type { Entry } from '../core/registers/register.ts';

/** The entries of one paper. */
export interface PaperGroup<Of> {
  /** The id of the paper. */
  readonly edition: string;
  readonly title: string;
  /** `undefined` for a paper that is not there, which is told elsewhere. */
  readonly date: Day | undefined;
  readonly entries: readonly Of[];
}

/** Gathers entries by their papers, the newest paper first; those of one paper keep their order. */
export function groupByPaper<Of extends Pick<Entry, 'edition'>>(
  entries: readonly Of[],
  { papers }: Pick<Lookup, 'papers'>,
): readonly PaperGroup<Of>[] {
  const groups = Map.groupBy(entries, ({ edition }) => edition);
  return [...groups]
    .map(([edition, found]) => {
      const { title = edition, date } = papers.get(edition) ?? {};
      return { edition, title, date, entries: found };
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.edition < b.edition ? -1 : 1));
}
