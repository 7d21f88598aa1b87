import { reservedColumns } from '../indicators/observation.ts';
import type { SourceFile } from '../source/source.ts';
import { parseCsv } from '../tables/csv.ts';
import { parsePeriod } from '../values/period.ts';
import { keyOf, seriesOf, type Named } from './reading.ts';

/** A number that stands in a table of the publication. */
export interface HeldFigure {
  readonly measure: string;
  /** What its series, and it alone, are told from others by: as readings are. */
  readonly series: string;
  readonly key: string;
  /** The part by dimension, the whole left out; `undefined` where it is the figure of another body. */
  readonly parts: ReadonlyMap<string, string> | undefined;
  readonly kind: string;
  /** Its period as the format spells it. */
  readonly period: string;
  /** `undefined` where it is the usual one. */
  readonly basis: string | undefined;
  readonly first: string;
  readonly value: string;
}

const isDimension = (column: string) => !(reservedColumns as readonly string[]).includes(column);

/**
 * The numbers of a measure's table; none where it has faults of its own.
 *
 * @param usual The basis that rows get where none of their own is said; `undefined` where they get none.
 */
export function heldFigures(
  measure: string,
  file: SourceFile,
  usual: string | undefined,
): readonly HeldFigure[] {
  const table = parseCsv(file).value;
  if (!table) return [];
  const { columns, rows } = table;
  return rows.flatMap(({ cells }): readonly HeldFigure[] => {
    const cell = (name: string) => cells[columns.indexOf(name)] || undefined;
    const period = parsePeriod(cell('period') ?? '');
    const value = cell('value') ?? '';
    if (!period || period.is === 'unstated' || !/^-?\d/.test(value)) return [];
    const parts = new Map(
      columns.flatMap((name, at) =>
        isDimension(name) && cells[at] ? [[name, cells[at]] as const] : [],
      ),
    );
    const typed = cell('basis');
    const basis = typed === usual ? undefined : typed;
    const named: Named = { measure, period, parts, comparator: cell('comparator'), basis };
    const { is, first } = period;
    const own = named.comparator === undefined ? parts : undefined;
    const names = { series: seriesOf(named), key: keyOf(named), parts: own };
    return [{ measure, value, kind: is, first, period: period.text, basis, ...names }];
  });
}
