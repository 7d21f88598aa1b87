import { addressOf } from '../../addresses/address.ts';
import { standpointOf, type Report } from '../../civic/report.ts';
import { knownMeasures } from '../../indicators/known-measures.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { keptOf } from '../../source/kept.ts';
import type { Day } from '../../values/calendar.ts';
import type { Publication } from '../publication.ts';

/** A publication as it was known on a day that it keeps: its measures that had figures then, in order of title. */
export interface Version {
  readonly day: Day;
  /** The report of that very day that says up to which period its figures go; of several, the one that goes furthest. */
  readonly report: Report | undefined;
  readonly measures: readonly Indicator[];
}

/** Whether an observation is a row that the measure shows: a version without any has no page. */
const hasFigures = ({ observations }: Indicator) => observations.length > 0;

/** Figures without a day of their own were known up to where a report of the day shows them, and no further. */
function reportOf(day: Day, reports: readonly Report[]): Report | undefined {
  const endOf = ({ head }: Report) => head.figuresTo?.last ?? '';
  return reports
    .filter((report) => report.head.date === day && report.head.figuresTo)
    .toSorted((one, other) => (endOf(one) < endOf(other) ? 1 : -1))[0];
}

/**
 * The versions that a publication keeps, the newest first. They are made of what the files say now of what was known then,
 * so that what was withdrawn since is in none of them.
 */
export const versionsOf = keptOf((publication: Publication): readonly Version[] => {
  const at = knownMeasures(publication.indicators);
  return [...new Set(publication.settings.versions ?? [])]
    .toSorted()
    .toReversed()
    .map((day) => {
      const report = reportOf(day, publication.reports);
      const known = at(report ? standpointOf(report.head) : { day });
      return { day, report, measures: [...known.values()].filter(hasFigures) };
    });
});

/** By what it is told that figures without a day of their own were known: a report of the day, or their period alone. */
export function undatedIn(measures: readonly Indicator[]): 'report' | 'period' | undefined {
  if (measures.some(({ known }) => known?.isByReport)) return 'report';
  return measures.some(({ known }) => known?.isUnsure) ? 'period' : undefined;
}

/** The addresses of all versions: the list of them, each, and its measures with their data. */
export function versionAddresses(publication: Publication): readonly string[] {
  const versions = versionsOf(publication);
  if (versions.length === 0) return [];
  return [
    addressOf.versions(),
    ...versions.flatMap(({ day, measures }) => [
      addressOf.version(day),
      ...measures.flatMap(({ id }) => [
        addressOf.versionMeasure(day, id),
        addressOf.versionData(day, id),
      ]),
    ]),
  ];
}
