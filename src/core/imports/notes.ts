import { isInAreas } from './sheets/areas.ts';
import { doubt, type Doubt } from './doubt.ts';
import { outsideAreas } from './find-columns.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { isNumber, type Reading } from './reading.ts';
import { markBehind } from './words/period-of.ts';
import { rowsBehind } from './rows-behind.ts';
import { cellAt, lettersOf, type CellPlace, type Sheet } from './sheets/sheet.ts';

/** Figures that were read from where people do not see them: once for each sheet, row and column. */
export function hiddenNotes(sheet: Sheet, readings: readonly Reading[]): readonly Doubt[] {
  const [first] = readings;
  if (!first) return [];
  if (sheet.isHidden)
    return [doubt('hidden', first.place, { what: 'sheet', count: readings.length })];
  const inRows = Map.groupBy(
    readings.filter(({ place }) => sheet.hiddenRows.has(place.row)),
    ({ place }) => place.row,
  );
  const inColumns = Map.groupBy(
    readings.filter(({ place }) => sheet.hiddenColumns.has(place.column)),
    ({ place }) => place.column,
  );
  const told = (what: 'row' | 'column', groups: ReadonlyMap<number, readonly Reading[]>) =>
    [...groups.values()].map((group) =>
      doubt('hidden', group[0]!.place, { what, count: group.length }),
    );
  return [...told('row', inRows), ...told('column', inColumns)];
}

/** The rows and columns of a sheet of which anything was read: figures, names, periods, targets. */
export interface ReadParts {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Hidden rows and columns with something in them but no figure that was taken: whether anything of them was read. */
function hiddenBesides(
  sheet: Sheet,
  read: ReadParts,
  readings: readonly Reading[],
): readonly Doubt[] {
  const isFilled = (row: number, column: number) => cellAt(sheet, row, column).is !== 'blank';
  const own = readings.filter(({ place }) => place.sheet === sheet.name);
  const [rowsTaken, columnsTaken] = [
    new Set(own.map(({ place }) => place.row)),
    new Set(own.map(({ place }) => place.column)),
  ];
  const columns = [...sheet.hiddenColumns].filter(
    (column) => !columnsTaken.has(column) && sheet.rows.some((_, row) => isFilled(row, column)),
  );
  const rows = [...sheet.hiddenRows].filter(
    (row) => !rowsTaken.has(row) && sheet.rows[row]?.some((_, column) => isFilled(row, column)),
  );
  const told = (what: 'row' | 'column', found: readonly number[], isRead: boolean) => {
    const [first] = found;
    if (first === undefined) return [];
    const [row, column] = what === 'row' ? [first, 0] : [0, first];
    const names = found.map((at) => (what === 'row' ? String(at + 1) : lettersOf(at)));
    const kind = isRead ? 'hidden-read' : 'hidden-unread';
    return [doubt(kind, { sheet: sheet.name, row, column }, { what, names })];
  };
  return [true, false].flatMap((isRead) => [
    ...told(
      'row',
      rows.filter((row) => read.rows.has(row) === isRead),
      isRead,
    ),
    ...told(
      'column',
      columns.filter((column) => read.columns.has(column) === isRead),
      isRead,
    ),
  ]);
}

/** Periods with a mark behind them, by the cells that say them. */
export const markedPeriods = (sheet: Sheet, cells: readonly CellPlace[]): readonly Doubt[] =>
  cells.flatMap((place) => {
    const { is, text } = cellAt(sheet, place.row, place.column);
    const mark = is === 'text' ? markBehind(text) : undefined;
    return mark === undefined ? [] : [doubt('marked-period', place, { typed: text, mark })];
  });

/** Remarks that hang on cells of a sheet that is read. */
const remarkNotes = (sheet: Sheet): readonly Doubt[] =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap(({ remark }, column) =>
      remark === undefined
        ? []
        : [doubt('remark', { sheet: sheet.name, row, column }, { text: remark })],
    ),
  );

