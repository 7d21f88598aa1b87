import type { Change } from './change.ts';
import type { RecordedMeasure } from './record.ts';

/** The values of each dimension of a measure. */
function valuesIn({ figures }: RecordedMeasure): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { parts = {} } of figures)
    for (const [name, value] of Object.entries(parts))
      found.set(name, (found.get(name) ?? new Set()).add(value));
  return found;
}

/** From how much likeness on two dimensions are one. */
const leastLike = 0.6;

/**
 * Finds dimensions of a measure whose column has another name now: most of their values are the same. Where one may be either
 * of two it is neither.
 *
 * @returns The name of now by that of before.
 */
export function renamedDimensions(
  before: RecordedMeasure,
  now: RecordedMeasure,
): ReadonlyMap<string, string> {
  const [then, latest] = [valuesIn(before), valuesIn(now)];
  const come = [...latest].filter(([name]) => !then.has(name));
  const alike = [...then].flatMap(([name, values]) => {
    if (latest.has(name)) return [];
    return come.flatMap(([other, its]) => {
      const same = [...values].filter((value) => its.has(value)).length;
      return same >= leastLike * Math.max(values.size, its.size) ? [[name, other] as const] : [];
    });
  });
  const isOnly = ([name, other]: readonly [string, string]) =>
    alike.filter(([one, its]) => one === name || its === other).length === 1;
  return new Map(alike.filter(isOnly));
}

/** A measure with other names for its dimensions. */
export function withDimensions(
  measure: RecordedMeasure,
  names: ReadonlyMap<string, string>,
): RecordedMeasure {
  if (names.size === 0) return measure;
  const rename = <Of>(of: Readonly<Record<string, Of>>): Record<string, Of> =>
    Object.fromEntries(Object.entries(of).map(([name, one]) => [names.get(name) ?? name, one]));
  const { called, figures, ...rest } = measure;
  return {
    ...rest,
    ...(called && { called: rename(called) }),
    figures: figures.map((one) => (one.parts ? { ...one, parts: rename(one.parts) } : one)),
  };
}

/** What is told of dimensions with other names: no reason is asked for, as every figure is told of the same. */
export const dimensionChanges = (
  measure: Pick<Change, 'id' | 'title' | 'address'>,
  names: ReadonlyMap<string, string>,
): readonly Change[] =>
  [...names].map(([was, now]) => ({
    ...{ kind: 'definition', did: 'changed', ...measure, field: 'column', was, now },
    ...{ pages: [], needsReason: false },
  }));
