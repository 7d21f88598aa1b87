import type { Day } from '../values/calendar.ts';
import type { Entry } from './register.ts';

/** The entries of one paper. */
export interface PaperGroup<Of> {
  /** The id of the paper. */
  readonly edition: string;
  readonly title: string;
  /** `undefined` for a paper that is not there, which is told elsewhere. */
  readonly date: Day | undefined;
  readonly entries: readonly Of[];
}

type Paper = Pick<PaperGroup<unknown>, 'edition' | 'date'>;

/** The newest first, one without a date last; those of one day by their ids. */
function comparePapers(a: Paper, b: Paper): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.edition < b.edition ? -1 : 1;
}

/** Gathers entries by their papers, the newest paper first; those of one paper keep their order. */
export function groupByPaper<Of extends Pick<Entry, 'edition'>>(
  entries: readonly Of[],
  {
    papers,
  }: { readonly papers: ReadonlyMap<string, { readonly title: string; readonly date: Day }> },
): readonly PaperGroup<Of>[] {
  const groups = Map.groupBy(entries, ({ edition }) => edition);
  return [...groups]
    .map(([edition, found]) => {
      const { title = edition, date } = papers.get(edition) ?? {};
      return { edition, title, date, entries: found };
    })
    .sort(comparePapers);
}
