import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../core/language/english.ts';
import { slugOf } from '../../core/imports/words/slug.ts';
import { storedTable, type Cells } from '../../core/imports/writing/append-rows.ts';
import { insertRows } from '../../core/tables/insert-rows.ts';
import { toCell } from '../../core/tables/row.ts';
import type { Change } from '../output/write-files.ts';
import type { Answers } from './kind.ts';
import { namesIn } from './names-in.ts';

const { making: words } = english;

/** The rows of an appraisal, by the register that each belongs to: every score is still to be given. */
function rowsOf(answers: Answers): ReadonlyMap<string, readonly Cells[]> {
  const { id, title, date, by, scale, edition, locator } = answers as Readonly<
    Record<string, string>
  >;
  const place = { edition: edition!, locator: locator! };
  const under = (names: readonly string[]) =>
    names.map((name, at) => ({
      ...{ id: `${id}-${slugOf(name)}`, appraisal: id!, number: String(at + 1), title: name },
      ...place,
    }));
  const options = under(namesIn(answers['options']!));
  const criteria = under(namesIn(answers['criteria']!));
  const scores = options.flatMap((option) =>
    criteria.map((criterion) => ({
      id: `${option.id}-${criterion.id.slice(id!.length + 1)}`,
      ...{ appraisal: id!, option: option.id, criterion: criterion.id },
      ...{ score: 'unavailable', reason: '', ...place, note: words.appraisal.notScored },
    })),
  );
  const head = { id: id!, title: title!, date: date!, by: by!, scale: scale!, ...place };
  return new Map<string, readonly Cells[]>([
    ['appraisals', [head]],
    ['appraisal-options', options],
    ['appraisal-criteria', criteria],
    ['appraisal-scores', scores],
  ]);
}

/** A table of a register with rows added: a file of its own where the register is a folder of tables, else at the end of the one there is. */
function tableOf(root: string, register: string, id: string, rows: readonly Cells[]) {
  const columns = Object.keys(rows[0]!);
  const isFolder = existsSync(join(root, `data/${register}`));
  const path = isFolder ? `data/${register}/${id}.csv` : `data/${register}.csv`;
  const lines = (names: readonly string[]) =>
    rows.map((row) => names.map((name) => row[name] ?? ''));
  if (!existsSync(join(root, path))) {
    const text = [columns, ...lines(columns)]
      .map((cells) => cells.map(toCell).join(','))
      .join('\n');
    return { path, before: undefined, after: `${text}\n` };
  }
  const before = readFileSync(join(root, path));
  const text = before.toString('utf8');
  const table = storedTable(path, text)?.table;
  if (!table) return words.month.faulty({ path });
  const missing = columns.filter(
    (name) => !table.columns.includes(name) && rows.some((row) => row[name] !== ''),
  );
  if (missing.length > 0) return words.appraisal.noColumn({ path, columns: missing });
  return { path, before, after: insertRows(text, lines(table.columns), undefined).text };
}

/** The four tables of an appraisal. @returns A string is why they cannot be written. */
export function appraisalTables(root: string, answers: Answers): readonly Change[] | string {
  const changes: Change[] = [];
  for (const [register, rows] of rowsOf(answers)) {
    const made = tableOf(root, register, answers['id']!, rows);
    if (typeof made === 'string') return made;
    changes.push(made);
  }
  return changes;
}
