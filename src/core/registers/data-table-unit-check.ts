import type { Document } from '../documents/document.ts';
import type { Language } from '../language/english.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { sayFigureWithUnit } from '../values/say.ts';
import { lacksOne } from '../values/unit-one.ts';
import { figureColumns, figureOf, type DataTable, type TableHead } from './data-table.ts';
import { saySums } from './data-table-words.ts';

export const problems = { unitOne: problem('data-table/unit-one') };

/** Reports units whose singular is not known, where a 1 is said with them: beside a discrepancy, or of a sum that differs. */
export function checkTableUnits(
  table: DataTable,
  { head, placeOf }: Document<TableHead>,
  language: Language,
): readonly Diagnostic[] {
  const mark = '\u0000';
  const told = new Set<string>();
  return figureColumns(table).flatMap((column) => {
    if (!lacksOne(column, language) || told.has(column.unit)) return [];
    const marked = { ...column, unitOne: mark };
    const said = [
      ...table.rows.flatMap((row) =>
        row.discrepancy === undefined
          ? []
          : [sayFigureWithUnit(figureOf(row, column)!, marked, column.decimals, language)],
      ),
      ...saySums(
        { ...table, columns: table.columns.map((one) => (one === column ? marked : one)) },
        language,
      ),
    ];
    if (!said.join().includes(mark)) return [];
    told.add(column.unit);
    const own = head.columns[column.name]?.unit !== undefined;
    const place = own ? placeOf('columns', column.name, 'unit') : placeOf('unit');
    return [problems.unitOne.at(place, { unit: column.unit })];
  });
}
