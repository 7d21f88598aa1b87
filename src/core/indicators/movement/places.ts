import { dayNumber } from '../../values/calendar.ts';
import { exact, type Exact } from '../../values/exact.ts';
import type { Timed } from '../observation.ts';

/** A place in a row of periods: a figure, the reason why there is none, or a time of which nothing is said. */
export interface Location {
  /** `undefined` for a time between two rows that do not follow each other. */
  readonly observation: Timed | undefined;
  /** The figure as it is published; `undefined` where there is none, or only one end of it is known. */
  readonly value: Exact | undefined;
}

/** Whether a place has a figure that is known. */
export const isKnown = <Place extends Location>(
  place: Place,
): place is Place & { readonly observation: Timed; readonly value: Exact } =>
  place.observation !== undefined && place.value !== undefined;

const nothing: Location = { observation: undefined, value: undefined };

function placeOf(observation: Timed): Location {
  const { figure, qualifier } = observation;
  const isKnown = figure.is === 'number' && (qualifier === undefined || qualifier === 'about');
  return { observation, value: isKnown ? exact(figure.text) : undefined };
}

const follows = ({ period: before }: Timed, { period }: Timed) =>
  period.is === 'day' || dayNumber(period.first) <= dayNumber(before.last) + 1;

/** Puts a place between rows that do not follow each other. @param series Of one basis and kind of period, in order of time. */
export const placesOf = (series: readonly Timed[]): readonly Location[] =>
  series.flatMap((one, index) => {
    const before = series[index - 1];
    return before && !follows(before, one) ? [nothing, placeOf(one)] : [placeOf(one)];
  });
