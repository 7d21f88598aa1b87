/** The value in the middle of some by size, the greater of two; `undefined` of none. */
export const middleOf = <Value>(
  values: readonly Value[],
  sizeOf: (value: Value) => number,
): Value | undefined =>
  values.toSorted((a, b) => sizeOf(a) - sizeOf(b))[Math.floor(values.length / 2)];
