import { publishedOn } from '../../indicators/published.ts';
import { standingOf } from '../../indicators/comparing/standing.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Measured } from '../../indicators/observation.ts';
import { partsStandingOf } from '../../indicators/comparing/parts-standing.ts';
import type { Report } from '../../civic/report.ts';
import type { Day } from '../../values/calendar.ts';
import type { Publication } from '../publication.ts';

/** What was published last: reports, or the latest figures of measures that came out on one day. */
export type News =
  | { readonly is: 'report'; readonly day: Day; readonly report: Report }
  | { readonly is: 'figures'; readonly day: Day; readonly indicators: readonly Indicator[] };

/** So many things are told as new. */
const fewNews = 3;

/** The latest figure of the whole; where there is none, one of its latest parts, the last of them to come out. */
function latestOf(indicator: Indicator): Measured | undefined {
  const standing = standingOf(indicator);
  if (standing) return standing.latest;
  const dayOf = (one: Measured) => publishedOn(one, indicator.definition) ?? '';
  return partsStandingOf(indicator)
    ?.groups[0].measured.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    .at(-1);
}

/** The days on which latest figures came out that stand in no report here, and which those are. */
function figuresByDay({ indicators, reports }: Publication): readonly News[] {
  const told = new Set(reports.map(({ id }) => id));
  const dated = [...indicators.values()].flatMap((indicator) => {
    const latest = latestOf(indicator);
    const day = latest && publishedOn(latest, indicator.definition);
    return !latest || day === undefined || told.has(latest.edition ?? '')
      ? []
      : [{ indicator, day }];
  });
  return [...Map.groupBy(dated, ({ day }) => day)].map(([day, those]) => ({
    ...{ is: 'figures', day },
    indicators: those.map(({ indicator }) => indicator),
  }));
}

/** What is new, newest first: the last reports, and the days of latest figures that stand in none of them. */
export function newsOf(publication: Publication): readonly News[] {
  const reports = publication.reports
    .slice(0, fewNews)
    .map((report): News => ({ is: 'report', day: report.head.date, report }));
  return [...figuresByDay(publication), ...reports]
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, fewNews);
}
