import type { Publication } from '../publication/publication.ts';
import { keptBy, keptOf } from '../source/kept.ts';
import { datasetKinds, nameOf, type Dataset } from './dataset.ts';
import { measureDataset } from './measure-dataset.ts';
import { registers } from '../registers/kinds/register-list.ts';
import { registerDataset } from './register-dataset.ts';
import { tableDataset } from './table-dataset.ts';

/** The published table of a name; `undefined` where nothing stands in it, or there is none. Nothing besides it is looked at. */
export const datasetOf = keptBy((publication: Publication, name: string): Dataset | undefined => {
  const kind = datasetKinds.find((one) => name.startsWith(`${one}/`));
  const id = name.slice(name.indexOf('/') + 1);
  if (kind === 'registers') {
    const register = registers.find((one) => one.name === id);
    return register && registerDataset(register, publication);
  }
  if (kind === 'tables') {
    const table = publication.tables.get(id);
    return table && tableDataset(table, publication);
  }
  const indicator = kind && publication.indicators.get(id);
  return indicator && measureDataset(indicator, publication);
});

/** Every published table, by its name: measures and tables by title, registers in their own order. */
export const datasetsOf = keptOf((publication: Publication): ReadonlyMap<string, Dataset> => {
  const { indicators, tables } = publication;
  const names = [
    ...[...indicators.keys()].map((id) => nameOf({ kind: 'indicators', id })),
    ...[...tables.keys()].map((id) => nameOf({ kind: 'tables', id })),
    ...registers.map(({ name }) => nameOf({ kind: 'registers', id: name })),
  ];
  return new Map(
    names.flatMap((name) => {
      const dataset = datasetOf(publication, name);
      return dataset ? [[name, dataset] as const] : [];
    }),
  );
});
