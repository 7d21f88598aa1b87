import { headlineSeries } from './headline.ts';
import type { Standing } from './standing.ts';
import { sayDimensions } from '../dimension-title.ts';
import { isMeasured, type Measured } from '../observation.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayPeriod } from '../../values/say.ts';

/**
 * Says of each way in which a measure is cut that its parts are known for a later time than its whole, where that is so:
 * of parts of the basis and kind of period of the latest figure of the whole.
 *
 * @param by The one way that is asked about; without it, all.
 * @returns Sentences without their full stops; none where the whole stands at an earlier time than its latest.
 */
export function sayNewerParts(
  { indicator, latest }: Pick<Standing, 'indicator' | 'latest'>,
  by: string | undefined,
  language: Language,
): readonly string[] {
  if (headlineSeries(indicator).at(-1) !== latest) return [];
  const ends = new Map<string, Measured>();
  for (const one of indicator.observations) {
    if (one.comparator || one.dimensions.size !== 1 || !isMeasured(one)) continue;
    const { period, basis } = one;
    if (basis !== latest.basis || period.is !== latest.period.is) continue;
    if (period.last <= latest.period.last) continue;
    const [name] = one.dimensions.keys();
    if (by !== undefined && name !== by) continue;
    if (period.last > (ends.get(name!)?.period.last ?? '')) ends.set(name!, one);
  }
  return [...ends].map(([name, { period }]) =>
    fill(language.known.newerParts, {
      by: sayDimensions([name], indicator),
      period: sayPeriod(period, language),
      latest: sayPeriod(latest.period, language),
    }),
  );
}
