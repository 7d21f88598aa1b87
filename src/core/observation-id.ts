import { slug } from './address.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

/** What an observation is called, apart from its edition. */
function shortId(observation: Observation, indicator: Indicator): string {
  const { period, dimensions, comparator, basis } = observation;
  let words = `figure ${period.text.replace('..', '-to-')}`;
  for (const value of dimensions.values()) words += ` ${value}`;
  if (comparator) words += ` ${comparator}`;
  if (basis !== indicator.basis) words += ` ${basis}`;
  return slug(words);
}

/**
 * The id of each observation's row on its indicator's page. It holds the edition only where two papers
 * publish the same thing, so that a link made before the second paper came still lands.
 */
export function observationIds(indicator: Indicator): ReadonlyMap<Observation, string> {
  const taken = new Set<string>();
  return new Map(
    indicator.observations.map((observation) => {
      const short = shortId(observation, indicator);
      const id = taken.has(short)
        ? slug(`${short} ${observation.edition ?? observation.line}`)
        : short;
      taken.add(id);
      return [observation, id];
    }),
  );
}
