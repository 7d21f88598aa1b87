import { headerRows, nameOf, namesOf } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';
import { sayingPlaces } from '../said-period.ts';
import { textInColumn } from '../row-labels.ts';
import { scalesSaid, type ScaleSaid } from '../words/scale-said.ts';
import { cellAt, mergedAt, plainText, type CellPlace, type Sheet } from '../sheets/sheet.ts';

/** A place that may say something of figures. */
export interface TextAt {
  readonly text: string;
  readonly place: CellPlace;
}

/** The same with the scales that it says. */
export interface SayingText extends TextAt {
  readonly said: readonly ScaleSaid[];
}

/** Where the scale of the figures of a table may be said: nearest first. */
export interface SayingTexts {
  /** The name of the measure of a row. */
  readonly nameOf: (row: number) => SayingText | undefined;
  /** The headings over a column, and what stands between them and its first figure. */
  readonly over: (column: number) => readonly SayingText[];
  /** The heading of the names, the titles and notes of the table, and the name of its sheet. */
  readonly around: readonly SayingText[];
  /** The titles of the table, nearest first, whatever they say. */
  readonly titles: readonly TextAt[];
  /** The name of its sheet. */
  readonly called: readonly TextAt[];
}

/** What stands around a table. */
export interface SheetAround {
  /** The sheet with all its tables. */
  readonly whole: Sheet;
  readonly file: string | undefined;
  /** The rows of the sheet that its other tables read. */
  readonly others: ReadonlySet<number>;
}

/** The texts of the cells of a column from one row to another; merged cells say it over all of theirs. */
const textsOf = (sheet: Sheet, [first, last]: readonly [number, number], column: number) =>
  Array.from({ length: last - first + 1 }, (_, index): TextAt => {
    const row = first + index;
    const block = mergedAt(sheet, row, column);
    const [at, own] = block ? [block.rows[0], block.columns[0]] : [row, column];
    const { is, text } = cellAt(sheet, at, own);
    return {
      text: is === 'text' ? plainText(text) : '',
      place: { sheet: sheet.name, row: at, column: own },
    };
  });

/** Finds the places that may say it. */
export function sayingTexts(
  sheet: Sheet,
  table: TableMapping,
  { readings }: TableRead,
  { whole, file, others }: SheetAround,
): SayingTexts {
  const [first, last] = headerRows(table.header);
  const top = readings.reduce((least, { place }) => Math.min(least, place.row), Infinity);
  const below = readings.reduce((most, { place }) => Math.max(most, place.row), 0);
  const names =
    typeof table.measure === 'object'
      ? namesOf(sheet, [first, last]).indexOf(plainText(table.measure.column))
      : -1;
  const place = (row: number, column: number) => ({ sheet: sheet.name, row, column });
  const aboveIn = (part: Sheet) =>
    sayingPlaces(part, first, file)
      .filter(({ cell, place: at }) => cell.is === 'text' && !others.has(at.row))
      .map(({ cell, place: at, in: where }) => ({ text: plainText(cell.text), place: at, where }));
  const isCell = ({ where }: { readonly where: string }) => /\d/.test(where);
  // The title that stands nearest to a table is its own.
  const titles = aboveIn(sheet).filter(isCell).toReversed();
  const called = aboveIn(sheet).filter(({ where }) => where === 'sheet');
  // One that stands alone in its row is that of all tables beside each other.
  const isAlone = ({ place: { row } }: TextAt) =>
    whole.rows[row]!.filter(({ is }) => is !== 'blank').length === 1;
  const ofAll = aboveIn(whole).filter((one) => isCell(one) && isAlone(one));
  const isLast = table.last === undefined && [...others].every((row) => row < last);
  const notes = isLast
    ? sheet.rows.flatMap((cells, row) =>
        row > below && !others.has(row)
          ? cells.flatMap(({ is, text }, column) =>
              is === 'text' ? [{ text: plainText(text), place: place(row, column) }] : [],
            )
          : [],
      )
    : [];
  // A name stands in many rows, and a heading over all of them.
  const known = new Map<string, readonly ScaleSaid[]>();
  const saying = (at: TextAt): SayingText => {
    const said = known.get(at.text) ?? scalesSaid(at.text);
    known.set(at.text, said);
    return { ...at, said };
  };
  const heads = new Map<number, readonly SayingText[]>();
  return {
    titles: [...titles, ...ofAll.toReversed()],
    called,
    nameOf: (row) =>
      names < 0
        ? undefined
        : saying({ text: textInColumn(sheet, row, names), place: place(row, names) }),
    over: (column) => {
      const own =
        heads.get(column) ??
        [
          ...textsOf(sheet, [last + 1, top - 1], column),
          ...textsOf(sheet, [first, last], column).toReversed(),
        ].map(saying);
      heads.set(column, own);
      return own;
    },
    around: [
      ...(names < 0
        ? []
        : [{ text: nameOf(sheet, [first, last], names), place: place(last, names) }]),
      ...titles,
      ...called,
      ...ofAll.toReversed(),
      ...notes,
    ]
      .map(saying)
      .filter(({ said }) => said.length > 0),
  };
}
