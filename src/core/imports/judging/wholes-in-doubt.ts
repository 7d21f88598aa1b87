import { countsReader } from '../counts-held.ts';
import type { Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { KnownMeasure } from '../known-measure.ts';
import type { KnownNames } from '../known-names.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { keyOf, seriesOf, type Reading } from '../reading.ts';
import { sumsOfRows } from '../totals/sums-of-rows.ts';
import { totalsInDoubt } from '../totals/totals-in-doubt.ts';
import { wholesThatTell } from '../totals/wholes-that-tell.ts';
import { knownParts, onceNamed } from './known-parts.ts';
import type { TableOnSheet } from './tables-of.ts';

/** What wholes and parts are judged by. */
interface JudgedBy {
  readonly mapping: Mapping;
  readonly known: ReadonlyMap<string, KnownMeasure>;
  /** The figures that the publication has. */
  readonly held: readonly HeldFigure[];
  readonly names: KnownNames | undefined;
  /** The series that may be others under a new name, and are kept out. */
  readonly renamed: ReadonlySet<string>;
  readonly isAnswered: (told: Doubt) => boolean;
}

/** The figures of a file without wholes that their parts speak against, parts that are wholes, and what gives a withheld figure away. */
export function withoutWholesInDoubt(
  readings: readonly Reading[],
  tables: readonly TableOnSheet[],
  { mapping, known, held, names, renamed, isAnswered }: JudgedBy,
): { readonly readings: readonly Reading[]; readonly doubts: readonly Doubt[] } {
  const isNamed = (one: Reading) => !renamed.has(seriesOf(one));
  const totals = tables
    .flatMap(({ table, read }) => {
      const own = new Set(read.readings);
      const here = readings.filter((one) => own.has(one));
      const parts = here.filter(isNamed);
      return [
        ...totalsInDoubt(here, table, held),
        ...onceNamed([
          ...(names ? knownParts(parts, table, names) : []),
          ...sumsOfRows(parts, table, held),
        ]),
      ];
    })
    .filter(({ told }) => !isAnswered(told));
  const notWhole = new Set(totals.flatMap(({ keys }) => [...keys]));
  const sound = readings.filter((one) => isNamed(one) && !notWhole.has(keyOf(one)));
  const unsure = tables.flatMap(({ read }) => read.unsure);
  const counts = countsReader(known, mapping);
  const given = wholesThatTell(sound, unsure, mapping.tables, held, counts);
  const telling = new Set(given.flatMap(({ keys }) => [...keys]));
  return {
    readings: sound.filter((one) => !telling.has(keyOf(one))),
    doubts: [...totals, ...given].map(({ told }) => told),
  };
}
