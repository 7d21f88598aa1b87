import { reasons } from '../values/figure.ts';
import type { Publication } from '../publication/publication.ts';
import type { ColumnKind, Dataset } from './dataset.ts';
import { fromFolder } from './relative-address.ts';
import { citationOf, termsOf } from './terms.ts';

const datatypes: Readonly<Record<ColumnKind, string>> = {
  period: 'string',
  figure: 'decimal',
  day: 'date',
  text: 'string',
};

/** The words that stand in place of a number in some column of a table. */
export const reasonsIn = ({ columns, rows }: Dataset, at: number): readonly string[] => {
  if (columns[at]!.is !== 'figure') return [];
  const words = new Set(rows.map((row) => row[at]!));
  return Object.keys(reasons).filter((word) => words.has(word));
};

/**
 * What a table is, as CSV on the Web tells it beside its CSV (standards D-03, D-10): columns, units, notes, licence, where it
 * comes from. Where a word stands in place of a number, that is no value.
 */
export function toCsvw(dataset: Dataset, publication: Publication): string {
  const { id, title, about, page, columns, key, period, published, sources, notes, themes } =
    dataset;
  const { publisher, licence, attribution } = termsOf(publication, dataset);
  const { settings } = publication;
  const described = columns.map(({ name, title: called, about: said, is, unit, isFilled }, at) => {
    const words = reasonsIn(dataset, at);
    return {
      name: name.replace(
        /[^A-Za-z0-9_]/g,
        (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`,
      ),
      // The first is the name in the table: readers hold it against the head.
      titles: called === name ? [name] : [name, called],
      datatype: datatypes[is],
      required: isFilled && words.length === 0,
      ...(words.length > 0 ? { null: ['', ...words] } : {}),
      ...(said === undefined ? {} : { 'dc:description': said }),
      ...(unit === undefined ? {} : { 'schema:unitText': unit }),
    };
  });
  const names = new Map(columns.map(({ name }, at) => [name, described[at]!.name]));
  const table = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': settings.language }],
    url: `${id}.csv`,
    'dc:title': title,
    'dc:description': [about, ...notes].filter((one) => one !== '').join('\n\n'),
    'dc:publisher': publisher,
    'dc:license': { '@id': licence.address },
    'dc:rights': attribution,
    'dc:bibliographicCitation': citationOf(dataset, publication),
    'dc:isReferencedBy': { '@id': fromFolder(2, page) },
    ...(published === undefined
      ? {}
      : { 'dc:issued': { '@value': published, '@type': 'xsd:date' } }),
    ...(period === undefined ? {} : { 'dc:temporal': `${period.first}/${period.last}` }),
    ...(sources.length === 0
      ? {}
      : {
          'dc:source': sources.map((one) =>
            one.address === undefined ? one.title : { '@id': fromFolder(2, one.address) },
          ),
        }),
    ...(themes.length === 0
      ? {}
      : { 'dc:subject': themes.map((theme) => settings.themes?.[theme] ?? theme) }),
    dialect: { header: true, encoding: 'utf-8', skipBlankRows: true },
    tableSchema: { columns: described, primaryKey: key.map((name) => names.get(name)!) },
  };
  return `${JSON.stringify(table, undefined, 1)}\n`;
}
