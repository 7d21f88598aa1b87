import type { CellRevision } from '../indicators/cell-revision.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { checkReference } from '../source/reference.ts';
import { suggest } from '../source/suggest.ts';
import type { Day } from '../values/calendar.ts';
import type { DataTables } from './data-table-reader.ts';
import { isOfSettings } from './names-in-settings.ts';
import { cellsOfEntry, cellsOfTable, type PublishedCells } from './published-cells.ts';
import type { ReadRegister } from './register-reader.ts';

export const problems = { noCell: problem('revision/no-cell') };

/** What rows of `data/revisions.csv` about tables and entries are held against. */
export interface CellSources {
  readonly tables: DataTables;
  readonly registers: readonly ReadRegister[];
  /** What the settings name, as {@link namesInSettings} has it; `undefined` where they have faults of their own. */
  readonly settled: ReadonlyMap<string, string> | undefined;
  /** The days of papers, by their ids. */
  readonly papers: ReadonlyMap<string, Day>;
}

/** What `tables/contacts-2020`, `facts/population-2014`, `reports/2020-12-09-trust-update`, `comparators/england`, `dimensions/ward` or `schemes/traffic-light` names; a problem where no such kind of thing is there; `undefined` where it is gone or has faults of its own. */
export function cellsNamed(
  { measure, was, kind, placeOf }: CellRevision,
  { tables, registers, settled, papers }: CellSources,
): PublishedCells | readonly Diagnostic[] | undefined {
  const [of = '', id = ''] = measure.split('/');
  // What was taken out as a whole is not there to be named.
  const isAsked = was !== undefined || kind === 'definition';
  if (isOfSettings(measure)) {
    if (settled?.has(measure)) return { cells: [], rows: [], columns: [], edition: '' };
    return settled && isAsked
      ? checkReference('entry', measure, new Set(settled.keys()), () => placeOf('measure'))
      : undefined;
  }
  if (of === 'reports') {
    if (papers.has(id)) return { cells: [], rows: [], columns: [], edition: id };
    const known = new Set([...papers.keys()].map((one) => `reports/${one}`));
    return isAsked ? checkReference('entry', measure, known, () => placeOf('measure')) : undefined;
  }
  if (of === 'tables') {
    const table = tables.sound.get(id);
    if (tables.faulty.has(id)) return undefined;
    if (table) return cellsOfTable(table);
    const place = () => placeOf('measure');
    return isAsked
      ? checkReference(
          'entry',
          measure,
          new Set([...tables.sound.keys()].map((one) => `tables/${one}`)),
          place,
        )
      : undefined;
  }
  const found = registers.find(({ register }) => register.name === of);
  const entry = found?.entries.find((one) => one.id === id);
  if (found && entry) return cellsOfEntry(entry, found.register);
  if (found && (found.isFaulty || !isAsked)) return undefined;
  const known = found
    ? new Set(found.entries.map((one) => `${of}/${one.id}`))
    : new Set([...registers.map(({ register }) => `${register.name}/${id}`), `tables/${id}`]);
  return checkReference('entry', measure, known, () => placeOf('measure'));
}

/** What a row names of its table or entry that is not there. */
export function notThere(
  { measure, parts, placeOf }: CellRevision,
  of: PublishedCells,
): Diagnostic {
  const { rows, columns } = of;
  const isTable = rows.length > 0;
  const [row, column] = isTable ? parts : [undefined, ...parts];
  const isRowKnown = !isTable || (row !== undefined && rows.includes(row));
  const [wrong, known] = isRowKnown ? [column, columns] : [row, rows];
  const slip = wrong === undefined || known.includes(wrong) ? undefined : wrong;
  // The cell holds both names, and is typed anew with both.
  const typed = (name: string) => parts.map((one) => (one === slip ? name : one)).join('; ');
  const hint = slip === undefined ? undefined : suggest(typed(slip), known.map(typed));
  const details = { measure, of: slip ?? parts.join('; '), isTable, hint };
  return problems.noCell.at(placeOf('part'), details);
}
