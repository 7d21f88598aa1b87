import { fill, type Language } from '../core/language/english.ts';
import type { StatedPeriod } from '../core/values/period.ts';
import { hasEnded } from '../core/indicators/comparing/ended.ts';
import {
  isCutBy,
  keyOfPart,
  nameOfPart,
  type PartsGroup,
} from '../core/indicators/comparing/parts-standing.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { isMeasured } from '../core/indicators/observation.ts';
import { sayNames } from '../core/indicators/words/say-names.ts';

/** More parts than these are told by their number. */
const mostAbsent = 12;

/** Says which parts have no figure for a time of a picture; nothing where all have one. */
export const sayAbsent = (
  names: readonly string[],
  time: keyof Language['parts']['absent'],
  language: Language,
): readonly string[] =>
  names.length === 0
    ? []
    : [fill(language.parts.absent[time], { names: sayNames(names, language, mostAbsent) })];

/**
 * Says which parts a time has no row of, though they had a figure within the year before: theirs has not come. What has been
 * silent for longer has ended, and is missed by none.
 *
 * @param group The parts that are shown, of one time.
 * @param time What that is in the picture.
 */
export function sayWaiting(
  indicator: Indicator,
  { by, basis, period }: Pick<PartsGroup, 'by' | 'basis'> & { readonly period: StatedPeriod },
  time: 'shown' | 'latest',
  language: Language,
): readonly string[] {
  const own = indicator.observations.filter((one) => one.basis === basis && isCutBy(one, by));
  const here = new Set(
    own.filter((one) => one.period.text === period.text).map((one) => keyOfPart(one, by)),
  );
  const before = own
    .filter(isMeasured)
    .filter((one) => one.period.last < period.last && !hasEnded(one.period, period))
    .filter((one) => !here.has(keyOfPart(one, by)))
    .toSorted((a, b) => a.line - b.line);
  const names = [...new Set(before.map((one) => nameOfPart(one, by, indicator)))];
  return sayAbsent(names, time, language);
}
