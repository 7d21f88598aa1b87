import { parseBasis } from '../values/basis.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { dimensionsOf, type Indicator } from '../indicators/indicator.ts';
import { addressesNear, suggestAddress } from './figure-address.ts';
import type { Language } from '../language/english.ts';
import type { Observation } from '../indicators/observation.ts';
import { parsePeriod } from '../values/period.ts';
import { sayFigure, withUnit } from '../values/say.ts';
import type { Location } from '../source/source.ts';
import { suggest } from '../source/suggest.ts';

/** The figure that a link in prose points at. */
export interface FigureLink {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

export const problems = {
  malformed: problem('figure-link/malformed', ({ address }: { address: string }) => ({
    message: `\`${address}\` does not point at a figure.`,
    hint:
      suggestAddress(address) ??
      'Write `figure:`, the id of an indicator, `@` and a period: `[1,807](figure:children-in-care@2016-04)`.',
  })),
  unknownIndicator: problem(
    'figure-link/unknown-indicator',
    ({ id, known }: { id: string; known: readonly string[] }) => ({
      message: `There is no indicator \`${id}\`.`,
      hint: suggest(id, known),
    }),
  ),
  unknownKey: problem(
    'figure-link/unknown-key',
    ({ key, known }: { key: string; known: readonly string[] }) => ({
      message: `The indicator has no \`${key}\` to choose by.`,
      hint: suggest(key, known),
    }),
  ),
  noFigure: problem('figure-link/no-figure'),
  ambiguous: problem('figure-link/ambiguous'),
  label: problem('figure-link/label'),
  noNumber: problem('figure-link/no-number'),
};

interface Query {
  readonly id: string;
  readonly period: string;
  readonly basis: string | undefined;
  readonly comparator: string | undefined;
  readonly edition: string | undefined;
  readonly dimensions: ReadonlyMap<string, string>;
}

function readQuery(address: string): Query | undefined {
  const parts = /^figure:([^@?#]+)@([^?#]+)(?:\?([^#]*))?$/.exec(address);
  if (!parts) return undefined;
  const pairs = [...new URLSearchParams((parts[3] ?? '').replaceAll('+', '%2B'))];
  const given = new Map(pairs);
  if (given.size < pairs.length) return undefined;
  const take = (key: string) => {
    const value = given.get(key);
    given.delete(key);
    return value;
  };
  const reserved = {
    basis: take('basis'),
    comparator: take('comparator'),
    edition: take('edition'),
  };
  return { id: parts[1]!, period: parts[2]!, ...reserved, dimensions: given };
}

function matches(observation: Observation, query: Query, period: string): boolean {
  return (
    observation.period.text === period &&
    (observation.comparator ?? '') === (query.comparator ?? '') &&
    (query.edition === undefined || observation.edition === query.edition) &&
    (query.basis === undefined || observation.basis === query.basis) &&
    observation.dimensions.size === query.dimensions.size &&
    [...query.dimensions].every(([name, value]) => observation.dimensions.get(name) === value)
  );
}

/** Of several candidates, those of the indicator's own basis, and of these the last published. */
function choose(indicator: Indicator, found: readonly Observation[]): readonly Observation[] {
  const ofBasis = found.filter(({ basis }) => basis === indicator.basis);
  const kept = ofBasis.length > 0 ? ofBasis : found;
  const bases = new Set(kept.map(({ basis }) => basis));
  if (bases.size > 1) return kept;
  return kept.toSorted((a, b) => ((a.edition ?? '') < (b.edition ?? '') ? -1 : 1)).slice(-1);
}

type Found = { readonly link: FigureLink } | { readonly diagnostic: Diagnostic };

function findObservation(
  address: string,
  place: Location,
  indicators: ReadonlyMap<string, Indicator>,
): Found {
  const query = readQuery(address);
  const period = query && parsePeriod(query.period);
  if (!query || !period) return { diagnostic: problems.malformed.at(place, { address }) };
  const indicator = indicators.get(query.id);
  if (!indicator) {
    return {
      diagnostic: problems.unknownIndicator.at(place, {
        id: query.id,
        known: [...indicators.keys()],
      }),
    };
  }
  const known = [...dimensionsOf(indicator).keys(), 'basis', 'comparator', 'edition'];
  const unknown = [...query.dimensions.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined)
    return { diagnostic: problems.unknownKey.at(place, { key: unknown, known }) };
  if (query.basis !== undefined && !parseBasis(query.basis)) {
    return { diagnostic: problems.malformed.at(place, { address }) };
  }
  const [observation, ...more] = choose(
    indicator,
    indicator.observations.filter((candidate) => matches(candidate, query, period.text)),
  );
  if (!observation) {
    const addresses = addressesNear(indicator, query);
    return { diagnostic: problems.noFigure.at(place, { address, near: addresses }) };
  }
  if (more.length > 0) {
    const choices = [observation, ...more].map(({ basis }) => `?basis=${basis}`);
    return { diagnostic: problems.ambiguous.at(place, { choices }) };
  }
  return { link: { indicator, observation } };
}

/** The ways in which a figure may be printed in prose. The first is the one to offer. */
function labelsOf({ indicator, observation }: FigureLink, language: Language): readonly string[] {
  const { figure } = observation;
  if (figure.is !== 'number') return [];
  const said = sayFigure(figure, indicator.decimals, language);
  const united = withUnit(said, indicator.definition.unit);
  const offered = /^[%£]/.test(indicator.definition.unit) ? [united, said] : [said, united];
  return [...offered, figure.text];
}

/**
 * Finds the figure that a link in prose points at, and holds its label against the data.
 *
 * @returns The figure, or the one thing that is wrong with the link.
 */
export function resolveFigureLink(
  address: string,
  label: string,
  place: Location,
  indicators: ReadonlyMap<string, Indicator>,
  language: Language,
): Found {
  const found = findObservation(address, place, indicators);
  if ('diagnostic' in found) return found;
  const labels = labelsOf(found.link, language);
  if (labels.includes(label)) return found;
  const [printed] = labels;
  if (printed !== undefined) return { diagnostic: problems.label.at(place, { label, printed }) };
  const words = sayFigure(found.link.observation.figure, 0, language);
  return { diagnostic: problems.noNumber.at(place, { label, words }) };
}
