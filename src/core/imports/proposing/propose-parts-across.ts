import { totalSaid } from '../words/total-word.ts';
import type { PartsHeader } from './find-parts-header.ts';
import type { TypedTable } from './proposed.ts';

/** The parts that a header names over or under its periods, for a mapping. */
export function proposePartsAcross({
  partsRow,
  names,
  figure,
}: PartsHeader): TypedTable['partsAcross'] {
  if (figure !== undefined) {
    const leave = names.filter((name) => name !== figure);
    return { figure: { row: String(partsRow + 1), whole: [figure], leave } };
  }
  const [whole, parts] = [true, false].map((isTotal) =>
    names.filter((name) => (totalSaid(name) === 'bare') === isTotal),
  ) as [string[], string[]];
  return {
    part: {
      row: String(partsRow + 1),
      names: Object.fromEntries(parts.map((name) => [name, name])),
      ...(whole.length > 0 ? { whole } : {}),
    },
  };
}
