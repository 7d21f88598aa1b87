import { doubt } from '../doubt.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';
import { actualsIn } from '../words/row-kind.ts';
import { leftOut } from './left-out.ts';

/**
 * What is read of a table without the figures of a column that a mapping takes for parts and that tells figures from
 * their targets: a mapping may be older than the word of the definition, or than the column.
 */
export function withoutKinds({ parts = {} }: TableMapping, read: TableRead): TableRead {
  return Object.entries(parts).reduce((kept, [dimension, { column }]) => {
    const own = kept.readings.filter((one) => one.parts.has(dimension));
    const names = [...new Set(own.map((one) => one.parts.get(dimension)!))];
    const actual = actualsIn(names);
    if (!actual) return kept;
    const told = doubt(
      'kinds-as-parts',
      own[0]!.place,
      { column, dimension, names, actual },
      own.length,
    );
    return leftOut(kept, new Set(own), [told]);
  }, read);
}
