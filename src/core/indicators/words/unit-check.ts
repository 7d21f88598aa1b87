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

const yearOf = ({ period }: Measured) => Number(period.last.slice(0, 4));

/**
 * Whether a figure may be told by its distance from one of some others: that of a year before, or the last that it is
 * compared with.
 *
 * @param totals All figures of ours in the order of their periods, among them the figure, at its index.
 */
function mayBeTold(
  indicator: Indicator,
  totals: readonly Measured[],
  index: number,
  others: readonly Measured[],
): boolean {
  const to = totals[index]!;
  const earlier = others.filter(({ period }) => period.last < to.period.last);
  if (earlier.length === 0) return false;
  if (earlier.some((from) => yearOf(to) - yearOf(from) === 1)) return true;
  const isBefore = (one: Measured) =>
    one.period.last < to.period.last && isComparable(indicator, one, to);
  const last = totals.slice(0, index).findLast(isBefore);
  return earlier.some(({ period }) => period.text === last?.period.text);
}

/**
 * The figures of ours that lie 1 from a target, or from an earlier figure that their sentence may tell. Found by their
 * numbers: of most measures there are none, and a sentence is dear.
 */
function besideOne(indicator: Indicator): readonly Measured[] {
  const totals = ownTotals(indicator)
    .filter(isMeasured)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const byNumber = Map.groupBy(totals, ({ figure }) => figure.value);
  const near = (value: number) => [value - 1, value + 1].flatMap((one) => byNumber.get(one) ?? []);
  const aims = (indicator.definition.targets ?? []).flatMap(({ value }) =>
    value === undefined ? [] : numbersOf(value),
  );
  const changed = totals.filter((to, index) =>
    mayBeTold(indicator, totals, index, near(to.figure.value)),
  );
  return [...aims.flatMap(near), ...changed];
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
