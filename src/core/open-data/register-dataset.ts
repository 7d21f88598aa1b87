import { z } from 'astro/zod';
import { addressOf } from '../addresses/address.ts';
import { dayOfEdition } from '../indicators/published.ts';
import type { Publication } from '../publication/publication.ts';
import { entriesOf } from '../registers/entries.ts';
import { commonColumns, registerPage, type Entry, type Register } from '../registers/register.ts';
import { toCell } from '../tables/row.ts';
import { day, figure, number, period } from '../values/field.ts';
import { areFilled, type ColumnKind, type Dataset, type DatasetColumn } from './dataset.ts';
import { lastPublished } from './last-published.ts';
import { sourcesOf } from './sources.ts';
import columnWords from './register-columns.json' with { type: 'json' };

/** What stands in a column, by what its cells are read with. */
function kindOf(schema: unknown): ColumnKind {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return kindOf(schema.unwrap());
  if (schema === day) return 'day';
  if (schema === period) return 'period';
  return schema === figure || schema === number ? 'figure' : 'text';
}

/** The name of a column as words: `agenda-item` is `Agenda item`. */
const readable = (name: string) => {
  const words = name.replace(/[-_]/g, ' ').replace(/[a-z](?=[A-Z])/g, '$& ');
  return `${words[0]!.toUpperCase()}${words.slice(1).toLowerCase()}`;
};

/** What its own columns mean, by their names: `npm run docs` writes it from the comments over the schemas. */
const ownWords = (register: string): Readonly<Record<string, string | undefined>> =>
  (columnWords as Readonly<Record<string, Readonly<Record<string, string>>>>)[register] ?? {};

/** The first and last day that entries happened or are dated, as far as they are. */
function periodOf(entries: readonly Entry[]) {
  const days = entries.flatMap(({ date }) =>
    date && 'first' in date ? [date.first, date.last] : [],
  );
  const sorted = days.flatMap((one) => one ?? []).toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** All entries of a register as one table; `undefined` where it has none. Columns that no entry fills are left out. */
export function registerDataset(register: Register, publication: Publication): Dataset | undefined {
  const { language } = publication;
  const own = entriesOf(publication, register);
  if (own.length === 0) return undefined;
  const shape = { ...commonColumns.shape, ...register.columns.shape };
  const words = language.openData.columns;
  const all = Object.keys(shape);
  const table = own.map((entry) => all.map((name) => entry.typed(name)));
  const used = all.flatMap((_, at) => (table.some((row) => row[at] !== '') ? [at] : []));
  const names = used.map((at) => all[at]!);
  const rows = table.map((row) => used.map((at) => row[at]!));
  const filled = areFilled(names, rows);
  const columns = names.map((name, at): DatasetColumn => {
    const isCommon = Object.hasOwn(commonColumns.shape, name) && Object.hasOwn(words, name);
    const said = isCommon
      ? words[name as keyof typeof words]
      : { title: readable(name), about: ownWords(register.name)[name] };
    return { name, ...said, is: kindOf(shape[name as keyof typeof shape]), isFilled: filled[at]! };
  });
  const page = registerPage(register);
  const { title, lead } = language.registers[register.name as keyof typeof language.registers];
  const editions = own.map(({ edition }) => edition);
  return {
    ...{ kind: 'registers', id: register.name, title, about: lead, columns, rows, key: ['id'] },
    page: page === undefined ? addressOf.records() : addressOf.register(page),
    period: periodOf(own),
    ...lastPublished(
      own.map(({ edition }) => ({ day: dayOfEdition(edition), edition })),
      publication,
    ),
    sources: sourcesOf(
      editions.filter((edition) => edition !== undefined),
      undefined,
      publication,
    ),
    ...{ notes: [], themes: [] },
    csv: [names, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join(''),
  };
}
