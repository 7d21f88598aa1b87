import { findHeader, mainKind } from './find-header.ts';
import { findPartsHeader } from './find-parts-header.ts';
import {
  filled,
  headingsSeen,
  isText,
  leaveOf,
  measureColumn,
  ofPart,
  ownText,
  partColumn,
  rowsWithFigures,
  type Labels,
} from './labels-across.ts';
import { textInColumn } from '../row-labels.ts';
import { proposeBeside } from './propose-beside.ts';
import { goodWhenOf } from '../words/good-when.ts';
import { columnOf, hasRole } from './header-words.ts';
import { proposeRatingColumn } from './rating-words.ts';
import { isFigure } from './header-below.ts';
import { looksLikeMark } from './legend.ts';
import { nameOf, namesOf } from '../header.ts';
import { longerColumns } from '../longer-columns.ts';
import { proposePartsAcross } from './propose-parts-across.ts';
import { kindOfRow, proposeLeave } from './propose-longer.ts';
import { proposeRating } from './propose-rating.ts';
import { proposeTarget } from './propose-target.ts';
import { rowNames } from './section-names.ts';
import { totalRows } from './total-rows.ts';
import { unitKeys } from './unit-of.ts';
import { yearKey } from './year-of-sheet.ts';
import { totalSaid } from '../words/total-word.ts';
import type { ProposedTable, TypedMeasure, TypedTable } from './proposed.ts';
import { cellAt, widthOf, type Sheet, type Workbook } from '../sheets/sheet.ts';
import { notesUnder } from '../words/note-rows.ts';
import { actualsIn, isTargetRow } from '../words/row-kind.ts';
import { slugOf } from '../words/slug.ts';

/**
 * A proposal for a sheet with a measure, or a part of one, in each row, and periods across.
 *
 * @param least How many periods there are at least.
 */
