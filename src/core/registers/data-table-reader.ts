import { z } from 'astro/zod';
import { parseCsv } from '../tables/csv.ts';
import type { Table } from '../tables/row.ts';
import { checkTableDisclosure } from './data-table-disclosure.ts';
import { checkTableFigures } from './data-table-figures.ts';
import { checkRatio, checkSums } from './data-table-sum.ts';
import {
  rowColumns,
  tableSchema,
  type Cell,
  type DataTable,
  type TableColumn,
  type TableHead,
  type TableRow,
} from './data-table.ts';
import { problem, type Checked } from '../source/diagnostic.ts';
import { readDocuments, type Document } from '../documents/document.ts';
import { figure, statement } from '../values/field.ts';
import type { Figure } from '../values/figure.ts';
import { checkReference } from '../source/reference.ts';
import { DiagnosticCollector } from '../source/diagnostic-collector.ts';
import type { FolderFile } from '../source/folder.ts';
import { isRead, startOf, type SourceFile } from '../source/source.ts';
import type { Statement } from '../values/statement.ts';
import {
  checkColumns,
  faultsOfCells,
  isRequired,
  problems as rowProblems,
  readCells,
} from '../tables/typed-row.ts';

/** The data tables by id, in order of title, and the ids of those that have faults of their own. */
export interface DataTables {
  /** The definitions, for what names things and for links in their prose. */
  readonly documents: readonly Document<TableHead>[];
  readonly sound: ReadonlyMap<string, DataTable>;
  readonly faulty: ReadonlySet<string>;
}

export const problems = {
  noData: problem('data-table/no-data'),
  noDefinition: problem('data-table/no-definition'),
  element: problem('data-table/element'),
  reserved: problem('data-table/reserved-column'),
};

const kindOf = ({ kind }: { kind?: TableColumn['kind'] | undefined }) => kind ?? 'figures';

/** What a row of a table must look like by its definition. */
function rowSchema({ columns }: TableHead): z.ZodObject {
  const own = Object.entries(columns).map(([name, column]) => [
    name,
    kindOf(column) === 'words' ? statement : figure,
  ]);
  return z.strictObject({
    ...rowColumns.shape,
    ...(Object.fromEntries(own) as Record<string, typeof figure | typeof statement>),
  });
}

/** The columns in the order of the data file: keys that look like numbers do not keep theirs. */
function columnsOf(head: TableHead, { columns }: Table): readonly TableColumn[] {
  return columns.flatMap((name): TableColumn[] => {
    const column = Object.hasOwn(head.columns, name) ? head.columns[name] : undefined;
    if (!column) return [];
    return [
      {
        ...{ name, title: column.title, kind: kindOf(column) },
        unit: column.unit ?? head.unit ?? '',
        unitOne: column.unit === undefined ? head.unitOne : column.unitOne,
        decimals: column.decimals ?? head.decimals ?? 0,
        range: column.range,
      },
    ];
  });
}

function toCell(column: TableColumn, value: unknown): Cell {
  return column.kind === 'words'
    ? { is: 'words', words: value as Statement }
    : { is: 'figure', figure: value as Figure };
}

/** Reads the rows of a data file; those with faults are left out. */
function readRows(
  table: Table,
  schema: z.ZodObject,
  columns: readonly TableColumn[],
): Checked<readonly TableRow[]> {
  const collector = new DiagnosticCollector();
  const places = new Map<string, string>();
  const rows = table.rows.flatMap((row): TableRow[] => {
    const id = row.cells[table.columns.indexOf('id')]!;
    const other = places.get(id);
    if (other !== undefined && id !== '') {
      const place = row.placeOf(table.columns.indexOf('id'));
      collector.all.push(rowProblems.twice.at(place, { id, other }));
      return [];
    }
    places.set(id, `line ${row.line}`);
    const read = collector.take(readCells(schema, table, row));
    if (!read) return [];
    const known = Object.fromEntries(
      Object.keys(rowColumns.shape).map((name) => [name, read.data[name]]),
    ) as z.output<typeof rowColumns>;
    const cells = new Map(
      columns.map((column) => [column.name, toCell(column, read.data[column.name])]),
    );
    return [{ ...known, cells, placeOf: read.placeOf }];
  });
  return { value: rows, diagnostics: collector.all };
}

