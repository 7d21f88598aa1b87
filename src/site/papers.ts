import type { Indicator } from '../core/indicators/indicator.ts';
import { nameIndex } from '../core/source/name-index.ts';
import { compareReports, type Report } from '../core/civic/report.ts';
import { asked, askedOf } from '../core/source/asked.ts';
import { publication } from './publication.ts';

const papers = asked('papers', () => new Map(publication.reports.map((one) => [one.id, one])));

/** The paper of an id. */
export const paperOf = askedOf('paper', (id): Report | undefined => papers().get(id));

const printed = asked('printed papers', () =>
  nameIndex(publication.reports, ({ head }) => (head.printedIn ?? []).map(({ paper }) => paper)),
);

const printedIn = askedOf('papers printed in', (id) => printed().get(id) ?? []);

/** The documents that a pack prints and that have pages of their own, in the order of the pack's dates. */
export const documentsIn = (pack: Report): readonly Report[] => printedIn(pack.id);

const showing = asked('papers of measures', () =>
  nameIndex(publication.reports, ({ indicators }) => indicators),
);

const showingOf = askedOf('papers of a measure', (id) => showing().get(id) ?? []);

/** The papers that show a measure's figures or print them, newest first. */
export function papersTelling({ id, observations }: Indicator): readonly Report[] {
  const editions = new Set(observations.flatMap(({ edition }) => edition ?? []));
  const printing = [...editions].flatMap((edition) => paperOf(edition) ?? []);
  return [...new Set([...showingOf(id), ...printing])].sort(compareReports);
}
