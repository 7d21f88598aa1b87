import { nameOf, type Dataset } from './dataset.ts';

/** The endings of the files of a table, by their form. */
export const endings = {
  csv: '.csv',
  xlsx: '.xlsx',
  json: '.json',
  csvw: '.csv-metadata.json',
  schema: '.schema.json',
} as const;

export type DatasetForm = keyof typeof endings;

/** A file of a table from the folder `/data/`, where the files about all tables stand. */
export const fromData = (dataset: Pick<Dataset, 'kind' | 'id'>, form: DatasetForm): string =>
  `${nameOf(dataset)}${endings[form]}`;

/** An address from the root of the site as files in a folder some levels below it name it. */
export const fromFolder = (levels: number, address: string): string =>
  `${'../'.repeat(levels)}${address.slice(1)}`;
