import { problem, type Diagnostic } from './diagnostic.ts';
import { decimalsOf } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

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

/** What a row's own numerator and denominator give; `undefined` where they give nothing. */
export function recompute(
  { numerator, denominator }: Observation,
  indicator: Indicator,
): number | undefined {
  const { parts } = indicator.definition;
  if (!numerator || !denominator || denominator.value === 0 || !parts || parts === 'none')
    return undefined;
  const factor = { percent: 100, 'per-10000': 10_000, mean: 1 }[parts];
  return (numerator.value / denominator.value) * factor;
}

/** Whether a printed number is what its parts give, at the precision it is printed with. */
export function agrees(observation: Observation, indicator: Indicator): boolean {
  const { figure } = observation;
  if (!observation.numerator || figure.is !== 'number') return true;
  const given = recompute(observation, indicator);
  if (given === undefined) return true;
  const step = 10 ** -Math.max(decimalsOf(figure.text), indicator.decimals);
  return Math.abs(given - figure.value) <= step / 2 + 1e-9;
}

/** Reports each figure that its own parts contradict and that is published without a word about it. */
export function checkParts(indicator: Indicator): readonly Diagnostic[] {
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
    (observation) => !observation.discrepancy && !agrees(observation, indicator),
  );
  const differing = wrong.map((observation) => {
    const { figure } = observation;
    const given = recompute(observation, indicator)!.toFixed(indicator.decimals + 1);
    const printed = figure.is === 'number' ? figure.text : figure.is;
    return problems.differ.at(observation.placeOf('value'), { printed, given });
  });
  return [...noughts, ...differing];
}
