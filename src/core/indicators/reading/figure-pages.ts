import { addressOfReference, type SiteReference } from '../../addresses/site-reference.ts';
import type { Indicator } from '../indicator.ts';
import { keptOf } from '../../source/kept.ts';
import type { Observation } from '../observation.ts';
import { hasWhole } from '../comparing/part-target.ts';
import { comparePeriods } from '../../values/period.ts';

/** A table of more rows than these takes a browser seconds to lay out (facts E32), so that it is split. */
export const mostRows = 400;

/** Some of a measure's figures, on a page of their own. */
export interface FigurePage {
  /** The last part of its address: the year, with a number where one year has several pages; `undated` without one. */
  readonly name: string;
  /** The year in which the periods of its figures end; `undefined` where the papers give none. */
  readonly year: string | undefined;
  /** Which page of its year it is, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** Newest first. */
  readonly observations: readonly Observation[];
}

/** Where the figures of a measure stand: on its own page, and on pages by year where they are too many for one. */
export interface FigurePages {
  /** Those on the measure's own page; of too many, the newest of the whole, or of all where none is about the whole. */
  readonly main: readonly Observation[];
  /** Whether those on its own page are of the whole alone. */
  readonly isWhole: boolean;
  /** All of them by year, newest first; none where the measure's own page has them all. */
  readonly pages: readonly FigurePage[];
}

const newestFirst = (a: Observation, b: Observation) =>
  comparePeriods(b.period, a.period) || a.line - b.line;

const yearOf = ({ period }: Observation) =>
  period.is === 'unstated' ? undefined : period.last.slice(0, 4);

/** Puts the figures of a measure on pages: on one where it can hold them, else by year. */
export const figurePagesOf = keptOf((indicator: Indicator): FigurePages => {
  const { observations } = indicator;
  const sorted = observations.toSorted(newestFirst);
  if (sorted.length <= mostRows) return { main: sorted, isWhole: false, pages: [] };
  const isWhole = hasWhole(indicator);
  const shown = isWhole ? sorted.filter(({ dimensions }) => dimensions.size === 0) : sorted;
  const pages = [...Map.groupBy(sorted, yearOf)].flatMap(([year, those]): FigurePage[] => {
    const parts = Math.ceil(those.length / mostRows);
    return Array.from({ length: parts }, (_, index) => ({
      name: [year ?? 'undated', ...(index === 0 ? [] : [index + 1])].join('-'),
      year,
      part: index + 1,
      parts,
      observations: those.slice(index * mostRows, (index + 1) * mostRows),
    }));
  });
  return { main: shown.slice(0, mostRows), isWhole, pages };
});

/** The page of each row that does not stand on its measure's own page, by the id of the row. */
const pagesOfRows = keptOf((indicator: Indicator): ReadonlyMap<string, string> => {
  const ids = indicator.rowIds();
  const { main, pages } = figurePagesOf(indicator);
  // From a full page a row falls when newer ones come: then that of its year is named, where it stays.
  const onMain = new Set(main.length < mostRows ? main : []);
  return new Map(
    pages.flatMap(({ name, observations }) =>
      observations.filter((one) => !onMain.has(one)).map((one) => [ids.get(one)!, name] as const),
    ),
  );
});

/** The row in which an observation stands, as a link names it. */
export function referenceToObservation(
  indicator: Indicator,
  observation: Observation,
): SiteReference {
  const row = indicator.rowIds().get(observation)!;
  const whole = indicator.known?.whole ?? indicator;
  const reference = { kind: 'figure', indicator: indicator.id, row } as const;
  if (whole.observations.length <= mostRows) return reference;
  const page = pagesOfRows(whole).get(row);
  return page === undefined ? reference : { ...reference, page };
}

/** The address of the row in which an observation stands. */
export const addressOfObservation = (indicator: Indicator, observation: Observation): string =>
  addressOfReference(referenceToObservation(indicator, observation));
