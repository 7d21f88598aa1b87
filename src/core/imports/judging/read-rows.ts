import { answersOf, changedCells, checkedCells } from '../checked-cells.ts';
import { onceEach } from './checks.ts';
import { partsBesideTotal } from '../totals/parts-beside-total.ts';
import { contradictingColours } from '../colour-check.ts';
import { doubt, outcomeOf, type Doubt } from '../doubt.ts';
import { oddFigures } from './odd-figures.ts';
import { tablesOf } from './tables-of.ts';
import { joinedCodes } from './joined-check.ts';
import { goneFigures } from './gone-figures.ts';
import { goneParts, renamedParts } from './gone-parts.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { KnownNames } from '../known-names.ts';
import type { KnownMeasure } from '../known-measure.ts';
import type { Mapping } from '../mappings/mapping.ts';
import {
  elsewhereNotes,
  hiddenNotes,
  quarterlyNotes,
  roundedNotes,
  ruleNotes,
  scaledNotes,
  unreadBesides,
} from '../notes.ts';
import { typedNumbers } from '../typed-numbers.ts';
import { readsColours } from '../rating.ts';
import { partOfTable } from '../sheets-of-table.ts';
import { sameAgain } from './same-again.ts';
import type { UnitHeld } from '../unit-of-row.ts';
import type { Reading } from '../reading.ts';
import { addressOf, type Workbook } from '../sheets/sheet.ts';
import { withoutWholesInDoubt } from './wholes-in-doubt.ts';
import type { FoundTarget } from '../found-target.ts';
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

const byPlace = (order: readonly string[]) => (a: Doubt, b: Doubt) =>
  order.indexOf(a.place.sheet) - order.indexOf(b.place.sheet) ||
  a.place.row - b.place.row ||
  a.place.column - b.place.column;

/**
 * Reads the figures of a workbook by a mapping.
 *
 * Every cell with something in it, among the figures of rows that the mapping reads, is in one of the readings, is
 * left out by the mapping's word, or is counted by a doubt: `cells` is the sum of these.
 *
 * @param held The figures that the publication has, beside which those of the file are judged.
 * @param besides Columns of sheets that were read for the mapping itself.
 * @param names Whose figures the publication has; `undefined` where nothing is told of parts that are called so.
 */
export function readRows(
  workbook: Workbook,
  mapping: Mapping,
  known: ReadonlyMap<string, KnownMeasure> = new Map(),
  held: readonly HeldFigure[] = [],
  besides: ReadonlyMap<string, ReadonlySet<number>> = new Map(),
  names?: KnownNames,
): RowsRead {
  const sheetNames = workbook.sheets.map(({ name }) => name);
  const unitOf = (measure: string) => known.get(measure)?.unit ?? mapping.measures?.[measure]?.unit;
  const unitHeld: UnitHeld = (measure) => ({
    unit: unitOf(measure),
    isKnown: known.has(measure),
  });
  const goodWhenOf = (measure: string) =>
    known.get(measure)?.goodWhen ?? mapping.measures?.[measure]?.goodWhen;
  const basisHeld = (measure: string) => {
    const [own, said] = [known.get(measure), mapping.measures?.[measure]];
    const basis = own ? own.basis : said?.basis;
    return { title: own?.title ?? said?.title, basis, said: said?.basis, isKnown: !!own };
  };
  const isSummed = (measure: string) => basisHeld(measure).basis === 'year-to-date';
  const isChecked = checkedCells(mapping);
  const tables = tablesOf(workbook, mapping, { unitHeld, basisHeld, goodWhenOf, held });
  const answers = answersOf(
    mapping,
    tables.flatMap(({ read }) => read.readings),
    held,
  );
  const once = onceEach(tables.flatMap(({ read }) => read.readings));
  const shares = oddFigures(once.readings, unitOf, held, isSummed).filter(
    (told) => !answers.isAnswered(told),
  );
  const mixed = new Set(
    shares.flatMap(({ place, cells }) => (cells === 1 ? addressOf(place) : [])),
  );
  const unread = new Set(shares.flatMap(({ place, cells }) => (cells > 1 ? addressOf(place) : [])));
  const lost = new Set(
    once.readings.filter(({ place }) => unread.has(addressOf(place))).map(({ measure }) => measure),
  );
  const isKept = ({ place, measure }: Reading) =>
    !mixed.has(addressOf(place)) && !lost.has(measure);
  const sound = once.readings.filter(isKept);
  const renamed = renamedParts(sound, held, mapping);
  const wholes = withoutWholesInDoubt(sound, tables, {
    ...{ mapping, known, held, names },
    renamed: renamed.series,
    isAnswered: answers.isAnswered,
  });
  const { readings } = wholes;
  const readSheets = [...new Set(tables.flatMap(({ sheet }) => sheet ?? []))];
  const kept = new Set(readings);
  const targets = [...Map.groupBy(tables, ({ of }) => of)].map(([table, own]) =>
    targetsOfTable(
      own.flatMap(({ read }) => read.readings.filter((one) => kept.has(one))),
      { table, mapping, known, unitOf },
    ),
  );
  const doubts = [
    ...tables.flatMap(({ sheet, table, read }) => [
      ...read.doubts,
      ...sameAgain(read.readings, read.doubts, held, isChecked),
      ...(sheet ? joinedCodes(partOfTable(sheet, table), table, read.readings, read.columns) : []),
      ...partsBesideTotal(read.readings, table),
      ...(table.rating
        ? contradictingColours(read.readings, table.rating, goodWhenOf).filter(
            (told) => !answers.isAnswered(told),
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
    ...readSheets.flatMap((sheet) =>
      unreadBesides(
        sheet,
        tables.filter((one) => one.sheet === sheet),
        besides.get(sheet.name) ?? new Set(),
      ),
    ),
    ...once.doubts,
    ...shares,
    ...(workbook.isTyped ? typedNumbers(readings) : []),
    ...changedCells(mapping, workbook, answers.seenAt),
    ...renamed.doubts,
    ...wholes.doubts,
    ...goneParts(readings, held),
    ...goneFigures(
      tables.flatMap(({ read }) => read.open),
      once.readings,
      held,
    ),
    ...roundedNotes(readings),
    ...scaledNotes(readings),
    ...quarterlyNotes(readings),
    ...targets.flatMap((own) => own.doubts),
    ...(workbook.hasMacros
      ? [doubt('macros', { sheet: sheetNames[0] ?? '', row: 0, column: 0 }, undefined)]
      : []),
    ...workbook.sheets
      .filter((sheet) => !readSheets.includes(sheet) && sheet.rows.length > 0)
      .map(({ name, isHidden }) =>
        doubt('sheet-unread', { sheet: name, row: 0, column: 0 }, { isHidden }),
      ),
  ];
  const counts = tables.map(({ read }) => read);
  return {
    readings: readings.map((one) => (answers.isChecked(one) ? { ...one, isChecked: true } : one)),
    targets: targets.flatMap((own) => own.targets),
    doubts: doubts.toSorted(byPlace(sheetNames)),
    cells: counts.reduce((sum, { cells }) => sum + cells, 0),
    leftCells: counts.reduce((sum, { leftCells }) => sum + leftCells, 0),
  };
}

/** Whether anything keeps a file from being taken in. */
export const stops = (doubts: readonly Doubt[]): boolean =>
  doubts.some((told) => outcomeOf(told) === 'stops');
