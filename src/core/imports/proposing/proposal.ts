import { hasDecimalCommas, withPoints } from '../sheets/decimal-comma.ts';
import { isOtherWriting, meaningOf } from '../figure-of.ts';
import { codesIn, statusOfCode } from './flag-column.ts';
import { legendOf, markBehind, type Legend, type NoteMeaning } from './legend.ts';
import { proposeAcross } from './propose-across.ts';
import { proposeDown } from './propose-down.ts';
import { oneTableAMonth, sheetOfTheMonth } from './one-table-a-month.ts';
import { proposeOneMeasure } from './propose-one-measure.ts';
import { areaOfSheet } from '../sheets/area-of-sheet.ts';
import { tablesBeside } from './tables-beside.ts';
import { aboveRow, belowRow, rowsBelow, tableBelow } from './table-below.ts';
import { proposePartsOfOnePeriod } from './propose-parts-of-one-period.ts';
import { proposeOnePeriod } from './propose-one-period.ts';
import type { ProposedTable, TypedMapping } from './proposed.ts';
import type { Workbook } from '../sheets/sheet.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { patternOf } from '../sheets/name-pattern.ts';
import { asShown, shownOf } from '../sheets/shown-number.ts';
import { withYear } from './year-of-sheet.ts';
import { bareNumber } from '../../values/suggest-figure.ts';

/** What a mark behind a number says of it, and not in its place. */
const isStatus = (meaning: string) => /^(?:provisional|revised|estimated)$/.test(meaning);

/** What a letter, alone or in brackets, says of the number before it; most letters in brackets lead to a note. */
function ofMark(mark: string): string {
  const meaning = /^\(?[per]\)?$|^\[(?:[per]|ns|sss?)\]$/i.test(mark)
    ? statusOfCode(mark.replace(/[()[\]]/g, ''))
    : undefined;
  return meaning === 'none' || isStatus(meaning ?? '') ? meaning! : 'decide';
}

/** What one of the notes of a file says, or what is most likely; `decide` where that is not plain. */
function chosen(
  noted: readonly NoteMeaning[] | undefined,
  fits: (meaning: string) => boolean,
  otherwise: string,
): string {
  if (!noted) return otherwise;
  const [only] = noted;
  return only !== undefined && noted.length === 1 && fits(only) ? only : 'decide';
}

/** The words among figures that are no numbers, each with what it most likely means; marks behind numbers apart. */
function wordsIn(figures: readonly Cell[], legend: Legend) {
  const missing: Record<string, string> = {};
  const marks: Record<string, string> = {};
  for (const cell of figures) {
    const shown = shownOf(cell);
    const { is, text } = asShown(cell);
    if (shown.is === 'nothing') continue;
    if (is !== 'text' || bareNumber(text) !== undefined || text.length > 30) continue;
    const mark = shown.is === 'marked' ? shown.mark : markBehind.exec(text)?.[1];
    if (mark !== undefined && bareNumber(text.slice(0, -mark.length).trim()) !== undefined)
      marks[mark] = chosen(legend.of(mark), isStatus, ofMark(mark));
    else if (isOtherWriting(text)) continue;
    // A range that is typed may be a day; one that a format writes is a word.
    else if (shown.is !== 'word' && /^\d+\s?[-–/:]\s?\d+(?::\d+)?$/.test(text)) continue;
    else missing[text] = chosen(legend.of(text), (meaning) => !isStatus(meaning), meaningOf(text));
  }
  const seen = new Set(Object.keys({ ...missing, ...marks }).map((word) => word.toLowerCase()));
  for (const [mark, meaning] of legend.plain)
    if (!seen.has(mark)) (isStatus(meaning) ? marks : missing)[mark] = meaning;
  return { missing, marks };
}

const ifAny = <Key extends string, Value extends object>(key: Key, value: Value) =>
  (Object.keys(value).length > 0 ? { [key]: value } : {}) as Partial<Record<Key, Value>>;

