import { comparePeriods } from '../../values/period.ts';
import { sayPeriod } from '../../values/say.ts';
import type { Language } from '../../language/english.ts';
import type { Indicator } from '../indicator.ts';

/**
 * Says which figures of a measure are still to come, and where they are to be typed, in a line however many they are;
 * `undefined` where none is.
 */
export function sayToCome(
  { definition, toCome }: Pick<Indicator, 'definition' | 'toCome'>,
  language: Language,
): string | undefined {
  const [first] = toCome;
  if (!first) return undefined;
  const periods = toCome.map(({ period }) => period).sort(comparePeriods);
  const place = toCome.reduce((least, one) => (one.line < least.line ? one : least), first);
  return language.commands.stillToCome({
    title: definition.title,
    periods: [...new Set(periods.map((one) => sayPeriod(one, language)))],
    figures: toCome.length,
    others: toCome.filter(({ comparator }) => comparator).length,
    place: `${place.place.path}:${place.line}`,
  });
}
