import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import { sayAim } from '../core/indicators/words/say-aim.ts';
import { shortUnit } from '../core/indicators/words/split-figure.ts';
import { sayPeriod, saySpan } from '../core/values/say.ts';
import { bandOf, type Target } from '../core/indicators/target.ts';
import type { TargetMark } from './model.ts';
import { sayBare } from './say-mark.ts';

/** Names a target with the dates it applied to (standards C-13): `target by March 2017`. */
function sayDates({ from, until, by, for: beside }: Target, language: Language): string {
  const words = language.chart;
  const say = (period: NonNullable<Target['by']>) => sayPeriod(period, language);
  if (by) return fill(words.targetBy, { period: say(by) });
  if (from && until && from.text === until.text)
    return fill(words.targetFor, { period: say(from) });
  if (from && until) return fill(words.targetBetween, { ...saySpan(from, until, language) });
  if (from) return fill(words.targetFrom, { period: say(from) });
  if (until) return fill(words.targetUntil, { period: say(until) });
  if (beside) return fill(words.targetBeside, { period: say(beside) });
  return words.target;
}

/** A target as a mark; `undefined` for one in words alone, or whose number is lost. */
export function toTarget(
  target: Target,
  indicator: Indicator,
  language: Language,
): TargetMark | undefined {
  const { value } = target;
  if (value === undefined) return undefined;
  const band = bandOf(target, indicator.definition.goodWhen);
  const said = band && { low: sayBare(band[0], indicator), high: sayBare(band[1], indicator) };
  return {
    value,
    text: sayAim(value, indicator, language, shortUnit(indicator.definition.unit)),
    words: sayDates(target, language),
    band: band &&
      said && {
        ends: band,
        text: fill(language.chart.toleranceEnds, said),
        words: fill(language.chart.tolerance, said),
      },
  };
}
