import { addressOf, slug } from '../addresses/address.ts';
import { isPartOf } from '../indicators/cell-revision.ts';
import { sayNotes, sayRevisions, type SaidRevision } from '../indicators/words/say-revisions.ts';
import { sayCellRevisions } from '../registers/kinds/say-cell-revisions.ts';
import { keptOf } from '../source/kept.ts';
import type { Day } from '../values/calendar.ts';
import { addDays } from '../values/weekday.ts';
import type { Publication } from './publication.ts';

/** A change of what was published, as its publisher recorded it in `data/revisions.csv`. */
export interface RecordedChange extends Omit<SaidRevision, 'address'> {
  /** Its anchor among all of them: it stays when others are added. */
  readonly id: string;
  /** The id of the measure; of a table or an entry as rows name it, `tables/contacts-2020`. */
  readonly measure: string;
  /** What the measure, the table or the entry is called; of one that is gone, its id. */
  readonly title: string;
  /** The figure, else the measure or table, from the root of the site; `undefined` where neither is there any more. */
  readonly address: string | undefined;
  /** Of a table or an entry: the cell, row or column that it is about, and what stands beside that. */
  readonly parts?: readonly string[];
  readonly mark?: string | undefined;
}

/** What stands beside a cell of a table for what became of it last; `undefined` where nothing did, or only of the table as a whole. @param changes Of the table, the newest first. */
export const markOfCell = (
  changes: readonly RecordedChange[],
  row: string,
  column: string,
): string | undefined =>
  changes.find(
    ({ parts = [], mark }) =>
      mark !== undefined && parts.length > 0 && isPartOf(parts, [row, column]),
  )?.mark;

const newestFirst = (a: RecordedChange, b: RecordedChange) =>
  a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1;

/** Everything that was recorded to have changed, the newest first. */
export const recordedChanges = keptOf((publication: Publication): readonly RecordedChange[] => {
  const { indicators, notes, settings, language } = publication;
  const gone = notes.filter(({ measure }) => !indicators.has(measure));
  const names = { comparators: settings.comparators ?? {}, titles: settings.dimensions ?? {} };
  const told = [
    ...[...indicators.values()].flatMap((indicator) =>
      sayRevisions(indicator, settings.comparators ?? {}, language).map((one) => ({
        ...{ measure: indicator.id, title: indicator.definition.title, one },
        address: one.address ?? addressOf.indicator(indicator.id),
      })),
    ),
    ...sayNotes(gone, undefined, names, language).map((one) => ({
      ...{ measure: one.measure, title: one.measure, one, address: undefined },
    })),
    ...sayCellRevisions(publication.cellRevisions, publication, language).map((one) => ({
      ...{ measure: one.measure, title: one.title, address: one.address },
      one: { ...one, observations: [] },
    })),
  ];
  const seen = new Map<string, number>();
  return told
    .map(({ measure, title, one, address }): RecordedChange => {
      const name = slug(`${one.on} ${measure} ${one.of === '' ? one.what : one.of}`);
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return { ...one, measure, title, address, id: nth === 1 ? name : `${name}-${nth}` };
    })
    .toSorted(newestFirst);
});

/** Those of the last days, for a page that tells what is new: of thirty, if no other count is given. */
export function recentChanges(publication: Publication, days = 30): readonly RecordedChange[] {
  const first: Day = addDays(publication.asAt, -days);
  return recordedChanges(publication).filter(({ on }) => on >= first);
}
