import { z } from 'astro/zod';
import { addressOf } from './address.ts';
import { parseCsv, type Row, type Table } from './csv.ts';
import { problem, type Checked, type Diagnostic } from './diagnostic.ts';
import { commonColumns, registerPage, type Entry, type Register } from './register.ts';
import type { SourceFile } from './source.ts';
import { unavailableWord } from './statement.ts';
import { suggest } from './suggestion.ts';

export const problems = {
  unknownColumn: problem(
    'register/unknown-column',
    ({ column, known }: { column: string; known: readonly string[] }) => ({
      message: `A table of this kind has no column \`${column}\`.`,
      hint: suggest(column, known),
    }),
  ),
  missingColumn: problem('register/missing-column', ({ column }: { column: string }) => ({
    message: `The column \`${column}\` is missing.`,
    hint: `Add a column \`${column}\`, and fill it in every row.`,
  })),
  blank: problem('register/blank', ({ column }: { column: string }) => ({
    message: `The cell under \`${column}\` is blank.`,
    hint: `Fill it: every row needs its \`${column}\`.`,
  })),
  value: problem(
    'register/value',
    ({ column, reason, hint }: { column: string; reason: string; hint: string }) => ({
      message: `The cell under \`${column}\` ${reason}.`,
      hint,
    }),
  ),
  twice: problem('register/twice', ({ id, other }: { id: string; other: string }) => ({
    message: `The id \`${id}\` is there twice: it also stands in ${other}.`,
    hint: 'Give each entry an id of its own: it becomes its address.',
  })),
  unexplained: problem('register/unexplained', ({ column }: { column: string }) => ({
    message: `The cell under \`${column}\` is \`unavailable\`, and the row does not say why.`,
    hint: 'Say in `note` why it cannot be read, such as `The page is torn in our copy.`',
  })),
};

/** A register with its entries, and what must be known of those that could not be read. */
export interface ReadRegister {
  readonly register: Register;
  /** The good entries, in the order of the files and their rows. */
  readonly entries: readonly Entry[];
  /** Every id that is typed, also in rows with faults. */
  readonly ids: ReadonlySet<string>;
  /** Whether a table could not be read at all: what refers to it is not judged. */
  readonly isPart: boolean;
  /** Whether anything is wrong with it: an entry may be missing. */
  readonly isFaulty: boolean;
}

const isRequired = (field: unknown) =>
  field instanceof z.ZodType && !field.safeParse(undefined).success;

/** Reads every table of a register. */
export function readRegister(
  register: Register,
  files: readonly SourceFile[],
): Checked<ReadRegister> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = {
    ...commonColumns.shape,
    ...register.columns.shape,
  };
  const schema = z.strictObject(shape);
  const known = Object.keys(shape);
  const required = known.filter((name) => isRequired(shape[name]));
  const diagnostics: Diagnostic[] = [];
  const entries: Entry[] = [];
  const places = new Map<string, string>();
  let isPart = false;
  for (const file of files) {
    const parsed = parseCsv(file, ['id', 'edition']);
    diagnostics.push(...parsed.diagnostics);
    const table = parsed.value;
    const unfit = table ? checkColumns(table, known, required) : [];
    diagnostics.push(...unfit);
    if (!table || unfit.length > 0) {
      isPart = true;
      continue;
    }
    for (const row of table.rows) {
      const read = readEntry(register, schema, table, row);
      diagnostics.push(...read.diagnostics);
      const at = table.columns.indexOf('id');
      const id = row.cells[at]!;
      const other = places.get(id);
      const here = `\`${file.path}\`, line ${row.line}`;
      if (other !== undefined && id !== '')
        diagnostics.push(problems.twice.at(row.placeOf(at), { id, other }));
      else if (read.value) entries.push(read.value);
      if (other === undefined) places.set(id, here);
    }
  }
  const isFaulty = diagnostics.length > 0;
  return {
    value: { register, entries, ids: new Set(places.keys()), isPart, isFaulty },
    diagnostics,
  };
}

function checkColumns(
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

function readEntry(
  register: Register,
  schema: z.ZodObject,
  { columns }: Table,
  row: Row,
): Checked<Entry | undefined> {
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
          hint: String(issue.params?.['hint'] ?? ''),
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
  return { value: toEntry(register, result.data, row, placeOf), diagnostics: [] };
}

function toEntry(
  register: Register,
  data: Record<string, unknown>,
  row: Row,
  placeOf: Entry['placeOf'],
): Entry {
  const common = Object.fromEntries(
    Object.keys(commonColumns.shape).flatMap(pick(data)),
  ) as z.output<typeof commonColumns>;
  const values = Object.fromEntries(Object.keys(register.columns.shape).flatMap(pick(data)));
  const page = registerPage(register);
  return {
    ...common,
    register: register.name,
    values,
    title: register.title(values),
    date: register.date?.(values),
    bodies: register.bodies?.(values) ?? [],
    address: page === undefined ? undefined : addressOf.entry(page, common.id),
    place: row.placeOf(0),
    placeOf,
  };
}

const pick =
  (data: Record<string, unknown>) =>
  (key: string): [string, unknown][] =>
    data[key] === undefined ? [] : [[key, data[key]]];
