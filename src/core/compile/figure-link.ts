import { parseBasis } from '../values/basis.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { dimensionsOf, type Indicator } from '../indicators/indicator.ts';
import { faultOfLabel } from './figure-label.ts';
import { addressesMeant, addressesNear } from './figure-address.ts';
import type { Language } from '../language/english.ts';
import type { Schemes } from '../indicators/comparing/scheme.ts';
import { isNumbered, type Numbered, type Observation } from '../indicators/observation.ts';
import { parsePeriod } from '../values/period.ts';
import { sayFigure, withUnit } from '../values/say.ts';
import type { LinkSpans } from '../documents/link-span.ts';
import { slotOf } from '../source/source.ts';
import { suggest } from '../source/suggest.ts';

/** The figure that a link in prose points at. */
export interface FigureLink {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

export const problems = {
  malformed: problem('figure-link/malformed'),
  unknownIndicator: problem('figure-link/unknown-indicator'),
  unknownKey: problem('figure-link/unknown-key'),
  noFigure: problem('figure-link/no-figure'),
  ambiguous: problem('figure-link/ambiguous'),
  another: problem('figure-link/label'),
  coarse: problem('figure-link/label-coarse'),
  untrue: problem('figure-link/label-untrue'),
  across: problem('figure-link/label-across'),
  noNumber: problem('figure-link/no-number'),
};

interface Query {
  readonly id: string;
  readonly period: string;
  readonly basis: string | undefined;
  readonly comparator: string | undefined;
  readonly edition: string | undefined;
  /** Whether the label gives the size of a figure below nought, and the sentence says so. */
  readonly isSize: boolean;
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
  const as = take('as');
  if (as !== undefined && as !== 'size') return undefined;
  return {
    id: parts[1]!,
    period: parts[2]!,
    ...reserved,
    isSize: as === 'size',
    dimensions: given,
  };
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

type Found =
  | { readonly link: FigureLink & { readonly isSize: boolean } }
  | { readonly diagnostic: Diagnostic };

function findObservation(
  address: string,
  spans: () => LinkSpans,
  indicators: ReadonlyMap<string, Indicator>,
): Found {
  const query = readQuery(address);
  const period = query && parsePeriod(query.period);
  const malformed = () => {
    const meant = addressesMeant(address);
    const only = meant.length === 1 ? meant[0] : undefined;
    return { diagnostic: problems.malformed.at(spans().target, { address, meant }, only) };
  };
  if (!query || !period) return malformed();
  const indicator = indicators.get(query.id);
  if (!indicator) {
    const { id } = query;
    const place = slotOf(spans().target, (known) => address.replace(id, known));
    const hint = suggest(id, indicators.keys());
    return { diagnostic: problems.unknownIndicator.at(place, { id, hint }) };
  }
  const known = [
    ...dimensionsOf(indicator.known?.whole ?? indicator).keys(),
    'as',
    'basis',
    'comparator',
    'edition',
  ];
  const unknown = [...query.dimensions.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const inAddress = new RegExp(`(?<=[?&])${unknown}(?==)`);
    const place = slotOf(spans().target, (key) => address.replace(inAddress, key));
    const details = { key: unknown, hint: suggest(unknown, known) };
    return { diagnostic: problems.unknownKey.at(place, details) };
  }
  if (query.basis !== undefined && !parseBasis(query.basis)) return malformed();
  const found = (of: Indicator) =>
    choose(
      of,
      of.observations.filter((candidate) => matches(candidate, query, period.text)),
    );
  const then = found(indicator);
  // What came later than a report may be told in it all the same: that it is later is plain from its period.
  const whole = indicator.known?.whole ?? indicator;
  const of = then.length > 0 ? indicator : whole;
  const [observation, ...more] = then.length > 0 ? then : found(whole);
  if (!observation) {
    const addresses = addressesNear(whole, query);
    return { diagnostic: problems.noFigure.at(spans().target, { address, near: addresses }) };
  }
  if (more.length > 0) {
    const choices = [observation, ...more].map(({ basis }) => `?basis=${basis}`);
    return { diagnostic: problems.ambiguous.at(spans().target, { choices }) };
  }
  return { link: { indicator: of, observation, isSize: query.isSize } };
}

/** The ways in which a figure may be printed in prose. The first is the one to offer. */
function labelsOf(
  { figure }: Numbered,
  indicator: Indicator,
  language: Language,
): readonly [offered: string, ...others: string[]] {
  const said = sayFigure(figure, indicator.decimals, language);
  const united = withUnit(said, indicator.definition);
  const isUnited = /^[%£]/.test(indicator.definition.unit);
  return isUnited ? [united, said, figure.text] : [said, united, figure.text];
}

/**
 * Finds the figure that a link in prose points at, and holds its label against the data.
 *
 * @returns The figure, or the one thing that is wrong with the link.
 */
export function resolveFigureLink(
  address: string,
  label: string,
  spans: () => LinkSpans,
  indicators: ReadonlyMap<string, Indicator>,
  by: { readonly schemes: Schemes; readonly language: Language },
): Found {
  const found = findObservation(address, spans, indicators);
  if ('diagnostic' in found) return found;
  const { indicator, observation, isSize } = found.link;
  if (!isNumbered(observation)) {
    const words = sayFigure(observation.figure, 0, by.language);
    const diagnostic = problems.noNumber.at(spans().label, { words });
    // The label may be what is withheld.
    const isPrivate = observation.figure.is === 'suppressed';
    return { diagnostic: isPrivate ? { ...diagnostic, isPrivate } : diagnostic };
  }
  const [printed, ...others] = labelsOf(observation, indicator, by.language);
  if (!isSize && [printed, ...others].includes(label)) return found;
  const fault = faultOfLabel(label, observation, indicator, { isSize, ...by });
  return fault ? { diagnostic: problems[fault].at(spans().label, { label, printed }) } : found;
}
