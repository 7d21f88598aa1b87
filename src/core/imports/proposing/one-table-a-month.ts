import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { saysPeriod, saysYear } from '../said-period.ts';
import { fitsPattern, patternOf } from '../sheets/name-pattern.ts';
import type { Sheet, Workbook } from '../sheets/sheet.ts';
import type { ProposedTable } from './proposed.ts';

/** What tables of one layout have in common. */
const layoutOf = ({ table }: ProposedTable) =>
  JSON.stringify([
    patternOf(table.sheet ?? ''),
    table.area,
    table.header,
    table.columns,
    table.period,
  ]);

/** Tables of one layout as one, with the names of all. */
function joined(all: readonly ProposedTable[], sheet: string): ProposedTable {
  const [first] = all as readonly [ProposedTable, ...ProposedTable[]];
  const measure = first.table.measure;
  const names = Object.assign(
    {},
    ...all.map(({ table }) => (typeof table.measure === 'object' ? table.measure.names : {})),
  ) as Record<string, string>;
  return {
    table: {
      ...first.table,
      sheet,
      ...(typeof measure === 'object' ? { measure: { ...measure, names } } : {}),
    },
    measures: Object.assign({}, ...all.map((one) => one.measures)) as ProposedTable['measures'],
    figures: all.flatMap(({ figures }) => figures),
    told: first.told,
    codes: all.flatMap(({ codes }) => codes),
  };
}

/**
 * Tables of sheets whose names say their periods: where each sheet that next month's pattern fits has the same layout,
 * they are one table under that pattern, so that the sheet of the next month is read by it.
 */
export function oneTableAMonth(
  found: readonly ProposedTable[],
  { sheets }: Workbook,
): readonly ProposedTable[] {
  const bySheet = found.filter(
    ({ table: { period } }) => period.in === 'sheet' || period.yearIn === 'sheet',
  );
  const groups = Map.groupBy(bySheet, layoutOf);
  const done = new Set<ProposedTable>();
  return found.flatMap((one) => {
    if (done.has(one)) return [];
    const group = bySheet.includes(one) ? groups.get(layoutOf(one))! : [];
    const pattern = patternOf(one.table.sheet ?? '');
    const own = new Set(group.map(({ table }) => table.sheet));
    const fitting = sheets.filter(
      (sheet) =>
        fitsPattern(pattern, sheet.name) &&
        (one.table.period.yearIn === 'sheet'
          ? saysYear(sheet)
          : saysPeriod(sheet, one.table.period.as as PeriodKindMeant)),
    );
    if (group.length === 0 || fitting.some(({ name }) => !own.has(name))) return one;
    for (const each of group) done.add(each);
    return joined(group, pattern);
  });
}

/** Whether the name of a sheet says the month, quarter or year that it came out for. */
const saysTime = (sheet: Sheet) =>
  saysPeriod(sheet, 'month') || saysPeriod(sheet, 'quarter') || saysYear(sheet);

/**
 * Tables whose figures say their own periods, on a sheet that is called by a period all the same, as `Oct 26` or
 * `KPIs Oct 26`: next month it has another name, so that they stand under its pattern. Where other sheets fit that, of
 * which nobody knows whether they are older issues, the name stays.
 */
export function sheetOfTheMonth(
  found: readonly ProposedTable[],
  { sheets }: Workbook,
): readonly ProposedTable[] {
  const patternFor = (name: string) => {
    const pattern = patternOf(name);
    const fitting = sheets.filter((sheet) => fitsPattern(pattern, sheet.name));
    const [only] = fitting;
    const isOwn = fitting.length === 1 && only!.name === name && pattern !== name;
    return isOwn && saysTime(only!) ? pattern : name;
  };
  return found.map((one) => {
    const { sheet, period } = one.table;
    if (sheet === undefined || period.in === 'sheet' || period.yearIn === 'sheet') return one;
    return { ...one, table: { ...one.table, sheet: patternFor(sheet) } };
  });
}
