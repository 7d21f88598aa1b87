import { doubt, type Doubt } from './doubt.ts';
import { namesOver, periodHead, type NameOver, type PeriodStand } from './header.ts';
import type { PartAcrossMapping, TableMapping } from './mappings/mapping.ts';
import { cellAt, plainText, type Sheet } from './sheets/sheet.ts';
import type { ColumnDoubt, FigureColumn } from './figure-column.ts';
import type { PeriodColumn } from './period-columns.ts';
import { monthAndName, nameBesideMonth, periodAndName } from './words/period-and-name.ts';

/** What a name says of the figures below it; `undefined` where the mapping does not know it. */
function saidBy(
  name: string,
  { names = {}, whole = [], leave = [], comparators = {} }: PartAcrossMapping,
) {
  const isName = (typed: string) => plainText(typed) === name;
  if (leave.some(isName)) return 'left';
  if (whole.some(isName)) return {};
  const comparator = Object.entries(comparators).find(([typed]) => isName(typed))?.[1];
  if (comparator !== undefined) return { comparator };
  const part = Object.entries(names).find(([typed]) => isName(typed))?.[1];
  return part === undefined ? undefined : { part };
}

const typedNames = ({ names = {}, whole = [], comparators = {} }: PartAcrossMapping) =>
  [...Object.keys(names), ...whole, ...Object.keys(comparators)].map(plainText);

/** The names beside the periods of columns, in the cells that say both; blank where one says its period alone. */
export const namesBeside = (
  sheet: Sheet,
  row: number,
  columns: readonly PeriodColumn[],
): readonly NameOver[] =>
  columns.map(({ column }) => {
    const cell = cellAt(sheet, row, column);
    const { name = '' } = periodAndName(cell, undefined) ?? monthAndName(cell) ?? {};
    return { at: column, name };
  });

/** The columns of one dimension by the names over or under their periods, and what is in doubt of these. */
function ofDimension(
  sheet: Sheet,
  dimension: string,
  mapping: PartAcrossMapping,
  columns: readonly FigureColumn[],
  periods: readonly PeriodColumn[],
  stand: PeriodStand,
) {
  const row = Number(mapping.row) - 1;
  const own =
    stand === 'beside'
      ? namesBeside(sheet, row, periods)
      : namesOver(sheet, row, periods, stand === 'over').map((named) => ({
          ...named,
          name: stand === 'over' ? nameBesideMonth(named.name) : named.name,
        }));
  const names = new Map(own.map((named, index) => [periods[index]!.column, named]));
  const found = columns.map((one) => ({ one, ...names.get(one.column)! }));
  const there = new Set(found.map(({ name }) => name));
  const gone = typedNames(mapping).filter((name) => !there.has(name));
  const kept: FigureColumn[] = [];
  const unknown: typeof found = [];
  for (const each of found) {
    const said = saidBy(each.name, mapping);
    if (said === 'left') continue;
    if (!said) unknown.push(each);
    else
      kept.push({
        ...each.one,
        comparator: said.comparator ?? each.one.comparator,
        parts:
          said.part === undefined ? each.one.parts : { ...each.one.parts, [dimension]: said.part },
      });
  }
  const tell = (column: number, of: (place: Doubt['place']) => Doubt) =>
    of({ sheet: sheet.name, row, column });
  const doubts: ColumnDoubt[] = [
    ...[
      ...Map.groupBy(unknown, ({ name, at }) => (name === '' ? `${at}` : `=${name}`)).values(),
    ].map((all) => ({
      told: tell(all[0]!.at, (place) =>
        doubt('unknown-part', place, { dimension, name: all[0]!.name, gone }),
      ),
      columns: all.map(({ one }) => one.column),
    })),
    ...gone.map((name) => ({
      told: tell(columns[0]?.column ?? 0, (place) =>
        doubt('part-not-there', place, { dimension, name }),
      ),
      columns: [],
    })),
  ];
  return { columns: kept, doubts };
}

/** Columns that are periods, with the parts that the header names over or under these; those of unknown names are kept out. */
export function withPartsAcross(
  sheet: Sheet,
  table: TableMapping,
  periods: readonly PeriodColumn[],
): { readonly columns: readonly FigureColumn[]; readonly doubts: readonly ColumnDoubt[] } {
  let columns: readonly FigureColumn[] = periods;
  const doubts: ColumnDoubt[] = [];
  const { stand } = periodHead(table);
  for (const [dimension, mapping] of Object.entries(table.partsAcross ?? {})) {
    const read = ofDimension(sheet, dimension, mapping, columns, periods, stand);
    columns = read.columns;
    doubts.push(...read.doubts);
  }
  return { columns, doubts };
}