export function proposeAcross(
  sheet: Sheet,
  { isTyped }: Workbook,
  idOf: (title: string) => string,
  least: number,
): ProposedTable | undefined {
  const inParts = findPartsHeader(sheet);
  const header = inParts ?? findHeader(sheet, least);
  if (!header) return undefined;
  const { rows } = header;
  const columns = header.columns.filter(({ column }) => !inParts?.besides.has(column));
  const inColumn = columns.map(({ column }) => column);
  const names = namesOf(sheet, rows);
  const kind = mainKind(columns.map(({ period }) => period.is));
  const longer = inParts ? [] : longerColumns(sheet, rows, kind, columns);
  const isPeriod = new Set([...header.columns, ...longer].map(({ column }) => column));
  const filledRows = rowsWithFigures(sheet, rows[1], [
    ...inColumn,
    ...longer.map(({ column }) => column),
  ]);
  const labelsOf = (body: readonly number[], textIn = ownText) =>
    Array.from({ length: widthOf(sheet) }, (_, column): Labels => ({
      column,
      name: names[column]!,
      texts: body.map((row) => textIn(sheet, row, column)),
    })).filter(
      ({ column, name, texts }) => !isPeriod.has(column) && name !== '' && texts.some(isText),
    );
  const named = measureColumn(labelsOf(filledRows));
  if (!named) return undefined;
  const targetNames = [...new Set(named.texts.filter((text) => isTargetRow.test(text)))];
  const isNote = (row: number, at: number) =>
    looksLikeMark.test(named.texts[at]!.toLowerCase()) &&
    columns.every(({ column }) => !isFigure(cellAt(sheet, row, column)));
  const marks = new Set(filledRows.filter(isNote));
  const below = notesUnder(sheet, rows[1], named.column, inColumn);
  const leftNames = [
    ...filledRows.flatMap((row, at) => (marks.has(row) ? named.texts[at]! : [])),
    ...totalRows(
      sheet,
      filledRows.map((row, at) => ({ row, name: named.texts[at]! })),
      inColumn,
    ),
  ];
  const ofKinds = labelsOf(filledRows).find(({ texts }) => actualsIn(texts));
  const actuals = ofKinds && actualsIn(ofKinds.texts);
  const bodyRows = filledRows.filter(
    (row, at) =>
      !targetNames.includes(named.texts[at]!) &&
      !marks.has(row) &&
      !below.has(row) &&
      (!actuals || actuals.includes(ofKinds!.texts[at]!)),
  );
  const labels = labelsOf(bodyRows, actuals && textInColumn);
  const measure = labels.find(({ column }) => column === named.column);
  if (!measure) return undefined;
  const part = partColumn(labels, measure);
  const isCarried = part !== undefined && filled(measure).length < measure.texts.length;
  const [unit, good, target] = (['unit', 'goodWhen', 'target'] as const).map((role) =>
    names.findIndex(
      (name, column) =>
        !isPeriod.has(column) &&
        hasRole(name, role) &&
        names.indexOf(name) === names.lastIndexOf(name),
    ),
  ) as [number, number, number];
  const measures: Record<string, TypedMeasure> = {};
  const led: Record<string, string> = {};
  // Rows of one name are those of a measure where another column tells them apart.
  const called = rowNames(
    sheet,
    part || actuals ? [] : bodyRows.map((row, at) => ({ row, name: measure.texts[at]! })),
    rows[1] + 1,
    inColumn,
  );
  bodyRows.forEach((row, at) => {
    const name = measure.texts[at]!;
    const { label, title } = called.names.get(row) ?? { label: name, title: name };
    if (name === '' || Object.hasOwn(led, label) || totalSaid(name) === 'bare') return;
    const id = idOf(title);
    led[label] = id;
    const goodWhen = good < 0 ? undefined : goodWhenOf(cellAt(sheet, row, good).text);
    const ownUnit = unitKeys(
      unit < 0 ? '' : cellAt(sheet, row, unit).text,
      columns.map(({ column }) => cellAt(sheet, row, column)),
      title,
    );
    measures[id] = {
      title,
      ...ownUnit,
      ...(goodWhen ? { goodWhen } : {}),
      ...kindOfRow(sheet, row, { longer, kind, title }),
    };
  });
  const figures = bodyRows.flatMap((row) =>
    columns.map(({ column }) => cellAt(sheet, row, column)),
  );
  const beside = proposeBeside(sheet, header, inColumn, bodyRows);
  const rated = columns.length > 1 ? -1 : columnOf(names, 'rating');
  const rating =
    proposeRating(figures) ??
    beside.rating ??
    (rated < 0
      ? undefined
      : proposeRatingColumn(
          names[rated]!,
          bodyRows.map((row) => cellAt(sheet, row, rated)),
        ));
  const table: TypedTable = {
    ...(isTyped ? { sheet: sheet.name } : {}),
    header: rows[0] === rows[1] ? String(rows[1] + 1) : `${rows[0] + 1}..${rows[1] + 1}`,
    columns: headingsSeen(sheet, names, { isPeriod, periods: inColumn, rows: bodyRows }),
    period: {
      across: 'yes',
      ...yearKey(sheet, rows, columns, inParts?.partsRow),
      as: kind,
      ...proposeLeave(longer),
    },
    ...(inParts ? { partsAcross: proposePartsAcross(inParts) } : {}),
    measure: {
      column: measure.name,
      ...(isCarried ? { carried: 'yes' } : {}),
      ...(called.inSections ? { sections: 'yes' } : {}),
      names: led,
    },
    ...(part ? { parts: { [slugOf(part.name)]: ofPart(part, measure) } } : {}),
    ...(actuals ? { only: { [ofKinds!.name]: [...actuals] } } : {}),
    ...leaveOf(part, leftNames.length > 0 ? { [measure.name]: [...new Set(leftNames)] } : {}),
    ...(unit >= 0 ? { unit: names[unit]! } : {}),
    ...(targetNames.length > 0 ? { target: { rows: targetNames } } : {}),
    ...(targetNames.length === 0 && beside.target ? { target: beside.target } : {}),
    ...(targetNames.length === 0 && !beside.target && target >= 0
      ? {
          target: proposeTarget(
            nameOf(sheet, rows, target),
            bodyRows.map((row) => cellAt(sheet, row, target)),
            false,
          ),
        }
      : {}),
    ...(rating ? { rating } : {}),
  };
  return { table, measures, figures, told: [good].filter((at) => at >= 0), codes: [] };
}
