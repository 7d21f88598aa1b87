import type { Language } from '../language/english.ts';
import { compareText } from '../source/order.ts';
import type { Day } from '../values/calendar.ts';
import type { Entry } from './register.ts';

/** The entries of one paper, or those of the publisher's own record, which stand in none. */
export interface PaperGroup<Of> {
  /** Unique among the groups, for the last part of an address: the id of the paper, or a word of its own. */
  readonly name: string;
  /** What the paper is called; `undefined` for the publisher's own record. */
  readonly title: string | undefined;
  /** `undefined` for a paper that is not there, which is told elsewhere, and for the publisher's own record. */
  readonly date: Day | undefined;
  readonly entries: readonly Of[];
}

/** The name of the group of what stands in no paper: no id of a report is one. */
const ownRecord = 'own-record';

type Paper = Pick<PaperGroup<unknown>, 'name' | 'date' | 'title'>;

/** The publisher's own record first, then the newest, one without a date last; those of one day by their ids. */
function comparePapers(a: Paper, b: Paper): number {
  if (a.title === undefined || b.title === undefined) return a.title === undefined ? -1 : 1;
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.name, b.name);
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
      if (edition === undefined)
        return { name: ownRecord, title: undefined, date: undefined, entries: found };
      const { title = edition, date } = papers.get(edition) ?? {};
      return { name: edition, title, date, entries: found };
    })
    .sort(comparePapers);
}

/** What a group is called: as its paper, or as the publisher's own record. */
export const sayPaper = ({ title }: Pick<Paper, 'title'>, { register }: Language): string =>
  title ?? register.ownRecord;
