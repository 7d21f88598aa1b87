import { fill, type Language } from '../../language/english.ts';
import type { Indicator } from '../indicator.ts';

/**
 * What the way to the table of a measure is called. Beside figures that are looked at from a day it says that the table
 * is that of another: it has later figures, and those that were revised since as they are now.
 *
 * @param asAt The day at which the publication stands, in words.
 */
export function sayDownload(
  { definition: { title }, known }: Pick<Indicator, 'definition' | 'known'>,
  asAt: string,
  { chart }: Language,
): string {
  if (!known) return fill(chart.csv, { title });
  return fill(chart.csvNow, { title, asAt });
}
