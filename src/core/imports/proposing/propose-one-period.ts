import { topRows } from '../sheets/top-rows.ts';
import { headerRows, namesOf } from '../header.ts';
import { isOpenWord } from '../figure-of.ts';
import { totalSaid } from '../words/total-word.ts';
import { cellAt, plainText, type Sheet, type Workbook } from '../sheets/sheet.ts';
import { columnOf, isValueToDate } from './header-words.ts';
import { isOfFlags } from './flag-column.ts';
import { isFigure } from './header-below.ts';
import { looksLikeMark } from './legend.ts';
import { periodOfSheet } from './period-of-sheet.ts';
import { proposeTarget } from './propose-target.ts';
import type { ProposedTable, TypedMeasure } from './proposed.ts';
import { proposeRatingColumn } from './rating-words.ts';
import { goodWhenOf } from '../words/good-when.ts';
import { rowNames } from './section-names.ts';
import { notesUnder } from '../words/note-rows.ts';
import { unitKeys } from './unit-of.ts';

/** The column of the figures: of those of the year so far only where it has no others. */
function valueColumn(names: readonly string[]): number {
  const own = columnOf(names, 'value');
  return own < 0 ? names.findIndex(isValueToDate) : own;
}

/** A proposal for a sheet with a measure in each row, one column of figures, and its only period in a title or a name. */
export function proposeOnePeriod(
  sheet: Sheet,
  { isTyped }: Workbook,
  file: string,
  idOf: (title: string) => string,
): ProposedTable | undefined {
  for (const row of topRows(sheet)) {
    const rows = headerRows(String(row + 1));
    const names = namesOf(sheet, rows);
    const [measure, value, target, rating, unit, good] = [
      ...[columnOf(names, 'measure'), valueColumn(names), columnOf(names, 'target')],
      ...[columnOf(names, 'rating'), columnOf(names, 'unit'), columnOf(names, 'goodWhen')],
    ] as [number, number, number, number, number, number];
    const period = value < 0 || measure < 0 ? undefined : periodOfSheet(sheet, row, file);
    if (!period) continue;
    const body = sheet.rows.flatMap((_, at) => {
      const title = plainText(cellAt(sheet, at, measure).text);
      const cell = cellAt(sheet, at, value);
      const isRead = isFigure(cell) || isOpenWord(cell.text) || cell.text.length < 20;
      return at > row && title !== '' && cell.is !== 'blank' && isRead ? [{ at, title, cell }] : [];
    });
    const notes = notesUnder(sheet, row, measure, [value]);
    const read = body.filter(
      ({ title, at }) =>
        totalSaid(title) !== 'bare' && !looksLikeMark.test(title.toLowerCase()) && !notes.has(at),
    );
    if (!read.some(({ cell }) => isFigure(cell))) continue;
    const called = rowNames(
      sheet,
      read.map(({ title, at }) => ({ row: at, name: title })),
      row + 1,
      [value],
    );
    const nameOf = (at: number) => called.names.get(at)!;
    const led = Object.fromEntries(
      read.map(({ at }) => [nameOf(at).label, idOf(nameOf(at).title)] as const),
    );
    const measures = Object.fromEntries(
      read.map(({ cell, at }): [string, TypedMeasure] => {
        const { label, title } = nameOf(at);
        const own = unitKeys(unit < 0 ? '' : cellAt(sheet, at, unit).text, [cell], title);
        const goodWhen = good < 0 ? undefined : goodWhenOf(cellAt(sheet, at, good).text);
        return [led[label]!, { title, ...own, ...(goodWhen ? { goodWhen } : {}) }];
      }),
    );
    const cellsBelow = (column: number) => read.map(({ at }) => cellAt(sheet, at, column));
    const rated = rating < 0 ? undefined : proposeRatingColumn(names[rating]!, cellsBelow(rating));
    const textsBelow = (column: number) =>
      cellsBelow(column).flatMap(({ text }) => (text === '' ? [] : [text]));
    const flagged = names.find((name, column) => isOfFlags(name, textsBelow(column)));
    const codes = flagged ? textsBelow(names.indexOf(flagged)) : [];
    const table = {
      ...(isTyped ? { sheet: sheet.name } : {}),
      header: String(row + 1),
      columns: names.filter((name) => name !== ''),
      period,
      measure: {
        column: names[measure]!,
        ...(called.inSections ? { sections: 'yes' as const } : {}),
        names: led,
      },
      values: [{ column: names[value]!, ...(flagged ? { qualifier: flagged } : {}) }],
      ...(unit < 0 ? {} : { unit: names[unit]! }),
      ...(target < 0 ? {} : { target: proposeTarget(names[target]!, cellsBelow(target), true) }),
      ...(rated ? { rating: rated } : {}),
    };
    const told = [good].filter((at) => at >= 0);
    return { table, measures, figures: read.map(({ cell }) => cell), told, codes };
  }
  return undefined;
}