/** Ranges with figures that a rule of the sheet colours. @param isRead Whether the mapping reads ratings by colours. */
export const ruleNotes = (
  { name, ruled = [] }: Sheet,
  readings: readonly Reading[],
  isRead: boolean,
): readonly Doubt[] =>
  ruled.flatMap(({ range, areas }) => {
    const isIn = ({ place }: Reading) => isInAreas(areas, place.row, place.column);
    const [first] = areas;
    if (!first || !readings.some(isIn)) return [];
    const place = { sheet: name, row: first.rows[0], column: first.columns[0] };
    return [doubt('colours-by-rule', place, { range, isRead })];
  });

/** Figures whose cells were filled from another workbook, told once for each sheet. */
export function elsewhereNotes(sheet: Sheet, readings: readonly Reading[]): readonly Doubt[] {
  const all = readings.filter(
    ({ place }) => cellAt(sheet, place.row, place.column).isFromElsewhere,
  );
  const [first] = all;
  return first ? [doubt('from-elsewhere', first.place, { count: all.length })] : [];
}

/** Figures with more digits than their cells show, told once for each measure. */
export function roundedNotes(readings: readonly Reading[]): readonly Doubt[] {
  const rounded = readings.filter(({ unrounded }) => unrounded !== undefined);
  const measures = Map.groupBy(rounded, ({ measure }) => measure);
  return [...measures.values()].map((all) => {
    const first = all[0]!;
    const details = { count: all.length, typed: first.unrounded!, shown: first.value };
    return doubt('shown-rounded', first.place, details);
  });
}

/** Figures whose cells show so many thousands, told once for each measure. */
export function scaledNotes(readings: readonly Reading[]): readonly Doubt[] {
  const scaled = readings.filter((one) => one.scaled !== undefined);
  const measures = Map.groupBy(scaled, ({ measure }) => measure);
  return [...measures.values()].map((all) => {
    const first = all[0]!;
    const details = { count: all.length, typed: first.value, shown: first.scaled! };
    return doubt('shown-in-thousands', first.place, details);
  });
}

/** Measures that look quarterly among months: so few figures of a series are no pattern yet. */
const leastQuarters = 3;

/** Measures with a figure in every third month alone, each told at its first. */
export function quarterlyNotes(readings: readonly Reading[]): readonly Doubt[] {
  const measures = Map.groupBy(readings.filter(isNumber), ({ measure }) => measure);
  return [...measures].flatMap(([measure, all]) => {
    const months = [...new Set(all.map(({ period }) => period.text))];
    const isMonthly = all.every(({ period }) => period.is === 'month');
    const thirds = new Set(months.map((text) => Number(text.slice(5)) % 3));
    const isQuarterly = isMonthly && months.length >= leastQuarters && thirds.size === 1;
    return isQuarterly ? [doubt('every-third-month', all[0]!.place, { measure })] : [];
  });
}

/** A table of a sheet, with the rows and columns of it that were read and what came of them. */
interface ReadOfSheet {
  readonly table: TableMapping;
  readonly read: {
    readonly rows: readonly number[];
    readonly columns: ReadonlySet<number>;
    readonly readings: readonly Reading[];
  };
}

/** What stands on a sheet besides what its tables read. @param besides Columns that were read for the mapping itself. */
export function unreadBesides(
  sheet: Sheet,
  tables: readonly ReadOfSheet[],
  besides: ReadonlySet<number>,
): readonly Doubt[] {
  const rows = new Set(tables.flatMap(({ read }) => read.rows));
  const columns = new Set([...tables.flatMap(({ read }) => [...read.columns]), ...besides]);
  const taken = tables.flatMap(({ read }) => read.readings);
  return [
    ...outsideAreas(
      sheet,
      tables.map(({ table }) => table),
    ),
    ...rowsBehind(sheet, tables, rows),
    ...hiddenBesides(sheet, { rows, columns }, taken),
    ...remarkNotes(sheet),
  ];
}
