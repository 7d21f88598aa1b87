import type { Report } from '../civic/report.ts';
import { addressOf } from '../addresses/address.ts';
import type { BlockElement } from '../compile/element.ts';
import type { Publication } from '../publication/publication.ts';
import { recordedChanges, type RecordedChange } from '../publication/recorded-changes.ts';
import { isNumbered } from '../indicators/observation.ts';
import { entriesByReference } from '../registers/entries.ts';
import { pagesOfFigures } from './pages-of-figures.ts';
import { recordsIn } from './pages-of-records.ts';

/** Recorded changes of what a report shows, the newest first in each. */
export interface ReportChanges {
  /** Those of later days than its own: of figures that it shows, of what was taken out, and of how its measures are defined and judged. */
  readonly since: readonly RecordedChange[];
  /** Those of figures that it shows which were made by its day, and so are in them already. */
  readonly before: readonly RecordedChange[];
}

/** Whether a change is of a table or an entry. */
const isOfRecord = ({ measure }: Pick<RecordedChange, 'measure'>) => measure.includes('/');

/** What was recorded to have changed of the figures that a report shows, and of the tables and entries of its paper. */
export function changesOnReport(
  report: Pick<Report, 'id' | 'head' | 'indicators' | 'sections'>,
  publication: Publication,
  elements: readonly BlockElement[],
): ReportChanges {
  const { id, head, indicators } = report;
  const all = recordedChanges(publication);
  if (all.length === 0) return { since: [], before: [] };
  const shown = pagesOfFigures(publication, elements);
  const here = addressOf.report(id);
  const records = new Set(
    all.some(isOfRecord) ? recordsIn(report.sections, elements, publication.language) : [],
  );
  const editionOf = (name: string) =>
    publication.tables.get(name.replace(/^tables\//, ''))?.head.edition ??
    entriesByReference(publication).get(name)?.edition;
  const isShown = ({ measure, observations }: RecordedChange) => {
    if (measure === `reports/${id}`) return true;
    if (isOfRecord({ measure })) return records.has(measure) || editionOf(measure) === id;
    const indicator = publication.indicators.get(measure);
    return indicator && observations.some((one) => shown.of(indicator, one).includes(here));
  };
  // Which figure it was that is gone or withheld cannot be known, nor what of a definition a report rests on.
  const isOfMeasure = ({ measure, observations }: RecordedChange) =>
    indicators.includes(measure) &&
    observations.every(
      (one) => !isNumbered(one) && (one.period.is === 'unstated' || one.period.last <= head.date),
    );
  const later = all.filter(({ on }) => on > head.date);
  return {
    since: later.filter((one) => isShown(one) || isOfMeasure(one)),
    before: all.filter((one) => one.on <= head.date && isShown(one)),
  };
}
