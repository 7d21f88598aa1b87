import type { Report } from '../civic/report.ts';
import { addressOf } from '../addresses/address.ts';
import type { BlockElement } from '../compile/element.ts';
import type { Publication } from '../publication/publication.ts';
import { recordedChanges, type RecordedChange } from '../publication/recorded-changes.ts';
import { pagesOfFigures } from './pages-of-figures.ts';

/** Recorded changes of what a report shows, the newest first in each. */
export interface ReportChanges {
  /** Those of later days than its own: of figures that it shows, of what was taken out, and of how its measures are defined and judged. */
  readonly since: readonly RecordedChange[];
  /** Those of figures that it shows which were made by its day, and so are in them already. */
  readonly before: readonly RecordedChange[];
}

/** What was recorded to have changed of the figures that a report shows. */
export function changesOnReport(
  { id, head, indicators }: Pick<Report, 'id' | 'head' | 'indicators'>,
  publication: Publication,
  elements: readonly BlockElement[],
): ReportChanges {
  const all = recordedChanges(publication);
  if (all.length === 0) return { since: [], before: [] };
  const shown = pagesOfFigures(publication, elements);
  const here = addressOf.report(id);
  const isShown = ({ measure, observations }: RecordedChange) => {
    const indicator = publication.indicators.get(measure);
    return indicator && observations.some((one) => shown.of(indicator, one).includes(here));
  };
  // Which figure it was that is gone cannot be known, nor what of a definition a report rests on.
  const isOfMeasure = ({ measure, observations }: RecordedChange) =>
    observations.length === 0 && indicators.includes(measure);
  const later = all.filter(({ on }) => on > head.date);
  return {
    since: later.filter((one) => isShown(one) || isOfMeasure(one)),
    before: all.filter((one) => one.on <= head.date && isShown(one)),
  };
}
