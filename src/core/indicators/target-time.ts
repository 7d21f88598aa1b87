import type { Indicator } from './indicator.ts';
import { fill, type Language } from '../language/english.ts';
import type { Observation } from './observation.ts';
import type { StatedPeriod } from '../values/period.ts';
import { sayPeriod, saySpan } from '../values/say.ts';
import type { Target } from './target.ts';
import { startOfYear } from './year-to-date.ts';

/** The period by which a target is known: its first where it has one, else that it is printed for or due by. */
export const timeOf = ({ from, for: beside, until, by }: Target): StatedPeriod | undefined =>
  from ?? beside ?? until ?? by;

/** Says when a target holds: `from April 2016`, `by March 2017`, `printed beside April 2016; no dates given`. */
export function sayTargetDates(
  { by, from, until, for: beside }: Target,
  language: Language,
): string {
  const dates = language.site.indicatorPage.targetDates;
  const say = (period: StatedPeriod) => sayPeriod(period, language);
  if (by) return fill(dates.by, { period: say(by) });
  if (from && until) {
    if (from.text === until.text) return say(from);
    return fill(dates.between, { ...saySpan(from, until, language) });
  }
  if (from) return fill(dates.from, { from: say(from) });
  if (until) return fill(dates.until, { until: say(until) });
  return beside ? fill(dates.beside, { period: say(beside) }) : dates.none;
}

/** Whether a paper gives a target no first period, so that only the paper itself says from when it counts. */
const isOpen = ({ from, for: beside, until, edition }: Target, of: Observation) =>
  !from && !beside && !until && edition !== undefined && edition === of.edition;

/** Whether a year to date ends before the one begins by whose end a target is to be reached: it begins anew from nothing. */
function isOfAnotherYear(
  { from, by }: Target,
  { period, basis }: Observation,
  { yearStart }: Indicator['definition'],
): boolean {
  if (from || !by || basis !== 'year-to-date' || period.is === 'unstated') return false;
  return startOfYear(period, yearStart) < startOfYear(by, yearStart);
}

/**
 * The targets that may have counted at the time of a figure. One that its paper prints without a first period goes
 * with the latest figure of that paper: an earlier figure that the paper repeats had it not. One to be reached by a
 * day goes with the year to date that ends there, and with none before.
 */
export function targetsAt(
  observation: Observation,
  { definition, observations }: Pick<Indicator, 'definition' | 'observations'>,
): readonly Target[] {
  const { period, edition, basis } = observation;
  const targets = (definition.targets ?? []).filter(
    (target) => !isOfAnotherYear(target, observation, definition),
  );
  if (period.is === 'unstated' || !targets.some((target) => isOpen(target, observation)))
    return targets;
  const isRepeated = observations.some(
    (one) =>
      one.edition === edition &&
      one.basis === basis &&
      !one.comparator &&
      one.dimensions.size === observation.dimensions.size &&
      one.period.is !== 'unstated' &&
      one.period.last > period.last,
  );
  return isRepeated ? targets.filter((target) => !isOpen(target, observation)) : targets;
}
