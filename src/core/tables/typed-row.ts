import { z } from 'astro/zod';
import type { Row, Table } from './row.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';
import { unavailableWord } from '../values/statement.ts';
import { suggest } from '../source/suggest.ts';

export const problems = {
  unknownColumn: problem(
    'register/unknown-column',
    ({ column, known }: { column: string; known: readonly string[] }) => ({
      column,
      hint: suggest(column, known),
    }),
  ),
  missingColumn: problem('register/missing-column'),
  blank: problem('register/blank'),
  value: problem('register/value'),
  twice: problem('register/twice'),
  unexplained: problem('register/unexplained'),
};

/** Whether every row must fill a column. */
export const isRequired = (field: unknown): boolean =>
  field instanceof z.ZodType && !field.safeParse(undefined).success;

/** Finds columns that a typed table does not have, and those that every row must fill and that are missing. */
export function checkColumns(
  { columns, header }: Table,
  known: readonly string[],
  required: readonly string[],
): readonly Diagnostic[] {
  const unknown = columns.flatMap((column, at) =>
    known.includes(column)
      ? []
      : [
          problems.unknownColumn.at(header.placeOf(at), {
            column,
            known: known.filter((name) => !columns.includes(name)),
          }),
        ],
  );
  // A required column under a wrong name is told once, as misspelt.
  if (unknown.length > 0) return unknown;
  return required
    .filter((column) => !columns.includes(column))
    .map((column) => problems.missingColumn.at(header.placeOf(0), { column }));
}

/** The cells of a row by a schema, blank ones left out, and where each stands. */
interface Cells<Data> {
  readonly data: Data;
  placeOf(column: string): Location;
}

/** A hint as it is to be typed in a table, where what holds a comma stands in quotation marks. */
const inCell = (hint: string) =>
  hint.startsWith('Type `') ? hint.replace(/`([^`"]*,[^`"]*)`/g, '`"$1"`') : hint;

/** Reads the cells of one row; what cannot be read, and is not said why, is reported. */
export function readCells<Schema extends z.ZodObject>(
  schema: Schema,
  { columns }: Table,
  row: Row,
): Checked<Cells<z.output<Schema>> | undefined> {
  const placeOf = (column: string) => row.placeOf(Math.max(0, columns.indexOf(column)));
  const cells = columns.flatMap((name, at) =>
    row.cells[at] === '' ? [] : [[name, row.cells[at]!]],
  );
  const typed = Object.fromEntries(cells) as Record<string, string>;
  const result = schema.safeParse(typed, { reportInput: true });
  if (!result.success) {
    const diagnostics = result.error.issues.map((issue): Diagnostic => {
      const column = String(issue.path[0]);
      if (issue.code === 'custom')
        return problems.value.at(placeOf(column), {
          column,
          reason: issue.message,
          hint: inCell(String(issue.params?.['hint'] ?? '')),
        });
      return problems.blank.at(placeOf(column), { column });
    });
    return { value: undefined, diagnostics };
  }
  const lost = Object.entries(typed).find(([, cell]) => cell === unavailableWord);
  if (lost && typed['note'] === undefined)
    return {
      value: undefined,
      diagnostics: [problems.unexplained.at(placeOf(lost[0]), { column: lost[0] })],
    };
  return { value: { data: result.data, placeOf }, diagnostics: [] };
}
