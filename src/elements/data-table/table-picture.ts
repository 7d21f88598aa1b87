import { fits } from '../../charts/draw-table.ts';
import { isSmall, type TableModel } from '../../charts/table-model.ts';
import { depthOf, type DataTable } from '../../core/registers/data-table.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { sayCell } from './cell.ts';
import { nameOf } from './picture.ts';

/** The name of the file in which a table is a picture, without its ending. */
export const tableFile = ({ id }: DataTable): string => `table-${id}-as-table`;

/** A table of a paper as a picture that others can show; `undefined` where it is too large for one. */
export function tablePictureOf(table: DataTable, language: Language): TableModel | undefined {
  const { head, columns, rows } = table;
  const picture: TableModel = {
    is: 'table',
    heads: [
      { text: head.rows, isNumeric: false },
      ...columns.map((column) => ({
        text: nameOf(column, language),
        isNumeric: column.kind === 'figures',
      })),
    ],
    rows: rows.map((row) => ({
      cells: [
        row.sign === 'minus' ? `${row.line} ${language.dataTable.minus}` : row.line,
        ...columns.map((column) => sayCell(row, column, language).text),
      ],
      depth: Math.min(depthOf(row, rows), 4),
      isTotal: row.kind !== undefined,
    })),
  };
  return isSmall(picture) && fits(picture) ? picture : undefined;
}

/** What stands under that picture: the notes of its rows, what differs in them, and the note of the whole. */
export const notesOfTable = ({ head, rows }: DataTable, language: Language): readonly string[] => [
  ...rows.flatMap(({ line, note, discrepancy }) => [
    ...(note === undefined ? [] : [`${line}: ${note}`]),
    ...(discrepancy === undefined
      ? []
      : [`${line}: ${fill(language.entry.discrepancy, { text: discrepancy })}`]),
  ]),
  ...(head.note === undefined ? [] : [head.note]),
];
