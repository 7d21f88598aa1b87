import type { Indicator } from '../core/indicators/indicator.ts';
import { nameIndex } from '../core/source/name-index.ts';
import { compareReports, type Report } from '../core/civic/report.ts';
import { publication } from './publication.ts';

const papers = new Map(publication.reports.map((report) => [report.id, report]));

/** The paper of an id. */
export const paperOf = (id: string): Report | undefined => papers.get(id);

const printed = nameIndex(publication.reports, ({ head }) =>
  (head.printedIn ?? []).map(({ paper }) => paper),
);

/** The documents that a pack prints and that have pages of their own, in the order of the pack's dates. */
export const documentsIn = (pack: Report): readonly Report[] => printed.get(pack.id) ?? [];

const showing = nameIndex(publication.reports, ({ indicators }) => indicators);

/** The papers that show a measure's figures or print them, newest first. */
export function papersTelling({ id, observations }: Indicator): readonly Report[] {
  const editions = new Set(observations.flatMap(({ edition }) => edition ?? []));
  const printing = [...editions].flatMap((edition) => papers.get(edition) ?? []);
  return [...new Set([...(showing.get(id) ?? []), ...printing])].sort(compareReports);
}
