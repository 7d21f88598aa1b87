import type { Language } from '../language/english.ts';
import { reasons } from '../values/figure.ts';
import type { ColumnKind, Dataset } from './dataset.ts';
import { reasonsIn } from './to-csvw.ts';

/** The published profiles that our descriptors follow. */
export const profiles = {
  package: 'https://datapackage.org/profiles/2.0/datapackage.json',
  resource: 'https://datapackage.org/profiles/2.0/dataresource.json',
  schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
} as const;

const types: Readonly<Record<ColumnKind, string>> = {
  period: 'string',
  figure: 'number',
  day: 'date',
  text: 'string',
};

/**
 * The words for "no number" of a whole table, as readers of the first version of Table Schema look for them: blank first. A
 * word that is also the text of some cell elsewhere is none of them: there it would be read as nothing.
 */
function missingOf(dataset: Dataset): readonly string[] {
  const words = new Set(dataset.columns.flatMap((_, at) => reasonsIn(dataset, at)));
  const texts = dataset.columns.flatMap(({ is }, at) => (is === 'figure' ? [] : [at]));
  const said = new Set(dataset.rows.flatMap((row) => texts.map((at) => row[at]!)));
  return ['', ...[...words].filter((word) => !said.has(word)).sort()];
}

/**
 * A Table Schema of version 2 for the CSV of a table, its words for "no number" each with what they mean (standards D-11, D-15).
 * That fields match exactly is what holds without a word; the published profile of 2.0 wants that word in another shape than its text.
 */
export function tableSchemaOf(
  dataset: Dataset,
  language: Language,
): Readonly<Record<string, unknown>> {
  const { columns, key } = dataset;
  const fields = columns.map(({ name, title, about, is, unit, isFilled }, at) => {
    const words = reasonsIn(dataset, at);
    const missing = words.map((word) => ({
      value: word,
      label: language.openData.reasons[reasons[word as keyof typeof reasons]],
    }));
    return {
      ...{ name, title, type: types[is] },
      ...(about === undefined ? {} : { description: about }),
      ...(unit === undefined ? {} : { unit }),
      ...(isFilled && words.length === 0 ? { constraints: { required: true } } : {}),
      ...(words.length === 0
        ? {}
        : { missingValues: [{ value: '', label: language.openData.blank }, ...missing] }),
    };
  });
  // A key with blank cells in it, as that of a whole among its parts has, is no primary key.
  const isPrimary = key.every((name) => columns.find((one) => one.name === name)!.isFilled);
  return {
    $schema: profiles.schema,
    fields,
    missingValues: missingOf(dataset),
    ...(isPrimary ? { primaryKey: key } : { uniqueKeys: [key] }),
  };
}

/** The same as the text of its file. */
export const toTableSchema = (dataset: Dataset, language: Language): string =>
  `${JSON.stringify(tableSchemaOf(dataset, language), undefined, 1)}\n`;
