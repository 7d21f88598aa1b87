import { numbersIn, textsIn } from '../compile/numbers-in-text.ts';
import type { Report } from '../civic/report.ts';

/** What stands between the numbers of a report in its record. */
export const betweenNumbers = '; ';

/**
 * The numbers that a report tells in its own words and summary, as typed, the smallest first: not those that are links to
 * figures, which the data give, nor years, dates and places. Blank where it tells none.
 */
export function toldNumbers({ head, sections }: Pick<Report, 'head' | 'sections'>): string {
  const prose = sections.flatMap((section) => (section.is === 'prose' ? section.prose : []));
  const texts = [head.summary, ...textsIn(prose).map(({ value }) => value)];
  return texts
    .flatMap((text) => numbersIn(text))
    .toSorted((a, b) => a.value - b.value)
    .map(({ dressed }) => dressed)
    .join(betweenNumbers);
}
