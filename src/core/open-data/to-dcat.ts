import type { ContactAddress } from '../values/contact-address.ts';
import type { Publication } from '../publication/publication.ts';
import type { Dataset } from './dataset.ts';
import { datasetsOf } from './datasets-of.ts';
import { fromData, fromFolder, type DatasetForm } from './relative-address.ts';
import { termsOf } from './terms.ts';

const media: Readonly<Record<'csv' | 'xlsx' | 'json', string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

const date = (day: string) => ({ '@value': day, '@type': 'xsd:date' });

const mediaType = (type: string) => ({
  '@id': `https://www.iana.org/assignments/media-types/${type}`,
});

/** How often a table grows, as the vocabulary of the European Union names it (DCAT-AP), by the words of definitions. */
const frequencies: Readonly<Record<string, string>> = {
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  yearly: 'ANNUAL',
  annual: 'ANNUAL',
  annually: 'ANNUAL',
};

function periodicity({ frequency = '' }: Dataset) {
  const name = frequencies[frequency.trim().toLowerCase()];
  if (name === undefined) return {};
  const address = `http://publications.europa.eu/resource/authority/frequency/${name}`;
  return { 'dct:accrualPeriodicity': { '@id': address } };
}

function distribution(dataset: Dataset, form: DatasetForm & keyof typeof media, licence: string) {
  return {
    '@type': 'dcat:Distribution',
    'dct:title': `${dataset.title} (${form.toUpperCase()})`,
    'dcat:downloadURL': { '@id': fromData(dataset, form) },
    'dcat:accessURL': { '@id': fromFolder(1, dataset.page) },
    'dcat:mediaType': mediaType(media[form]),
    'dct:license': { '@id': licence },
    ...(form === 'csv' ? { 'dct:conformsTo': { '@id': fromData(dataset, 'csvw') } } : {}),
  };
}

/** Where a mistake is told. */
function contactPoint(publisher: string, address: ContactAddress | undefined) {
  if (!address || (address.is === 'web' && /[{}]/.test(address.address))) return {};
  const where =
    address.is === 'mailbox'
      ? { 'vcard:hasEmail': { '@id': `mailto:${address.mailbox}` } }
      : {
          'vcard:hasURL': {
            '@id': address.is === 'page' ? fromFolder(1, address.address) : address.address,
          },
        };
  return {
    'dcat:contactPoint': { '@type': 'vcard:Organization', 'vcard:fn': publisher, ...where },
  };
}

/** Everything that is given out as a catalogue in DCAT, written as JSON-LD (standards D-13). Addresses are told from its own. */
export function toDcat(publication: Publication): string {
  const { settings, asAt } = publication;
  const { licence, publisher } = termsOf(publication);
  const agent = { '@type': 'foaf:Agent', 'foaf:name': publisher };
  const datasets = [...datasetsOf(publication).values()].map((one) => ({
    '@id': `${fromData(one, 'csv')}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': one.title,
    'dct:description':
      [one.about, ...one.notes].filter((text) => text !== '').join('\n\n') || one.title,
    'dct:publisher': agent,
    'dct:license': { '@id': licence.address },
    'dcat:landingPage': { '@id': fromFolder(1, one.page) },
    ...(one.published === undefined ? {} : { 'dct:issued': date(one.published) }),
    ...periodicity(one),
    ...(one.period === undefined
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': date(one.period.first),
            'dcat:endDate': date(one.period.last),
          },
        }),
    ...(one.themes.length === 0
      ? {}
      : { 'dcat:keyword': one.themes.map((theme) => settings.themes?.[theme] ?? theme) }),
    ...contactPoint(publisher, settings.contact?.address),
    'dcat:distribution': (['csv', 'xlsx', 'json'] as const).map((form) =>
      distribution(one, form, licence.address),
    ),
  }));
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': 'catalog.jsonld#catalog',
    '@type': 'dcat:Catalog',
    'dct:title': settings.title,
    'dct:description': settings.summary,
    'dct:publisher': agent,
    'dct:language': settings.language,
    'dct:modified': date(asAt),
    'dct:license': { '@id': licence.address },
    'dcat:dataset': datasets,
  };
  return `${JSON.stringify(catalogue, undefined, 1)}\n`;
}
