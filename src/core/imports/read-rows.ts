import { changedCells, checkedCells } from './checked-cells.ts';
import { onceEach, partsBesideTotal } from './checks.ts';
import { contradictingColours } from './colour-check.ts';
import type { DoubtKind } from '../language/imports.ts';
import { doubt, outcomeOf, type Doubt } from './doubt.ts';
import { oddFigures } from './odd-figures.ts';
import { joinedCodes } from './joined-check.ts';
import { goneParts } from './gone-parts.ts';
import type { HeldFigure } from './held-figures.ts';
import type { KnownMeasure } from './known-measure.ts';
import type { Mapping } from './mappings/mapping.ts';
import {
  elsewhereNotes,
  hiddenBesides,
  hiddenNotes,
  quarterlyNotes,
  remarkNotes,
  roundedNotes,
  ruleNotes,
  scaledNotes,
  typedNumbers,
} from './notes.ts';
import { readsColours } from './rating.ts';
import { readTable, type TableRead } from './read-table.ts';
import type { Reading } from './reading.ts';
import { addressOf, type CellPlace, type Sheet, type Workbook } from './sheets/sheet.ts';
import type { FoundTarget } from './found-target.ts';
import { targetsOfTable } from './targets-of-table.ts';

/** What an import understood of a file. `cells` are those with something in them among the figures that it reads. */
export interface RowsRead {
  readonly readings: readonly Reading[];
  /** The targets that the publication does not have yet. */
  readonly targets: readonly FoundTarget[];
  readonly doubts: readonly Doubt[];
  readonly cells: number;
  /** Cells whose word the mapping leaves out. */
  readonly leftCells: number;
}

/** What a figure looks like to a person: its digits, and where it is rated with its rating. */
const spellingsOf = ({ value, rating }: Reading): readonly string[] =>
  rating === undefined ? [value] : [value, `${value} ${rating}`];

/** What may be told of a figure that is right: a person can say so with `checked:`. */
const looksWrong: ReadonlySet<DoubtKind> = new Set([
  'share-or-percent',
  'date-number',
  'point-or-thousands',
  'other-scale',
  'colour-contradicts',
]);

const none: TableRead = {
  ...{ readings: [], doubts: [], cells: 0, leftCells: 0, rows: [], columns: new Set() },
};

const byPlace = (order: readonly string[]) => (a: Doubt, b: Doubt) =>
  order.indexOf(a.place.sheet) - order.indexOf(b.place.sheet) ||
  a.place.row - b.place.row ||
  a.place.column - b.place.column;

/** The sheet that a table is on; a table of text has but one. */
const sheetOf = ({ sheets }: Workbook, name: string | undefined): Sheet | undefined =>
  name === undefined ? sheets[0] : sheets.find((sheet) => sheet.name === name);

/**
 * Reads the figures of a workbook by a mapping.
 *
 * Every cell with something in it, among the figures of rows that the mapping reads, is in one of the readings, is
 * left out by the mapping's word, or is counted by a doubt: `cells` is the sum of these.
 *
 * @param held The figures that the publication has, beside which those of the file are judged.
 * @param besides Columns of sheets that were read for the mapping itself.
 */
