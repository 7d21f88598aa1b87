import type { Publication } from '../publication/publication.ts';
import type { Dataset } from './dataset.ts';
import { datasetsOf } from './datasets-of.ts';
import { fromData } from './relative-address.ts';
import { profiles, tableSchemaOf } from './to-table-schema.ts';
import { termsOf } from './terms.ts';

/** The names of a package and its resources: small letters, digits, hyphens, points. */
const plainName = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function resourceOf(dataset: Dataset, publication: Publication) {
  const { kind, id, title, about, csv, sources } = dataset;
  return {
    $schema: profiles.resource,
    name: plainName(`${kind}-${id}`),
    type: 'table',
    ...{ path: fromData(dataset, 'csv'), title },
    ...(about === '' ? {} : { description: about }),
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    bytes: new TextEncoder().encode(csv).length,
    sources: sources.map((one) => ({ title: one.title })),
    dialect: { lineTerminator: csv.includes('\r\n') ? '\r\n' : '\n' },
    schema: tableSchemaOf(dataset, publication.language),
  };
}

/** Every published table as one Data Package of version 2 (standards D-11): `datapackage.json`, paths from its folder. */
export function toDataPackage(publication: Publication): string {
  const { settings, asAt } = publication;
  const { licence, publisher } = termsOf(publication);
  const { title, summary, address } = settings;
  const written = {
    $schema: profiles.package,
    name: plainName(title) || 'data',
    ...{ title, description: summary },
    ...(address === undefined ? {} : { homepage: address }),
    version: asAt,
    created: `${asAt}T00:00:00Z`,
    licenses: [{ path: licence.address, title: licence.name }],
    contributors: [{ title: publisher, roles: ['publisher'] }],
    resources: [...datasetsOf(publication).values()].map((one) => resourceOf(one, publication)),
  };
  return `${JSON.stringify(written, undefined, 1)}\n`;
}
