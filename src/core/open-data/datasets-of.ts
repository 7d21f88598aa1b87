import type { Publication } from '../publication/publication.ts';
import { keptOf } from '../source/kept.ts';
import { nameOf, type Dataset } from './dataset.ts';
import { measureDataset } from './measure-dataset.ts';
import { registers } from '../registers/kinds/register-list.ts';
import { registerDataset } from './register-dataset.ts';
import { tableDataset } from './table-dataset.ts';

/** Every published table, by its name: measures and tables by title, registers in their own order. */
export const datasetsOf = keptOf((publication: Publication): ReadonlyMap<string, Dataset> => {
  const { indicators, tables } = publication;
  const all = [
    ...[...indicators.values()].map((one) => measureDataset(one, publication)),
    ...[...tables.values()].map((one) => tableDataset(one, publication)),
    ...registers.flatMap((one) => registerDataset(one, publication) ?? []),
  ];
  return new Map(all.map((one) => [nameOf(one), one]));
});
