import { checkedCells, type IsChecked } from '../checked-cells.ts';
import type { GoodWhen } from '../colour-check.ts';
import { doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { Mapping, TableMapping } from '../mappings/mapping.ts';
import { readTable } from '../rows/read-table.ts';
import { emptyTable, type TableRead } from '../rows/table-read.ts';
import { withoutNewBelow } from '../rows/without-new-below.ts';
import { partOfTable, sheetsOf } from '../sheets-of-table.ts';
import type { Sheet, Workbook } from '../sheets/sheet.ts';
import type { UnitHeld } from '../unit-of-row.ts';
import { withoutCopies } from './copied-months.ts';
import { withoutDaysForYears } from './days-for-years.ts';
import { withDigitsHeld } from './digits-held.ts';
import { toldOfOwn } from './read-elsewhere.ts';
import { withoutKinds } from './kinds-as-parts.ts';
import { placedTables } from './placed-tables.ts';
import { withoutNoughtsAhead } from './noughts-ahead.ts';
import { withoutOtherScales } from './said-scales.ts';
import { withoutOtherBases, type BasisHeld } from './said-bases.ts';
import { withoutUndecided } from './undecided-measures.ts';
import { withoutWrongYears } from './wrong-years.ts';

/** A table of the mapping on one of its sheets; `undefined` where the workbook has none. */
export interface TableOnSheet {
  /** The table as the mapping has it: that of several sheets is one. */
  readonly of: TableMapping;
  /** As it was read on this sheet. */
  readonly table: TableMapping;
  readonly sheet: Sheet | undefined;
  readonly read: TableRead;
}

/** What the publication and the mapping say of the measures of a file. */
interface Known {
  readonly unitHeld: UnitHeld;
  readonly basisHeld: (measure: string) => BasisHeld;
  readonly goodWhenOf: (measure: string) => GoodWhen;
  readonly held: readonly HeldFigure[];
}

/** The tables without periods that nobody has filled in yet, which all of them say together. */
function filledIn(
  tables: readonly TableOnSheet[],
  held: readonly HeldFigure[],
  isChecked: IsChecked,
): readonly TableOnSheet[] {
  const there = tables.flatMap(({ sheet, table, read }) =>
    sheet ? [{ sheet: partOfTable(sheet, table), table, read }] : [],
  );
  const due = withoutNoughtsAhead(there, held, isChecked);
  const filled = withoutCopies(
    there.map((one, at) => ({ ...one, read: due[at]! })),
    held,
    isChecked,
  );
  let at = 0;
  return tables.map((one) => (one.sheet ? { ...one, read: filled[at++]! } : one));
}

/** Reads the tables of a workbook, each on its sheets, without the figures that their own headings and titles put in doubt. */
export function tablesOf(
  workbook: Workbook,
  mapping: Mapping,
  { unitHeld, basisHeld, goodWhenOf, held }: Known,
): readonly TableOnSheet[] {
  const names = workbook.sheets.map(({ name }) => name);
  const isChecked = checkedCells(mapping);
  const placedOn = (sheet: Sheet) =>
    placedTables(
      sheet,
      mapping.tables.filter((one) => sheetsOf(workbook, one, mapping).includes(sheet)),
    );
  const inYears = mapping.tables.flatMap((typed): readonly TableOnSheet[] => {
    const sheets = sheetsOf(workbook, typed, mapping);
    if (sheets.length === 0) {
      const place = { sheet: typed.sheet ?? '', row: 0, column: 0 };
      const gone = doubt('sheet-gone', place, { sheet: typed.sheet ?? '', names });
      return [
        { of: typed, table: typed, sheet: undefined, read: { ...emptyTable, doubts: [gone] } },
      ];
    }
    return sheets.map((sheet) => {
      const placed = placedOn(sheet).find(({ of }) => of === typed)!;
      const { table } = placed;
      const own = partOfTable(sheet, table);
      const asShown = readTable(own, table, mapping, goodWhenOf, workbook.file, unitHeld);
      const readings = withDigitsHeld(asShown.readings, held);
      const told = [...placed.told, ...asShown.doubts];
      const read = withoutNewBelow(own, table, { ...asShown, readings, doubts: told }, held);
      const ofMonths = withoutDaysForYears(own, table, read, held, isChecked);
      const dated = withoutWrongYears(own, table, ofMonths, held, isChecked);
      return { of: typed, table, sheet, read: withoutKinds(table, dated) };
    });
  });
  const all = filledIn(inYears, held, isChecked);
  return all.map((one): TableOnSheet => {
    const { sheet: whole, table, read } = one;
    if (!whole) return one;
    const others = new Set(
      all.flatMap((other) => (other !== one && other.sheet === whole ? other.read.rows : [])),
    );
    const own = partOfTable(whole, table);
    const sheetAround = { whole, file: workbook.file, isChecked, others };
    const scaled = withoutOtherScales(own, table, read, { ...sheetAround, unitHeld });
    const usual = mapping.rows?.basis;
    const dated = withoutOtherBases(own, table, scaled, { ...sheetAround, basisHeld, usual });
    const beside = all.flatMap((other) =>
      other !== one && other.sheet === whole
        ? [{ sheet: whole, table: other.table, read: other.read }]
        : [],
    );
    const told = toldOfOwn({ sheet: whole, table, read: dated }, beside);
    return { ...one, read: withoutUndecided({ ...dated, doubts: told }, mapping) };
  });
}