export function readRows(
  workbook: Workbook,
  mapping: Mapping,
  known: ReadonlyMap<string, KnownMeasure> = new Map(),
  held: readonly HeldFigure[] = [],
  besides: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
): RowsRead {
  const names = workbook.sheets.map(({ name }) => name);
  const unitOf = (measure: string) => known.get(measure)?.unit ?? mapping.measures?.[measure]?.unit;
  const goodWhenOf = (measure: string) =>
    known.get(measure)?.goodWhen ?? mapping.measures?.[measure]?.goodWhen;
  const tables = mapping.tables.map((table) => {
    const sheet = sheetOf(workbook, table.sheet);
    if (!sheet) {
      const place = { sheet: table.sheet ?? '', row: 0, column: 0 };
      const gone = doubt('sheet-gone', place, { sheet: table.sheet ?? '', names });
      return { table, sheet, read: { ...none, doubts: [gone] } };
    }
    return { table, sheet, read: readTable(sheet, table, mapping, goodWhenOf, workbook.file) };
  });
  const isSeen = checkedCells(mapping);
  const found = Map.groupBy(
    tables.flatMap(({ read }) => read.readings),
    ({ place }) => addressOf(place),
  );
  const seenAt = (place: CellPlace) => (found.get(addressOf(place)) ?? []).flatMap(spellingsOf);
  const isChecked = ({ place, is }: Doubt) =>
    looksWrong.has(is) &&
    // A colour is answered for by the figure with its rating alone.
    isSeen(
      place,
      seenAt(place).filter((one) => is !== 'colour-contradicts' || / /.test(one)),
    );
  const once = onceEach(tables.flatMap(({ read }) => read.readings));
  const shares = oddFigures(once.readings, unitOf, held).filter((told) => !isChecked(told));
  const mixed = new Set(
    shares.flatMap(({ place, cells }) => (cells === 1 ? addressOf(place) : [])),
  );
  const unread = new Set(shares.flatMap(({ place, cells }) => (cells > 1 ? addressOf(place) : [])));
  const lost = new Set(
    once.readings.filter(({ place }) => unread.has(addressOf(place))).map(({ measure }) => measure),
  );
  const isKept = ({ place, measure }: Reading) =>
    !mixed.has(addressOf(place)) && !lost.has(measure);
  const readings = once.readings.filter(isKept);
  const readSheets = [...new Set(tables.flatMap(({ sheet }) => sheet ?? []))];
  const kept = new Set(readings);
  const targets = tables.map(({ table, read }) =>
    targetsOfTable(
      read.readings.filter((one) => kept.has(one)),
      { table, mapping, known, unitOf },
    ),
  );
  const doubts = [
    ...tables.flatMap(({ sheet, table, read }) => [
      ...read.doubts,
      ...(sheet ? joinedCodes(sheet, table, read.readings, read.columns) : []),
      ...partsBesideTotal(read.readings, table),
      ...(table.rating
        ? contradictingColours(read.readings, table.rating, goodWhenOf).filter(
            (told) => !isChecked(told),
          )
        : []),
      ...(sheet
        ? [
            ...hiddenNotes(sheet, read.readings),
            ...ruleNotes(sheet, read.readings, readsColours(table)),
            ...elsewhereNotes(sheet, read.readings),
          ]
        : []),
    ]),
    ...readSheets.flatMap((sheet) => {
      const own = tables.filter((one) => one.sheet === sheet).map(({ read }) => read);
      const rows = new Set(own.flatMap((read) => read.rows));
      const columns = new Set([
        ...own.flatMap((read) => [...read.columns]),
        ...(besides.get(sheet.name) ?? []),
      ]);
      const taken = own.flatMap((read) => read.readings);
      return [...hiddenBesides(sheet, { rows, columns }, taken), ...remarkNotes(sheet)];
    }),
    ...once.doubts,
    ...shares,
    ...(workbook.isTyped ? typedNumbers(readings) : []),
    ...changedCells(mapping, workbook, seenAt),
    ...goneParts(readings, held),
    ...roundedNotes(readings),
    ...scaledNotes(readings),
    ...quarterlyNotes(readings),
    ...targets.flatMap((own) => own.doubts),
    ...(workbook.hasMacros
      ? [doubt('macros', { sheet: names[0] ?? '', row: 0, column: 0 }, undefined)]
      : []),
    ...workbook.sheets
      .filter((sheet) => !readSheets.includes(sheet) && sheet.rows.length > 0)
      .map(({ name, isHidden }) =>
        doubt('sheet-unread', { sheet: name, row: 0, column: 0 }, { isHidden }),
      ),
  ];
  const counts = tables.map(({ read }) => read);
  return {
    readings: readings.map((one) =>
      isSeen(one.place, spellingsOf(one)) ? { ...one, isChecked: true } : one,
    ),
    targets: targets.flatMap((own) => own.targets),
    doubts: doubts.toSorted(byPlace(names)),
    cells: counts.reduce((sum, { cells }) => sum + cells, 0),
    leftCells: counts.reduce((sum, { leftCells }) => sum + leftCells, 0),
  };
}

/** Whether anything keeps a file from being taken in. */
export const stops = (doubts: readonly Doubt[]): boolean =>
  doubts.some((told) => outcomeOf(told) === 'stops');
