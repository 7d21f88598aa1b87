import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { valueOfTitle } from '../indicators/part-titles.ts';
import { likelyPeriods } from '../values/suggest-period.ts';
import { parsePeriod } from '../values/period.ts';

/** What a link to a figure asks for. */
interface Wanted {
  readonly period: string;
  readonly comparator: string | undefined;
  readonly dimensions: ReadonlyMap<string, string>;
}

/** The addresses that may be meant by one whose period is not spelt as format 1 does. */
export function addressesMeant(address: string): readonly string[] {
  const [, start, period, end = ''] = /^(figure:[^@?#]+@)([^?#&]+)(\?[^#]*)?$/i.exec(address) ?? [];
  const meant = period === undefined ? [] : likelyPeriods(period);
  return meant.map((one) => `${start!.toLowerCase()}${one}${end}`);
}

/** The address of a figure, with what it is a part of and whose it is. */
function addressFor({ id }: Indicator, { period, dimensions, comparator }: Observation): string {
  const choices = [...dimensions, ...(comparator ? [['comparator', comparator] as const] : [])];
  const query = choices.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `figure:${id}@${period.text}${query === '' ? '' : `?${query}`}`;
}

/** The address that marks a number as another one than the figure of a measure that happens to equal it. */
export const anotherNumber = 'figure:another';

/** The addresses that may lead to a figure, the shortest first: with its basis and its paper where these are needed. */
export function addressesOf(indicator: Indicator, observation: Observation): readonly string[] {
  const plain = addressFor(indicator, observation);
  const { basis, edition } = observation;
  const paper = edition === undefined ? [] : [`edition=${edition}`];
  return [[], [`basis=${basis}`], paper, [`basis=${basis}`, ...paper]].map((more) =>
    more.length === 0 ? plain : `${plain}${plain.includes('?') ? '&' : '?'}${more.join('&')}`,
  );
}

/** The figures of the kind that was asked for: parts where a part was, others' where others' were; at its period if it has any. */
export function addressesNear(indicator: Indicator, query: Wanted): readonly string[] {
  const asked = [...query.dimensions].map(
    ([name, value]) => [name, valueOfTitle(name, value, indicator) ?? value] as const,
  );
  const alike = indicator.observations.filter(
    ({ dimensions, comparator }) =>
      !comparator === !query.comparator &&
      dimensions.size === query.dimensions.size &&
      [...query.dimensions.keys()].every((name) => dimensions.has(name)),
  );
  const then = alike.filter(({ period }) => period.text === parsePeriod(query.period)?.text);
  const same = then.filter(({ dimensions }) =>
    asked.every(([name, value]) => dimensions.get(name) === value),
  );
  const near = [same, then].find((those) => those.length > 0) ?? alike;
  return [...new Set(near.map((one) => addressFor(indicator, one)))].slice(-4);
}
