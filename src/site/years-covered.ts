import { fill, type Language } from '../core/language/english.ts';
import type { Report } from '../core/civic/report.ts';

/** The years of the earliest and the latest paper: `2014 to 2020`, or the one year of all; `undefined` where there is no paper. */
export function yearsCovered(reports: readonly Report[], language: Language): string | undefined {
  const years = reports.map(({ head }) => head.date.slice(0, 4)).sort();
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : fill(language.site.years, { first, last });
}
