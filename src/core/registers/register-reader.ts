import { z } from 'astro/zod';
import { addressOf } from '../addresses/address.ts';
import type { Voice } from '../language/voices/voice.ts';
import { parseCsv } from '../tables/csv.ts';
import type { Row, Table } from '../tables/row.ts';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import { identifier, text } from '../values/field.ts';
import { keptBy, keptOf } from '../source/kept.ts';
import {
  commonColumns,
  registerPage,
  type Entry,
  type EntryPlace,
  type Register,
} from './register.ts';
import type { SourceFile, Span } from '../source/source.ts';
import {
  checkColumns,
  faultsOfCells,
  isRequired,
  problems,
  readCells,
} from '../tables/typed-row.ts';

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

/** A row of a table: its entry, if that is good, with what is wrong with its cells. */
interface ReadRow {
  readonly id: string;
  readonly line: number;
  readonly placeOfId: () => Span;
  readonly read: Checked<Entry | undefined>;
}

/** What one table of a register holds. */
interface ReadTable {
  /** Whether it could not be read at all, or a row of it: that may be the one that others refer to. */
  readonly isPart: boolean;
  readonly rows: readonly ReadRow[];
}

/** The columns that say where in which paper a row stands, where each row stands in one. */
const ofPapers = { edition: identifier, locator: text };

/** All columns of a register: those of every register, and its own. */
const columnsOf = ({ columns }: Register, isOfPapers: boolean) =>
  z.strictObject({
    ...{ ...commonColumns.shape, ...(isOfPapers ? ofPapers : {}) },
    ...columns.shape,
  });

/** How the tables of a register are read. */
interface Reading {
  readonly register: Register;
  readonly schema: ReturnType<typeof columnsOf>;
  /** The columns by which a table is known for one, whatever its header is. */
  readonly sure: readonly string[];
}

/** How each kind of publisher has the tables of a register read. */
const readings = keptOf((register: Register): Readonly<Record<Voice, Reading>> => {
  const archive = { register, schema: columnsOf(register, true), sure: ['id', 'edition'] };
  const own = { register, schema: columnsOf(register, false), sure: ['id'] };
  return { archive, owner: register.isOfPapers ? archive : own };
});

/** Reads one table, once for as long as its text is there. */
const readTable = keptBy((file: SourceFile, reading: Reading): Checked<ReadTable> => {
  const { schema, sure } = reading;
  const columns = Object.entries(schema.shape);
  const known = columns.map(([name]) => name);
  const required = columns.flatMap(([name, column]) => (isRequired(column) ? [name] : []));
  const parsed = parseCsv(file, sure);
  const table = parsed.value;
  const unfit = table ? checkColumns(table, known, required) : [];
  const diagnostics = [...parsed.diagnostics, ...unfit];
  if (!table || unfit.length > 0) {
    if (table) diagnostics.push(...faultsOfCells(schema, table));
    return { value: { isPart: true, rows: [] }, diagnostics };
  }
  const at = table.columns.indexOf('id');
  const rows = table.rows.map((row) => ({
    ...{ id: row.cells[at]!, line: row.line, placeOfId: () => row.placeOf(at) },
    read: readEntry(reading, table, row),
  }));
  return { value: { isPart: parsed.diagnostics.length > 0, rows }, diagnostics };
});

/** Reads every table of a register. */
export function readRegister(
  register: Register,
  files: readonly SourceFile[],
  voice: Voice,
): Checked<ReadRegister> {
  const diagnostics: Diagnostic[] = [];
  const entries: Entry[] = [];
  const places = new Map<string, string>();
  let isPart = false;
  for (const file of files) {
    const table = readTable(file, readings(register)[voice]);
    diagnostics.push(...table.diagnostics);
    isPart ||= table.value.isPart;
    for (const { id, line, placeOfId, read } of table.value.rows) {
      diagnostics.push(...read.diagnostics);
      const other = places.get(id);
      if (other !== undefined && id !== '')
        diagnostics.push(problems.twice.at(placeOfId(), { id, other }));
      else if (read.value) entries.push(read.value);
      if (other === undefined) places.set(id, `\`${file.path}\`, line ${line}`);
    }
  }
  const isFaulty = diagnostics.length > 0;
  return {
    value: { register, entries, ids: new Set(places.keys()), isPart, isFaulty },
    diagnostics,
  };
}

/** Where a row stands: the paper and the place in it are there both or neither. */
function readPlace(
  { edition, locator }: Pick<z.output<typeof commonColumns>, 'edition' | 'locator'>,
  placeOf: (column: string) => Span,
): Checked<EntryPlace | undefined> {
  if (edition !== undefined && locator !== undefined)
    return { value: { edition, locator }, diagnostics: [] };
  if (edition === locator) return { value: {}, diagnostics: [] };
  const column = edition === undefined ? 'edition' : 'locator';
  return { value: undefined, diagnostics: [problems.halfPlace.at(placeOf(column), { column })] };
}

function readEntry(
  { register, schema }: Reading,
  table: Table,
  row: Row,
): Checked<Entry | undefined> {
  const { value: cells, diagnostics } = readCells(schema, table, row);
  if (!cells) return { value: undefined, diagnostics };
  const { id, themes, also, note, discrepancy } = cells.data;
  const stands = readPlace(cells.data, cells.placeOf);
  if (!stands.value) return { value: undefined, diagnostics: stands.diagnostics };
  const values = ownValues(register, cells.data);
  const page = registerPage(register);
  const entry: Entry = {
    ...{ id, themes, also, note, discrepancy },
    ...stands.value,
    register: register.name,
    values,
    typed: (column) => row.cells[table.columns.indexOf(column)] ?? '',
    title: register.title(values),
    date: register.date?.(values),
    bodies: register.bodies?.(values) ?? [],
    address: page === undefined ? undefined : addressOf.entry(page, id),
    place: row.placeOf(0),
    placeOf: cells.placeOf,
  };
  return { value: entry, diagnostics };
}

/** The cells of a register's own columns; a blank one is a key that is not there. */
const ownValues = ({ columns }: Register, data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(columns.shape).flatMap((name) =>
      data[name] === undefined ? [] : [[name, data[name]]],
    ),
  );
