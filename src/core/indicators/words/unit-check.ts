import type { Document } from '../../documents/document.ts';
import type { Language } from '../../language/english.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { placesIn } from '../../values/exact.ts';
import { printedDecimals, sayNumber } from '../../values/say.ts';
import { lacksOne } from '../../values/unit-one.ts';
import { standingOf } from '../comparing/standing.ts';
import { ownTotals, type Definition, type Indicator } from '../indicator.ts';
import { sayStanding } from './sentence.ts';

export const problems = { unitOne: problem('indicator/unit-one') };

/** Whether a figure, a target or a figure that is not joined is printed as 1. */
function holdsOne({ observations, definition, decimals }: Indicator): boolean {
  const isOne = (value: number, places: number) =>
    sayNumber(value, Math.max(decimals, places)) === '1';
  const aims = (definition.targets ?? []).flatMap(({ value, tolerance }) => [
    ...(value === undefined ? [] : [value]),
    ...(typeof tolerance === 'object' && 'band' in tolerance ? tolerance.band : []),
  ]);
  const apart = (definition.unjoined ?? []).map(({ value }) => value);
  return (
    [...aims, ...apart].some((value) => isOne(value, placesIn(value))) ||
    observations.some(
      ({ figure }) =>
        figure.is === 'number' && isOne(figure.value, printedDecimals(figure.text, decimals)),
    )
  );
}

/** Whether its sentence, of whatever period, says a 1 that stands nowhere in the data, such as how far a figure rose. */
function saysOne(indicator: Indicator, language: Language): boolean {
  const mark = '\u0000';
  const marked = { ...indicator, definition: { ...indicator.definition, unitOne: mark } };
  return ownTotals(indicator).some(({ period }) => {
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
