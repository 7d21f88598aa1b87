import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';
import type { TotalInDoubt } from './total-in-doubt.ts';
import { totalsOfSome } from './total-of-some.ts';
import { totalsOff } from './totals-off.ts';
import { totalsWithout } from './totals-without.ts';

/** The wholes of a table that their parts speak against. @param held The figures that the publication has. */
export const totalsInDoubt = (
  readings: readonly Reading[],
  table: TableMapping,
  held: readonly HeldFigure[],
): readonly TotalInDoubt[] => [
  ...totalsOfSome(readings, table),
  ...totalsWithout(readings, table, held),
  ...totalsOff(readings, table, held),
];
