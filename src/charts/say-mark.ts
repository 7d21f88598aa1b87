import { placesIn } from '../core/values/exact.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { fill, type Language } from '../core/language/english.ts';
import { sayChanged } from '../core/indicators/words/say-history.ts';
import type { Measured, Observation } from '../core/indicators/observation.ts';
import { sayNumber, sayPeriod, sayQualified, withUnit, isInNoughts } from '../core/values/say.ts';
import { shortUnit } from '../core/indicators/words/split-figure.ts';
import type { Gap, Mark, MarkKind } from './model.ts';
import type { Size } from './scale.ts';

/** What drawing needs besides the data: the words, and the names of the comparators. */
export interface Drawing {
  readonly language: Language;
  readonly comparators: Readonly<Record<string, string>>;
}

/** An observation with a number, whatever its period. */
type Numbered = Pick<Measured, 'figure'> & Observation;

/** Says a number that is not an observation's, such as a target, at the precision of its indicator or its own. */
export function sayBare(value: number, { definition, decimals }: Indicator): string {
  const digits = sayNumber(value, Math.max(decimals, placesIn(value)));
  return withUnit(digits, shortUnit(definition.unit));
}

/** Says a tick of an indicator's axis: large ones short, such as `£5bn`. */
export function sayTickOf(
  { definition }: Indicator,
  { chart }: Language,
): (value: number, decimals: number, size: Size) => string {
  const unit = shortUnit(definition.unit);
  return (value, decimals, size) => {
    // Beside millions, £0.00 would be a sum to the penny.
    const number = sayNumber(value, value === 0 && size !== 'one' ? 0 : decimals);
    if (size === 'one' || value === 0) return withUnit(number, unit);
    // A million thousands.
    if (isInNoughts(unit) && size === 'million')
      return withUnit(fill(chart.sizes.billion, { number }), '£');
    // A unit such as `£m` has a size of its own already; its words follow.
    const short = fill(chart.sizes[size], { number });
    return /^£?$/.test(unit)
      ? withUnit(short, unit)
      : `${withUnit(number, unit)} ${chart.sizeWords[size]}`;
  };
}

/** A label with a status behind it, where there is one. */
export const withStatus = (
  label: string,
  status: string | undefined,
  { chart }: Language,
): string => (status === undefined ? label : fill(chart.status, { label, status }));

/** A figure as a mark, with its qualifier, its status and what became of it in words. @param label What it is of. */
export function toMark(
  observation: Numbered,
  label: string,
  kind: MarkKind,
  indicator: Indicator,
  language: Language,
): Mark {
  const { definition, decimals } = indicator;
  const { figure } = observation;
  const status = observation.status && language.status[observation.status];
  return {
    is: 'mark',
    label: withStatus(label, status, language),
    status,
    value: figure.value,
    text: sayQualified(observation, shortUnit(definition.unit), decimals, language),
    kind,
    isProvisional: observation.status === 'provisional',
    changed: sayChanged(observation, indicator, language),
    edition: observation.edition,
  };
}

/** The reason for a missing figure. @param label What it is of. */
export function toGap(observation: Observation, label: string, language: Language): Gap {
  const reason = sayQualified(observation, '', 0, language);
  return { is: 'gap', label, reason, edition: observation.edition };
}

/** Names whose figure it is: `England`. */
export const plainNameOf = ({ comparator = '' }: Observation, { comparators }: Drawing): string =>
  comparators[comparator] ?? comparator;

/** Names whose figure it is, and when: `England, April 2016`; `England, date not stated`. */
export function nameOf(observation: Observation, drawing: Drawing): string {
  const { language } = drawing;
  const name = plainNameOf(observation, drawing);
  if (observation.period.is === 'unstated') return fill(language.chart.undated, { name });
  return fill(language.chart.dated, { name, period: sayPeriod(observation.period, language) });
}
