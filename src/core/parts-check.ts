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
  const wrong = indicator.observations.filter(
    (observation) => !observation.discrepancy && !agrees(observation, indicator),
  );
  return wrong.map((observation) => {
    const { figure } = observation;
    const given = recompute(observation, indicator)!.toFixed(indicator.decimals + 1);
    const printed = figure.is === 'number' ? figure.text : figure.is;
    return problems.differ.at(observation.placeOf('value'), { printed, given });
  });
}
