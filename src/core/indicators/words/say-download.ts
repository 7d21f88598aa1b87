import { fill, type Language } from '../../language/english.ts';
import { sayDay } from '../../values/say.ts';
import type { Indicator } from '../indicator.ts';

/**
 * What the way to the table of a measure is called. Beside figures that are looked at from a day it says that the table
 * is that of another: it has later figures, and those that were revised since as they are now. The words stay as they
 * are when a month is added.
 */
export function sayDownload(
  { definition: { title }, known }: Pick<Indicator, 'definition' | 'known'>,
  language: Language,
): string {
  if (!known) return fill(language.chart.csv, { title });
  return fill(language.chart.csvNow, { title, day: sayDay(known.day, language) });
}
