import type { Checked } from './diagnostic.ts';

/** What several steps made, each by its name. */
type Made<Steps> = {
  readonly [Name in keyof Steps]: Steps[Name] extends Checked<infer Value> ? Value : never;
};

/** Several steps as one: what each made, by its name, and everything that any of them reported. */
export function together<Steps extends Readonly<Record<string, Checked<unknown>>>>(
  steps: Steps,
): Checked<Made<Steps>> {
  const made = Object.entries(steps).map(([name, { value }]) => [name, value] as const);
  return {
    value: Object.fromEntries(made) as Made<Steps>,
    diagnostics: Object.values(steps).flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The same step for each of several things, as one step for all of them, in their order. */
export function eachOf<Given, Value>(
  given: readonly Given[],
  step: (one: Given) => Checked<Value>,
): Checked<readonly Value[]> {
  const steps = given.map(step);
  return {
    value: steps.map(({ value }) => value),
    diagnostics: steps.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A step that found nothing wrong. */
export const sound = <Value>(value: Value): Checked<Value> => ({ value, diagnostics: [] });
