import type { Document } from '../../documents/document.ts';
import type { Language } from '../../language/english.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { placesIn } from '../../values/exact.ts';
import { shownPlaces } from '../../values/figure.ts';
import { sayNumber } from '../../values/say.ts';
import { comparePeriods } from '../../values/period.ts';
import { lacksOne } from '../../values/unit-one.ts';
import { isComparable } from '../comparing/comparison.ts';
import { standingOf } from '../comparing/standing.ts';
import { numbersOf } from '../aim.ts';
import { ownTotals, type Definition, type Indicator } from '../indicator.ts';
import { isMeasured, type Measured } from '../observation.ts';
import { sayStanding } from './sentence.ts';

export const problems = { unitOne: problem('indicator/unit-one') };

/** Whether a figure, a target or a figure that is not joined is printed as 1. */
function holdsOne({ observations, definition, decimals }: Indicator): boolean {
  // What is further than a half from 1 is rounded to another number: of most figures none need be said.
  const isOne = (value: number, places: number) =>
    Math.abs(value - 1) <= 0.5 && sayNumber(value, Math.max(decimals, places)) === '1';
  const aims = (definition.targets ?? []).flatMap(({ value, tolerance }) => [
    ...(value === undefined ? [] : numbersOf(value)),
    ...(typeof tolerance === 'object' && 'band' in tolerance ? tolerance.band : []),
  ]);
  const apart = (definition.unjoined ?? []).map(({ value }) => value);
  return (
    [...aims, ...apart].some((value) => isOne(value, placesIn(value))) ||
    observations.some(
      ({ figure }) => figure.is === 'number' && isOne(figure.value, shownPlaces(figure, decimals)),
    )
  );
}

const liesOneFrom = (one: Measured, { figure: { value } }: Measured) =>
  one.figure.value === value - 1 || one.figure.value === value + 1;

/**
 * Whether a figure may be told to lie 1 from an earlier one: that of a year before, or the last that it is compared with.
 * Looked for backwards, until both are known: mostly within a year.
 *
 * @param totals All figures of ours in the order of their periods, among them the figure, at its index.
 */
function mayBeTold(indicator: Indicator, totals: readonly Measured[], index: number): boolean {
  const to = totals[index];
  if (!to) return false;
  const yearBefore = String(Number(to.period.last.slice(0, 4)) - 1);
  let last: string | undefined;
  for (let at = index - 1; at >= 0; at--) {
    const one = totals[at];
    if (!one || one.period.last >= to.period.last) continue;
    const { text, last: end } = one.period;
    if (last === undefined && isComparable(indicator, one, to)) last = text;
    if (liesOneFrom(one, to) && (text === last || end.startsWith(yearBefore))) return true;
    if (last !== undefined && text !== last && end < yearBefore) return false;
  }
  return false;
}

/**
 * The figures of ours that lie 1 from a target, or from an earlier figure that their sentence may tell. Found by their
 * numbers: of most measures there are none, and a sentence is dear.
 */
function besideOne(indicator: Indicator): readonly Measured[] {
  const totals = ownTotals(indicator)
    .filter(isMeasured)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const numbers = new Set(totals.map(({ figure }) => figure.value));
  const hasNear = ({ figure: { value } }: Measured) =>
    numbers.has(value - 1) || numbers.has(value + 1);
  const aims = new Set(
    (indicator.definition.targets ?? []).flatMap(({ value }) =>
      value === undefined ? [] : numbersOf(value).flatMap((one) => [one - 1, one + 1]),
    ),
  );
  return totals.filter(
    (one, index) =>
      aims.has(one.figure.value) || (hasNear(one) && mayBeTold(indicator, totals, index)),
  );
}

/** Whether its sentence, of whatever period, says a 1 that stands nowhere in the data, such as how far a figure rose. */
function saysOne(indicator: Indicator, language: Language): boolean {
  const mark = '\u0000';
  const marked = { ...indicator, definition: { ...indicator.definition, unitOne: mark } };
  return besideOne(indicator).some(({ period }) => {
    const standing = standingOf(marked, period.text);
    return standing && sayStanding(standing, undefined, language).join().includes(mark);
  });
}

/** Reports a unit whose singular is not known, where a 1 is said. */
export function checkUnit(
  indicator: Indicator,
  { placeOf }: Document<Definition>,
  language: Language,
): readonly Diagnostic[] {
  const { definition } = indicator;
  if (!lacksOne(definition, language)) return [];
  if (!holdsOne(indicator) && !saysOne(indicator, language)) return [];
  return [problems.unitOne.at(placeOf('unit'), { unit: definition.unit })];
}
