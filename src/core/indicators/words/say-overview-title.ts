import { fill, type Language } from '../../language/english.ts';
import { sayPeriod } from '../../values/say.ts';
import type { Scorecard } from '../cards/scorecard.ts';

/** The title of the picture of a card: of its period; where each measure has its latest figure, of the years that these are of. */
export function sayOverviewTitle(card: Scorecard, language: Language): string {
  const words = language.overview;
  const { rows, parts } = card;
  const ofParts = parts.map(({ groups: [{ period }] }) => period);
  const all = [...rows.map(({ observation }) => observation.period), ...ofParts];
  const [one, ...others] = all;
  const period = card.period ?? (others.every(({ text }) => text === one?.text) ? one : undefined);
  if (period) return fill(words.titleAt, { period: sayPeriod(period, language) });
  const years = all
    .flatMap((known) => (known.is === 'unstated' ? [] : known.last.slice(0, 4)))
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return words.title;
  return fill(words.titleOfLatest, {
    years: first === last ? first : fill(words.years, { first, last }),
  });
}