/** A proposal for a table of a sheet, `undefined` where it holds no figures by period. */
const proposeTable = (
  sheet: Sheet,
  workbook: Workbook,
  file: string,
  idOf: (title: string) => string,
): ProposedTable | undefined =>
  proposeOneMeasure(sheet, { ...workbook, file }, idOf) ??
  proposeAcross(sheet, workbook, idOf, 3) ??
  proposeDown(sheet, { ...workbook, file }, idOf) ??
  // One or two dates in a row say little: only where nothing else is found.
  proposeAcross(sheet, workbook, idOf, 1) ??
  proposeOnePeriod(sheet, workbook, file, idOf) ??
  proposePartsOfOnePeriod(sheet, workbook, file, idOf);

/** The tables of a sheet, one below the other: each ends where another header of periods begins. */
function proposeTables(
  plain: Sheet,
  workbook: Workbook,
  file: string,
  idOf: (title: string) => string,
): readonly ProposedTable[] {
  const sheet = withYear(plain, file);
  const isDown = (part: Sheet) => proposeDown(part, { ...workbook, file }, String) !== undefined;
  const next = tableBelow(sheet) ?? rowsBelow(sheet, isDown);
  const upper = next === undefined ? sheet : aboveRow(sheet, next.header);
  const found = proposeTable(upper, workbook, file, idOf);
  if (next === undefined) return found ? [found] : [];
  const lower = belowRow(sheet, next.title);
  const table = found && { ...found, table: { ...found.table, last: String(next.title) } };
  return [...(table ? [table] : []), ...proposeTables(lower, workbook, file, idOf)];
}

/** The tables of a sheet, side by side and one below the other. */
function proposeAll(
  plain: Sheet,
  workbook: Workbook,
  file: string,
  idOf: (title: string) => string,
): readonly ProposedTable[] {
  const sheet = withYear(plain, file);
  // An id is given for good: what is only tried has none.
  const isTable = (part: Sheet) => proposeTable(part, workbook, file, String) !== undefined;
  const areas = tablesBeside(sheet, isTable);
  if (areas.length === 0) return proposeTables(sheet, workbook, file, idOf);
  return areas.flatMap((area) =>
    proposeTables(areaOfSheet(sheet, area), workbook, file, idOf).map((found) => {
      const { sheet: name, header, ...rest } = found.table;
      const table = { ...(name === undefined ? {} : { sheet: name }), area, header, ...rest };
      return { ...found, table };
    }),
  );
}

/** A mapping for a person to look over, and the columns of each sheet that were read for it. */
export interface Proposal {
  readonly mapping: TypedMapping;
  readonly besides: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * What a file most likely means: a mapping for a person to look over. Sheets without figures by period are not in it.
 *
 * @param idOf The id of a measure by its title.
 * @returns `undefined` where no sheet has any.
 */
export function proposeMapping(
  name: string,
  workbook: Workbook,
  idOf: (title: string) => string,
): Proposal | undefined {
  const hasCommas = hasDecimalCommas(workbook);
  const read = hasCommas ? withPoints(workbook) : workbook;
  const bySheet = read.sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => proposeAll(sheet, read, name, idOf));
  const found = sheetOfTheMonth(oneTableAMonth(bySheet, read), read);
  if (found.length === 0) return undefined;
  const figures = found.flatMap((one) => one.figures);
  const { missing, marks } = wordsIn(figures, legendOf(read, new Set(figures)));
  const mapping = {
    file: patternOf(name),
    ...(hasCommas ? { decimal: 'comma' } : {}),
    ...ifAny('missing', missing),
    ...ifAny('marks', marks),
    ...ifAny('codes', codesIn(found.flatMap(({ codes }) => codes))),
    tables: found.map(({ table }) => table),
    ...ifAny('measures', Object.assign({}, ...found.map(({ measures }) => measures)) as object),
  } as TypedMapping;
  const besides = bySheet.flatMap(({ table, told }) =>
    table.sheet === undefined ? [] : [[table.sheet, new Set(told)] as const],
  );
  return { mapping, besides: new Map(besides) };
}
