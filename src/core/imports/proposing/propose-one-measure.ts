import { namesOf } from '../header.ts';
import { leaveSubtotals, proposePart } from './part-names.ts';
import { patternOf } from '../sheets/name-pattern.ts';
import { cellAt, plainText, widthOf, type Sheet, type Workbook } from '../sheets/sheet.ts';
import { slugOf } from '../words/slug.ts';
import { findHeader, mainKind } from './find-header.ts';
import { findPartsHeader, isOfRows } from './find-parts-header.ts';
import { hasRole } from './header-words.ts';
import { headingsSeen } from './labels-across.ts';
import { nameOfSheet } from './name-of-sheet.ts';
import { proposePartsAcross } from './propose-parts-across.ts';
import { proposeRating } from './propose-rating.ts';
import type { ProposedTable, TypedTable } from './proposed.ts';
import { proposeBeside } from './propose-beside.ts';
import { unitKeys } from './unit-of.ts';
import { yearKey } from './year-of-sheet.ts';

/** Names of sheets that say nothing of what stands on them. */
const says = (name: string) =>
  !/^(?:sheet ?\d*|data|figures|kpis?|measures|report|Performance|dashboard|table ?\d*|tabelle\d*)$/i.test(
    name,
  );

/** What a sheet with one measure is about: its name, else the title above its header, else the name of its file. */
export function titleOf(
  sheet: Sheet,
  { isTyped, sheets, file = '' }: Workbook,
  header: number,
): string {
  if (isTyped && says(sheet.name)) return nameOfSheet(sheet, sheets);
  const above = sheet.rows
    .slice(0, header)
    .flat()
    .find(({ is }) => is === 'text');
  const words = patternOf(file.replace(/\.[a-z]+$/i, '')).replace(/[*_-]+/g, ' ');
  return plainText(above?.text ?? words) || sheet.name;
}

/**
 * A proposal for a sheet that has one measure, and periods across: its parts down the side under a heading such as
 * `Ward`, or all of them in its header, over a row of figures without a name.
 */
export function proposeOneMeasure(
  sheet: Sheet,
  workbook: Workbook,
  idOf: (title: string) => string,
): ProposedTable | undefined {
  const inParts = findPartsHeader(sheet);
  const header = inParts ?? findHeader(sheet, 2);
  if (!header) return undefined;
  const { rows } = header;
  const columns = header.columns.filter(({ column }) => !inParts?.besides.has(column));
  const names = namesOf(sheet, rows);
  const isPeriod = new Set(header.columns.map(({ column }) => column));
  const body = sheet.rows.flatMap((_, row) =>
    row > rows[1] && columns.some(({ column }) => cellAt(sheet, row, column).is !== 'blank')
      ? [row]
      : [],
  );
  const textsIn = (column: number) =>
    body
      .map((row) => plainText(cellAt(sheet, row, column).text))
      .filter((text) => /\p{L}/u.test(text));
  const labels = Array.from({ length: widthOf(sheet) }, (_, column) => column).filter(
    (column) => !isPeriod.has(column) && textsIn(column).length > 0,
  );
  const [label] = labels;
  const isOfParts =
    (!inParts || inParts.figure !== undefined) &&
    labels.length === 1 &&
    isOfRows.test(names[label!]!) &&
    !hasRole(names[label!]!, 'measure');
  const isBare = inParts !== undefined && labels.length === 0 && body.length === 1;
  if (!isOfParts && !isBare) return undefined;
  const title = titleOf(sheet, workbook, rows[0]);
  const id = idOf(title);
  const figures = body.flatMap((row) => columns.map(({ column }) => cellAt(sheet, row, column)));
  const unit = unitKeys('', figures, title);
  const beside = proposeBeside(
    sheet,
    header,
    columns.map(({ column }) => column),
    body,
  );
  const rating = proposeRating(figures) ?? beside.rating;
  const table: TypedTable = {
    ...(workbook.isTyped ? { sheet: sheet.name } : {}),
    header: rows[0] === rows[1] ? String(rows[1] + 1) : `${rows[0] + 1}..${rows[1] + 1}`,
    columns: inParts
      ? labels.map((column) => names[column]!)
      : headingsSeen(sheet, names, {
          isPeriod,
          periods: [...isPeriod],
          rows: body,
          asksBehind: true,
        }),
    period: {
      across: 'yes',
      ...yearKey(sheet, rows, columns, inParts?.partsRow),
      as: mainKind(columns.map(({ period }) => period.is)),
    },
    ...(inParts ? { partsAcross: proposePartsAcross(inParts) } : {}),
    measure: id,
    ...(isOfParts
      ? { parts: { [slugOf(names[label!]!)]: proposePart(names[label!]!, textsIn(label!)) } }
      : {}),
    ...(isOfParts ? leaveSubtotals(names[label!]!, textsIn(label!)) : {}),
    ...(beside.target ? { target: beside.target } : {}),
    ...(rating ? { rating } : {}),
  };
  return {
    table,
    measures: { [id]: { title, ...unit } },
    figures,
    told: [],
    codes: [],
  };
}
