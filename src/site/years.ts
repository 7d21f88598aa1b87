import { addressOfObservation } from '../core/indicators/reading/figure-pages.ts';
import { byKind } from '../core/publication/catalogue.ts';
import type { CatalogueItem } from '../core/publication/catalogue-item.ts';
import { hasHeadline } from '../core/indicators/comparing/headline.ts';
import { ownTotals, type Indicator } from '../core/indicators/indicator.ts';
import type { Report } from '../core/civic/report.ts';
import { isEntry, items } from './catalogue.ts';
import { asked } from '../core/source/asked.ts';
import { publication } from './publication.ts';

/** A measure with figures of a year, and the address of the last of them. */
export interface YearFigure {
  readonly title: string;
  readonly address: string;
}

/** What our papers hold of one year. */
export interface Year {
  readonly year: string;
  readonly reports: readonly Report[];
  /** Dated entries of registers, by the name of their register. */
  readonly entries: ReadonlyMap<string, readonly CatalogueItem[]>;
  readonly figures: readonly YearFigure[];
}

/** Our figures of the whole; where there is none, those of its parts. */
const toldOf = (indicator: Indicator) =>
  hasHeadline(indicator)
    ? ownTotals(indicator)
    : indicator.observations.filter(({ comparator }) => !comparator);

/** The last figure of the whole of each year, or of its parts where there is none, by year. A period belongs to the year in which it ends. */
function figuresOf(indicator: Indicator): ReadonlyMap<string, YearFigure> {
  const { title } = indicator.definition;
  const last = new Map(
    toldOf(indicator).flatMap((observation) => {
      const { period } = observation;
      if (period.is === 'unstated' || observation.figure.is !== 'number') return [];
      return [[period.last.slice(0, 4), observation] as const];
    }),
  );
  return new Map(
    [...last].map(([year, observation]) => [
      year,
      { title, address: addressOfObservation(indicator, observation) },
    ]),
  );
}

function yearsOf(): readonly Year[] {
  const dated = Map.groupBy(items().filter(isEntry), ({ date }) => date?.first.slice(0, 4) ?? '');
  const reports = Map.groupBy(publication.reports, ({ head }) => head.date.slice(0, 4));
  const figures = [...publication.indicators.values()].map(figuresOf);
  const years = [dated, reports, ...figures].flatMap((by): readonly string[] => [...by.keys()]);
  return [...new Set(years)]
    .filter((year) => year !== '')
    .sort()
    .map((year) => ({
      year,
      reports: reports.get(year) ?? [],
      entries: byKind(dated.get(year) ?? []),
      figures: figures.flatMap((by) => by.get(year) ?? []),
    }));
}

/** Every year of which our papers hold something dated, earliest first. */
export const years = asked('years', (): readonly Year[] => yearsOf());
