import { fill, type Language } from '../../language/english.ts';
import { sayPeriod } from '../../values/say.ts';
import type { Scorecard } from '../cards/scorecard.ts';
import { isTimed } from '../observation.ts';

/** The title of the picture of a card: of its period; where each measure has its latest figure, of the years that these are of. */
export function sayOverviewTitle(card: Scorecard, language: Language): string {
  const words = language.overview;
  const { rows } = card;
  const [one, ...others] = rows.map(({ observation }) => observation.period);
  const period = card.period ?? (others.every(({ text }) => text === one?.text) ? one : undefined);
  if (period) return fill(words.titleAt, { period: sayPeriod(period, language) });
  const years = rows
    .flatMap(({ observation }) => (isTimed(observation) ? observation.period.last.slice(0, 4) : []))
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return words.title;
  return fill(words.titleOfLatest, {
    years: first === last ? first : fill(words.years, { first, last }),
  });
}
