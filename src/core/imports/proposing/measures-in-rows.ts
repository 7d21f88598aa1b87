import type { HeaderRows } from '../header.ts';
import { blankCell, plainText, type Sheet } from '../sheets/sheet.ts';
import { totalSaid } from '../words/total-word.ts';
import type { Column } from './columns-below.ts';
import type { TypedMeasure } from './proposed.ts';
import { unitKeys } from './unit-of.ts';

/** The measures that the rows of a list name, with the ids that their names lead to. */
export function measuresInRows(
  sheet: Sheet,
  rows: HeaderRows,
  columns: { readonly list: Column; readonly value: Column; readonly unit: Column | undefined },
  measures: Record<string, TypedMeasure>,
  idOf: (title: string) => string,
): Readonly<Record<string, string>> {
  const body = sheet.rows.slice(rows[1] + 1).map((cells) => ({
    title: plainText(cells[columns.list.index]?.text ?? ''),
    cell: cells[columns.value.index] ?? blankCell,
    unit: columns.unit ? (cells[columns.unit.index]?.text ?? '') : '',
  }));
  const named = Map.groupBy(
    body.filter(
      ({ title, cell }) => title !== '' && cell.is !== 'blank' && totalSaid(title) !== 'bare',
    ),
    ({ title }) => title,
  );
  return Object.fromEntries(
    [...named].map(([title, own]) => {
      const id = idOf(title);
      const unit = unitKeys(
        own[0]!.unit,
        own.map(({ cell }) => cell),
        title,
      );
      measures[id] = { title, ...unit };
      return [title, id];
    }),
  );
}
