import type { Report } from '../civic/report.ts';
import { keptOf } from '../source/kept.ts';

/** Where each report stands in the list of all, by its id: what asks for one of them looks through none of the others. */
export const reportPlaces = keptOf(
  (reports: readonly Report[]): ReadonlyMap<string, number> =>
    new Map(reports.map(({ id }, place) => [id, place])),
);

/** The report of an id; `undefined` where no report has it. */
export function reportOf(reports: readonly Report[], id: string): Report | undefined {
  const place = reportPlaces(reports).get(id);
  return place === undefined ? undefined : reports[place];
}
