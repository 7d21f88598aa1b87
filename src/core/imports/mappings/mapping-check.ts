import type { Diagnostic } from '../../source/diagnostic.ts';
import { checkReference } from '../../source/reference.ts';
import type { TableMapping } from './mapping.ts';
import type { PlacedMapping } from './read-mapping.ts';
import { targetMappingOf } from './target-mapping.ts';

/** A measure that is named under some keys of a table. */
type Named = readonly [measure: string | undefined, ...path: readonly PropertyKey[]];

/** The measures that a table leads to, each with the keys under which it stands. */
const namedIn = ({ measure, values = [], target }: TableMapping): readonly Named[] => [
  ...(typeof measure === 'object'
    ? Object.entries(measure.names).map(([name, id]): Named => [id, 'measure', 'names', name])
    : [[measure, 'measure'] as const]),
  ...values.map((value, at): Named => [value.measure, 'values', at, 'measure']),
  [targetMappingOf(target)?.measure, 'target', 'measure'],
];

/**
 * Reports measures of a mapping that are none: the publication has no definition of them, and the mapping does not say
 * under `measures:` what theirs is to be.
 *
 * @param known The measures that the publication defines.
 */
export const checkMapping = (
  { mapping, placeOf }: PlacedMapping,
  known: ReadonlySet<string>,
): readonly Diagnostic[] => {
  const all = new Set([...known, ...Object.keys(mapping.measures ?? {})]);
  return mapping.tables.flatMap((table, at) =>
    namedIn(table).flatMap(([id, ...path]) =>
      checkReference('indicator', id, all, () => placeOf('tables', at, ...path)),
    ),
  );
};
