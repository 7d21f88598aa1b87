import { topRows } from '../sheets/top-rows.ts';
import { namesOf } from '../header.ts';
import { isOpenWord } from '../figure-of.ts';
import { leaveSubtotals, proposePart } from './part-names.ts';
import { cellAt, plainText, type Sheet, type Workbook } from '../sheets/sheet.ts';
import { slugOf } from '../words/slug.ts';
import { isOfRows } from './find-parts-header.ts';
import { hasRole } from './header-words.ts';
import { headerFrom, isFigure } from './header-below.ts';
import { periodOfSheet } from './period-of-sheet.ts';
import type { ProposedTable, TypedMeasure } from './proposed.ts';
import { unitKeys } from './unit-of.ts';

/** What a column holds that is no measure of its own. */
const others = ['target', 'rating', 'unit'] as const;

/** A proposal for a sheet with an area in each row, a measure in each column, and its only period in a title or a name. */
export function proposePartsOfOnePeriod(
  sheet: Sheet,
  { isTyped }: Workbook,
  file: string,
  idOf: (title: string) => string,
): ProposedTable | undefined {
  for (const row of topRows(sheet)) {
    const rows = headerFrom(sheet, row);
    const last = rows[1];
    const names = namesOf(sheet, rows);
    const isText = (column: number) =>
      sheet.rows.slice(last + 1).every((cells) => !cells[column] || !isFigure(cells[column]));
    const label = names.findIndex((name, column) => isOfRows.test(name) && isText(column));
    const period = label < 0 ? undefined : periodOfSheet(sheet, row, file);
    if (!period) continue;
    const body = sheet.rows.flatMap((_, at) =>
      at > last && plainText(cellAt(sheet, at, label).text) !== '' ? [at] : [],
    );
    const cellsIn = (column: number) =>
      body.map((at) => cellAt(sheet, at, column)).filter(({ is }) => is !== 'blank');
    const values = names.flatMap((name, column) => {
      const cells = cellsIn(column);
      const isRead = cells.every(
        (cell) => isFigure(cell) || isOpenWord(cell.text) || cell.text.length < 12,
      );
      const holds = cells.filter(isFigure).length * 2 > body.length && isRead;
      const isOther = others.some((role) => hasRole(name, role));
      return name !== '' && column !== label && holds && !isOther ? [{ name, column, cells }] : [];
    });
    if (
      body.length < 2 ||
      values.length === 0 ||
      new Set(names.filter(Boolean)).size < values.length
    )
      continue;
    const measures: Record<string, TypedMeasure> = {};
    const read = values.map(({ name, cells }) => {
      const id = idOf(name);
      const unit = unitKeys('', cells, name);
      measures[id] = { title: name, ...unit };
      return { column: name, measure: id };
    });
    const texts = body.map((at) => plainText(cellAt(sheet, at, label).text));
    const part = proposePart(names[label]!, texts);
    const table = {
      ...(isTyped ? { sheet: sheet.name } : {}),
      header: row === last ? String(row + 1) : `${row + 1}..${last + 1}`,
      columns: names.filter((name) => name !== ''),
      period,
      values: read,
      parts: { [slugOf(names[label]!)]: part },
      ...leaveSubtotals(names[label]!, texts),
    };
    return { table, measures, figures: values.flatMap(({ cells }) => cells), told: [], codes: [] };
  }
  return undefined;
}
