import type { Table } from './csv.ts';
import { problem, type Diagnostic } from './diagnostic.ts';
import { reservedColumns } from './observation.ts';
import { startOf } from './source.ts';
import { nearest } from './suggestion.ts';

export const problems = {
  missingColumn: problem(
    'observation/missing-column',
    ({ column, instead }: { column: string; instead: string | undefined }) => ({
      message: `The table has no column \`${column}\`.`,
      hint:
        instead === undefined
          ? `Add \`${column}\` to the first row, and a cell for it to every row below.`
          : `If \`${instead}\` is meant, type \`${column}\` in its place.`,
    }),
  ),
  misspeltColumn: problem(
    'observation/misspelt-column',
    ({ name, meant }: { name: string; meant: string }) => ({
      message: `The column \`${name}\` is not one of the reserved columns, and is very like one.`,
      hint: `Write \`${meant}\`; a dimension of your own needs a name that cannot be mistaken for it.`,
    }),
  ),
};

const fold = (name: string) => name.toLowerCase().replace(/[ _-]/g, '');

/** What others call the columns that a table must have. */
const otherNames = {
  period:
    /^(?:date|day|week|month|quarter|year|(?:calendar|financial|academic)year|time|(?:time|reporting)period)$/,
  value: /^(?:figure|number|count|total|amount|percentage|percent|rate|result|score|n|numberof.+)$/,
} as const;

/** Reports required columns that are missing, and columns that are a slip for a reserved one. */
export function checkColumns(table: Table): Diagnostic[] {
  const { columns, header, path } = table;
  const missing = (['period', 'value'] as const).filter((column) => !columns.includes(column));
  const reserved: readonly string[] = reservedColumns;
  const free = reserved.filter((known) => !columns.includes(known));
  const misspelt = columns.flatMap((name, column) => {
    if (reserved.includes(name)) return [];
    const folded = fold(name);
    const meant = free.includes(folded) || name.length > 4 ? nearest(folded, free) : undefined;
    return meant ? [problems.misspeltColumn.at(header.placeOf(column), { name, meant })] : [];
  });
  const told = new Set(misspelt.map(({ hint }) => hint.split('`')[1]));
  return [
    ...missing
      .filter((column) => !told.has(column))
      .map((column) => {
        const at = columns.findIndex((name) => otherNames[column].test(fold(name)));
        const place = at < 0 ? startOf(path) : header.placeOf(at);
        return problems.missingColumn.at(place, { column, instead: columns[at] });
      }),
    ...misspelt,
  ];
}
