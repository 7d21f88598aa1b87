import { z } from 'astro/zod';
import { wordsOfTable, type DataTable } from '../../core/registers/data-table.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { identifier } from '../../core/values/field.ts';
import { unknownAt } from '../selection.ts';

export const schema = z.strictObject({
  /** The id of the table: the name of its file in `content/tables/`, without `.md`. */
  table: identifier,
});

/** `::data-table`: a table of a paper, with its sums and its picture. Money is such a table. */
export const dataTable: BlockElement<typeof schema, DataTable> = {
  name: 'data-table',
  kind: 'leaf',
  schema,
  wordsOf: wordsOfTable,
  tableOf: ({ id }) => id,
  compile({ attributes: { table: id }, placeOf }, { tables: { sound, faulty } }) {
    if (faulty.has(id)) return { value: undefined, diagnostics: [] };
    const value = sound.get(id);
    if (value) return { value, diagnostics: [] };
    const details = { what: 'table', id, known: sound.keys() } as const;
    return { value, diagnostics: [unknownAt(placeOf('table'), details)] };
  },
};
