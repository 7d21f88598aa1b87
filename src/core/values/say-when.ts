import { fill, type Language } from '../language/english.ts';
import type { Period } from './period.ts';
import { sayPeriod } from './say.ts';

/** Says a period as part of a sentence: `in April 2016`, `on 31 March 2015`, `from November 2017 to October 2020`. */
export function sayWhen(period: Period, language: Language): string {
  const words = language.sentence;
  if (period.is === 'unstated') return words.unstated;
  const shape = period.is === 'day' ? words.on : period.is === 'range' ? words.from : words.in;
  return fill(shape, { period: sayPeriod(period, language) });
}
