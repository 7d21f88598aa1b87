import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { givenByParts, isGivenByParts } from '../comparing/counts.ts';
import { digitsOf } from '../../values/exact.ts';
import type { Indicator } from '../indicator.ts';

export const problems = {
  differ: problem('observation/parts-differ'),
  noRule: problem('observation/parts-unnamed'),
  nought: problem('observation/nought-below'),
};

/** Reports each figure that its own parts contradict and that is published without a word about it. */
export function checkRatio(indicator: Indicator): readonly Diagnostic[] {
  const { parts } = indicator.definition;
  if (parts === undefined) {
    const first = indicator.observations
      .filter(({ numerator, denominator }) => numerator && denominator)
      .toSorted((a, b) => a.line - b.line)[0];
    return first ? [problems.noRule.at(first.placeOf('numerator'))] : [];
  }
  const noughts = indicator.observations.flatMap((observation) => {
    const { figure, denominator } = observation;
    if (parts === 'none' || denominator?.value !== 0 || figure.is !== 'number') return [];
    return [problems.nought.at(observation.placeOf('denominator'), { printed: figure.text })];
  });
  const wrong = indicator.observations.filter(
    (observation) => !observation.discrepancy && !isGivenByParts(observation, indicator),
  );
  const differing = wrong.map((observation) => {
    const { figure } = observation;
    const given = digitsOf(givenByParts(observation, indicator)!, indicator.decimals + 1);
    const printed = figure.is === 'number' ? figure.text : figure.is;
    return problems.differ.at(observation.placeOf('value'), { printed, given });
  });
  return [...noughts, ...differing];
}
