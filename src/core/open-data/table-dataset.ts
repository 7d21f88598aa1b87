import { addressOf } from '../addresses/address.ts';
import { plainText } from '../documents/tree.ts';
import { dayOfEdition } from '../indicators/published.ts';
import type { Publication } from '../publication/publication.ts';
import type { DataTable } from '../registers/data-table.ts';
import { parseCsv } from '../tables/csv.ts';
import { areFilled, type Dataset, type DatasetColumn } from './dataset.ts';
import { lastPublished } from './last-published.ts';
import { sourcesOf } from './sources.ts';

/** A table that is no measure over time, as it was typed. */
export function tableDataset(table: DataTable, publication: Publication): Dataset {
  const { id, head, explanation, csv } = table;
  const { columns: words, ofTable } = publication.language.openData;
  const own = new Map(table.columns.map((column) => [column.name, column]));
  const parsed = parseCsv(
    { path: `data/tables/${id}.csv`, text: csv },
    [],
    new Set(own.keys()),
  ).value!;
  const rows = parsed.rows.map(({ cells }) => cells);
  const filled = areFilled(parsed.columns, rows);
  const columns = parsed.columns.map((name, at): DatasetColumn => {
    const isFilled = filled[at]!;
    const column = own.get(name);
    if (column) {
      const { title, kind, unit } = column;
      const isFigures = kind === 'figures';
      return {
        ...{ name, title, about: ofTable, is: isFigures ? 'figure' : 'text' },
        ...{ unit: unit || undefined, isFilled },
      };
    }
    const { title, about } = Object.hasOwn(words, name)
      ? words[name as keyof typeof words]
      : { title: name, about: undefined };
    return { name, title: name === 'line' ? head.rows : title, about, is: 'text', isFilled };
  });
  return {
    ...{ kind: 'tables', id, title: head.title, page: addressOf.table(id) },
    about: [plainText(explanation).trim(), head.note ?? ''].filter(Boolean).join('\n\n'),
    ...{ columns, rows, csv, key: ['id'], period: undefined },
    ...lastPublished([{ day: dayOfEdition(head.edition), edition: head.edition }], publication),
    sources: sourcesOf([head.edition], undefined, publication),
    notes: [],
    themes: head.themes ?? [],
  };
}
