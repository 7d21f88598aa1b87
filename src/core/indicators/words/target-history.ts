import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayPeriod } from '../../values/say.ts';
import { isBroken } from '../comparing/broken.ts';
import { subtract } from '../../values/exact.ts';
import { endsOf, isRange, type Aim } from '../aim.ts';
import { sayAim } from './say-aim.ts';
import type { Target } from '../target.ts';
import { timeOf } from '../target-time.ts';

/** By how much the aim was moved; `undefined` where it cannot be told: of words, and of ranges that are not the same. */
function differenceOf(before: Aim | undefined, after: Aim | undefined): number | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (!isRange(before) && !isRange(after)) return subtract(after, before);
  const [one, other] = [endsOf(before), endsOf(after)];
  return one.low === other.low && one.high === other.high ? 0 : undefined;
}

function sayStep(before: Target, after: Target, indicator: Indicator, language: Language): string {
  const words = language.targetHistory;
  const say = (target: Target) =>
    target.value === undefined ? `“${target.words}”` : sayAim(target.value, indicator, language);
  const difference = differenceOf(before.value, after.value);
  const shape =
    difference === undefined
      ? words.changed
      : difference > 0
        ? words.raised
        : difference < 0
          ? words.lowered
          : words.kept;
  const when = (target: Target) => {
    const time = timeOf(target);
    return time ? sayPeriod(time, language) : words.undated;
  };
  const sentence = fill(shape, {
    from: say(before),
    before: when(before),
    to: say(after),
    after: when(after),
  });
  const [first, then] = [timeOf(before), timeOf(after)];
  const broken = first && then && isBroken(indicator, first, then);
  return broken ? fill(words.broken, { sentence }) : sentence;
}

/**
 * Says how the targets of a measure changed: raised, lowered, kept, changed in kind, or dropped. Each is held
 * against the one before it of the same basis; a change of definition between the two is told.
 *
 * @returns Sentences with their full stops, in the order of the definition; none where there is one target at most.
 */
export function sayTargetHistory(indicator: Indicator, language: Language): readonly string[] {
  const { targets = [] } = indicator.definition;
  const known = targets.filter(({ unavailable }) => unavailable === undefined);
  const steps = known.flatMap((after, index) => {
    const before = known
      .slice(0, index)
      .findLast((one) => (one.basis ?? indicator.basis) === (after.basis ?? indicator.basis));
    return before ? [sayStep(before, after, indicator, language)] : [];
  });
  const last = known.at(-1);
  const end = last?.until ?? last?.for;
  const later =
    end &&
    indicator.observations.find(
      ({ period, comparator, dimensions, figure }) =>
        !comparator &&
        dimensions.size === 0 &&
        figure.is === 'number' &&
        period.is !== 'unstated' &&
        period.first > end.last,
    );
  if (!later) return steps;
  const period = sayPeriod(later.period, language);
  return [...steps, fill(language.targetHistory.dropped, { period })];
}
