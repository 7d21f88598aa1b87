import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { givenByParts, isGivenByParts } from '../comparing/counts.ts';
import { digitsOf } from '../../values/exact.ts';
import type { Indicator } from '../indicator.ts';

export const problems = {
  differ: problem(
    'observation/parts-differ',
    ({ printed, given }: { printed: string; given: string }) => ({
      message: `The value is \`${printed}\`, and its numerator and denominator give \`${given}\`.`,
      hint: 'Mend the figure that is wrong. If the paper prints it so, keep it, and say in `discrepancy` what differs.',
    }),
  ),
  noRule: problem('observation/parts-unnamed', () => ({
    message:
      'The row has a numerator and a denominator, and the definition does not say what they give.',
    hint: 'Add a line `parts: percent` to the definition, or `parts: per-10000`, `parts: mean`, or `parts: none` if the value is not worked out from them.',
  })),
  nought: problem('observation/nought-below', ({ printed }: { printed: string }) => ({
    message: `The value is \`${printed}\`, and its denominator is 0, from which nothing can be worked out.`,
    hint: 'Mend the denominator, or type `not-applicable` for the value.',
  })),
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
