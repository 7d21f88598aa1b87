import { slug } from '../../addresses/address.ts';
import type { Basis } from '../../values/basis.ts';
import type { Observation } from '../observation.ts';

/** What an observation is called, apart from its edition. */
function shortId(observation: Observation, usual: Basis): string {
  const { period, dimensions, comparator, basis } = observation;
  let words = `figure ${period.text.replace('..', '-to-')}`;
  for (const value of dimensions.values()) words += ` ${value}`;
  if (comparator) words += ` ${comparator}`;
  if (basis !== usual) words += ` ${basis}`;
  return slug(words);
}

/**
 * The id of each observation's row on its indicator's page, worked out anew: a page asks `Indicator.rowIds`. It holds the edition only where two papers
 * publish the same thing, so that a link made before the second paper came still lands.
 *
 * @param usual The basis that goes without saying.
 */
export function observationIds(
  observations: readonly Observation[],
  usual: Basis,
): ReadonlyMap<Observation, string> {
  const taken = new Set<string>();
  return new Map(
    observations.map((observation) => {
      const short = shortId(observation, usual);
      const id = taken.has(short)
        ? slug(`${short} ${observation.edition ?? observation.line}`)
        : short;
      let own = id;
      for (let count = 2; taken.has(own); count++) own = `${id}-${count}`;
      taken.add(own);
      return [observation, own];
    }),
  );
}
