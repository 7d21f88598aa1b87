import { directionAt, saidDirection } from '../../values/direction.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayBasis } from '../../values/say.ts';
import type { PrintedTarget } from '../comparing/printed-target.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { bandOf } from '../target.ts';
import { sayTargetDates } from '../target-time.ts';
import { sayTargetNumber, sayTargetShort } from './target-sentence.ts';

/** Says a target beside its figure, as short as may be: `85%`; with its day where it has one, with its basis where that is another. */
export function sayOverviewTarget(
  printed: PrintedTarget,
  indicator: Indicator,
  language: Language,
): string {
  if (printed.is === 'none' || printed.is === 'other-period') return '';
  const { target } = printed;
  if (printed.is === 'other-basis')
    return fill(language.overview.otherBasis, {
      target: sayTargetNumber(target, indicator, language),
      dates: sayTargetDates(target, language),
      basis: sayBasis(target.basis ?? indicator.basis, language),
    });
  return target.by
    ? sayTargetShort(target, indicator, language)
    : sayTargetNumber(target, indicator, language);
}

/** Says how far a figure may miss its target: the end of the tolerance on the bad side, both where neither is. */
export function sayAllowed(
  printed: PrintedTarget,
  observation: Observation,
  indicator: Indicator,
  language: Language,
): string | undefined {
  if (printed.is !== 'held' && printed.is !== 'unheld') return undefined;
  const { goodWhen } = indicator.definition;
  const band = bandOf(printed.target, goodWhen);
  if (!band) return undefined;
  const [low, high] = band.map((value) => sayTargetNumber({ value }, indicator, language));
  const good = saidDirection(directionAt(goodWhen, observation.period));
  const words = language.overview.allowed;
  return fill(words[good === 'range' ? 'neither' : good], { low: low!, high: high! });
}
