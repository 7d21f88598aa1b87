import { z } from 'astro/zod';
import { meantBy, type Hint } from '../language/hints/hints.ts';
import { toCell, type Row, type Table } from './row.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { unspelt, type Slot } from '../source/source.ts';
import { checkTyped, type Typed } from '../source/issue.ts';
import { unavailableWord } from '../values/statement.ts';
import { onlyMeant, suggest } from '../source/suggest.ts';

export const problems = {
  unknownColumn: problem('register/unknown-column'),
  missingColumn: problem('register/missing-column'),
  blank: problem('register/blank'),
  halfPlace: problem('register/half-place'),
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
  const free = known.filter((name) => !columns.includes(name));
  const unknownColumn = (column: string, place: Slot) =>
    problems.unknownColumn.at(place, { column, hint: suggest(column, free) });
  const unknown = columns.flatMap((column, at) =>
    known.includes(column) ? [] : [unknownColumn(column, header.placeOf(at))],
  );
  // A required column under a wrong name is told once, as misspelt.
  if (unknown.length > 0) return unknown;
  return required
    .filter((column) => !columns.includes(column))
    .map((column) => problems.missingColumn.at(header.placeOf(0), { column }));
}

/**
 * A table whose columns are not all fit, to be read for what stands in its cells: a column that is a slip for another
 * is taken for that, one that is not known is left out, and one that is missing is asked of no row.
 */
function readableCells<Schema extends z.ZodObject>(
  schema: Schema,
  table: Table,
): { readonly schema: z.ZodObject; readonly table: Table } {
  const known = Object.keys(schema.shape);
  const free = known.filter((name) => !table.columns.includes(name));
  const columns = table.columns.map((name) =>
    known.includes(name) ? name : (onlyMeant(name, free) ?? ''),
  );
  const there = known.filter((name) => columns.includes(name));
  const mask = Object.fromEntries(there.map((name) => [name, schema.shape[name]!]));
  return { schema: z.strictObject(mask), table: { ...table, columns } };
}

/** The cells of a row by a schema, blank ones left out, and where each stands. */
interface Cells<Data> {
  readonly data: Data;
  placeOf(column: string): Slot;
}

/** A hint as it is to be typed in a table, where what holds a comma stands in quotation marks. */
function hintInCell(hint: Hint): Hint {
  const meant = meantBy(hint);
  return meant === undefined ? hint : { is: 'type', meant: [meant], shown: toCell(meant) };
}

/** The cells of a row, as a schema judges them. Blank ones are not there, and all are text. */
function typedCells(columns: readonly string[], placeOf: (column: string) => Slot): Typed {
  const blank = ([column]: readonly PropertyKey[]) =>
    problems.blank.at(placeOf(String(column)), { column: String(column) });
  return {
    knownAt: () => columns,
    unknown: (_, column) => blank([column]),
    missing: blank,
    empty: blank,
    misshapen: ({ path }) => [blank(path)],
    refused: ([name, part], { reason, hint }) => {
      const column = String(name);
      const details = { column, reason, hint: hintInCell(hint) };
      // Of a cell of several names the part alone is meant.
      const place = part === undefined ? placeOf(column) : unspelt(placeOf(column));
      return problems.value.at(place, details);
    },
  };
}

/** Reads the cells of one row; what cannot be read, and is not said why, is reported. */
export function readCells<Schema extends z.ZodObject>(
  schema: Schema,
  { columns }: Table,
  row: Row,
): Checked<Cells<z.output<Schema>> | undefined> {
  const placeOf = (column: string) => row.placeOf(Math.max(0, columns.indexOf(column)));
  const cells = columns.flatMap((name, at) =>
    row.cells[at] === '' || name === '' ? [] : [[name, row.cells[at]!]],
  );
  const typed = Object.fromEntries(cells) as Record<string, string>;
  const { value: data, diagnostics } = checkTyped(schema, typed, typedCells(columns, placeOf));
  if (data === undefined) return { value: undefined, diagnostics };
  // What has no place for a note says why in a column of its own.
  const lost = Object.hasOwn(schema.shape, 'note')
    ? Object.entries(typed).find(([, cell]) => cell === unavailableWord)
    : undefined;
  if (lost && typed['note'] === undefined)
    return {
      value: undefined,
      diagnostics: [problems.unexplained.at(placeOf(lost[0]), { column: lost[0] })],
    };
  return { value: { data, placeOf }, diagnostics: [] };
}

/** What is wrong with the cells of a table whose columns are not all fit. */
export function faultsOfCells(schema: z.ZodObject, typed: Table): readonly Diagnostic[] {
  const { schema: read, table } = readableCells(schema, typed);
  const found = table.rows.flatMap((row) => readCells(read, table, row).diagnostics);
  // The reason may stand in the column whose name is wrong.
  const isExplained = table.columns.includes('note');
  return isExplained ? found : found.filter(({ code }) => code !== 'register/unexplained');
}
