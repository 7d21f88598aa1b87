import { ringNotes } from '../../charts/ring-notes.ts';
import { tableBars } from '../../charts/table-bars.ts';
import type { BarsChart } from '../../charts/model.ts';
import { slug } from '../../core/addresses/address.ts';
import {
  figureColumns,
  type DataTable,
  type TableColumn,
} from '../../core/registers/data-table.ts';
import { fill, type Language } from '../../core/language/english.ts';

/** One column of a data table as bars, with the words over it. */
export interface TablePicture {
  /** Unique in its table. */
  readonly id: string;
  readonly chart: BarsChart;
  readonly headline: string;
  readonly measure: string;
  /** What its rings stand for, each a sentence without its full stop. */
  readonly rings: readonly string[];
  /** The name of its file, without its ending. */
  readonly file: string;
}

/** The name of a column with its unit, where neither the name nor every figure says it. */
export function nameOf({ title, kind, unit }: TableColumn, language: Language): string {
  const isSaid =
    kind === 'words' || unit === '' || /^[%£]/.test(unit) || title.toLowerCase().includes(unit);
  return isSaid ? title : fill(language.dataTable.inUnit, { title, unit });
}

/** The pictures of a table, one for each column with figures; none where the definition asks for none. @param markOf Says what became of a figure since it was published. */
export function picturesOf(
  table: DataTable,
  language: Language,
  markOf?: (row: string, column: string) => string | undefined,
): readonly TablePicture[] {
  const { id: name, head } = table;
  if (head.picture !== 'bars') return [];
  const columns = figureColumns(table);
  return columns.flatMap((column): TablePicture[] => {
    const chart = tableBars(table, column, language, (row) => markOf?.(row, column.name));
    if (!chart) return [];
    const { title } = head;
    const id = slug(column.name);
    const headline =
      columns.length === 1
        ? title
        : fill(language.dataTable.headline, { title, column: column.title });
    const measure = fill(language.chart.measure, { parts: nameOf(column, language) });
    const rings = ringNotes(chart, language);
    return [{ id, chart, headline, measure, rings, file: `table-${name}-${id}` }];
  });
}
