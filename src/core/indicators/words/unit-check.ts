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

/** What our figures are, to look one up by. */
interface Totals {
  /** In the order of their periods. */
  readonly inOrder: readonly Measured[];
  readonly byNumber: ReadonlyMap<number, readonly Measured[]>;
}

function totalsOf(indicator: Indicator): Totals {
  const inOrder = ownTotals(indicator)
    .filter(isMeasured)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  return { inOrder, byNumber: Map.groupBy(inOrder, ({ figure }) => figure.value) };
}

/**
 * Whether a figure may be told to lie 1 from an earlier one: that of a year before, or the last that it is compared with.
 *
 * @param at Its place among the totals in order.
 */
function mayBeTold(indicator: Indicator, { inOrder, byNumber }: Totals, at: number): boolean {
  const to = inOrder[at]!;
  const { value } = to.figure;
  const near = [...(byNumber.get(value - 1) ?? []), ...(byNumber.get(value + 1) ?? [])].filter(
    ({ period }) => period.last < to.period.last,
  );
  if (near.length === 0) return false;
  const yearBefore = String(Number(to.period.last.slice(0, 4)) - 1);
  if (near.some(({ period }) => period.last.startsWith(yearBefore))) return true;
  // Earlier ones stand before it: one after the other from there, most are compared with the first that is met.
  for (let before = at - 1; before >= 0; before--) {
    const one = inOrder[before]!;
    if (one.period.last < to.period.last && isComparable(indicator, one, to))
      return near.some(({ period }) => period.text === one.period.text);
  }
  return false;
}

/**
 * The figures of ours that lie 1 from a target, or from an earlier figure that their sentence may tell. Found by their
 * numbers: of most measures there are none, and a sentence is dear.
 */
function besideOne(indicator: Indicator): readonly Measured[] {
  const totals = totalsOf(indicator);
  const aims = new Set(
    (indicator.definition.targets ?? []).flatMap(({ value }) =>
      value === undefined ? [] : numbersOf(value).flatMap((one) => [one - 1, one + 1]),
    ),
  );
  return totals.inOrder.filter(
    (one, at) => aims.has(one.figure.value) || mayBeTold(indicator, totals, at),
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