function readTable(
  { id, head, path, blocks, placeOf }: Document<TableHead>,
  file: SourceFile,
): Checked<DataTable | undefined> {
  const collector = new DiagnosticCollector();
  const refused = () => ({ value: undefined, diagnostics: collector.all });
  const schema = rowSchema(head);
  const parsed = collector.take(parseCsv(file, ['id', 'line'], new Set(Object.keys(head.columns))));
  if (!parsed) return refused();
  const names = Object.keys(schema.shape);
  const required = names.filter((name) => isRequired(schema.shape[name]));
  const unfit = checkColumns(parsed, names, required);
  collector.all.push(...unfit);
  if (unfit.length > 0) {
    collector.all.push(...faultsOfCells(schema, parsed));
    return refused();
  }
  const columns = columnsOf(head, parsed);
  const rows = collector.take(readRows(parsed, schema, columns));
  const table: DataTable = {
    ...{ id, head, columns, rows },
    explanation: blocks.flatMap((block) => (block.is === 'prose' ? block.prose : [])),
    csv: file.text,
    place: startOf(path),
  };
  collector.all.push(...checkTableDisclosure(table));
  collector.all.push(...checkTableFigures(table, collector.all.length > 0));
  // A row that could not be read may be the total or the part that is missing.
  if (collector.all.length > 0) return { value: table, diagnostics: collector.all };
  const ids = new Set(rows.map((row) => row.id));
  const unknown = checkReference('row', head.highlight, ids, () => placeOf('highlight'));
  const wrong = checkRatio(table);
  const diagnostics = wrong.length > 0 ? wrong : checkSums(table);
  return { value: table, diagnostics: [...unknown, ...diagnostics] };
}

/** Reads a definition with its rows, where it has any. */
function readDefined(
  document: Document<TableHead>,
  data: FolderFile | undefined,
): Checked<DataTable | undefined> {
  const { id, head, path, blocks, placeOf } = document;
  const reserved = Object.keys(head.columns).filter((name) =>
    Object.hasOwn(rowColumns.shape, name),
  );
  const diagnostics = [
    ...blocks.flatMap((block) =>
      block.is === 'element' ? [problems.element.at(block.place, { name: block.name })] : [],
    ),
    ...reserved.map((name) => problems.reserved.at(placeOf('columns', name), { name })),
    ...(data ? [] : [problems.noData.at(startOf(path), { id })]),
  ];
  if (!data || !isRead(data.file) || reserved.length > 0) return { value: undefined, diagnostics };
  const read = readTable(document, data.file);
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** Joins each definition of a table to its rows. A definition without rows, and rows without one, are reported. */
export function readDataTables(
  definitions: readonly FolderFile[],
  data: readonly FolderFile[],
): Checked<DataTables> {
  const collector = new DiagnosticCollector();
  const faulty = new Set([...definitions, ...data].map(({ id }) => id));
  const documents = collector.take(readDocuments(definitions, tableSchema));
  const sound: DataTable[] = [];
  for (const document of documents) {
    const { id } = document;
    const { value: table, diagnostics } = readDefined(
      document,
      data.find((one) => one.id === id),
    );
    collector.all.push(...diagnostics);
    if (table) sound.push(table);
    if (table && diagnostics.length === 0) faulty.delete(id);
  }
  const defined = new Set(definitions.map(({ id }) => id));
  for (const { id, file } of data)
    if (!defined.has(id)) collector.all.push(problems.noDefinition.at(startOf(file.path), { id }));
  const byTitle = (a: DataTable, b: DataTable) => (a.head.title < b.head.title ? -1 : 1);
  return {
    value: { documents, sound: new Map(sound.sort(byTitle).map((one) => [one.id, one])), faulty },
    diagnostics: collector.all,
  };
}
