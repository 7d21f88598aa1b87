import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { readXlsx } from 'hucre/xlsx';
import JSZip from 'jszip';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../src/core/publication/addresses-of.ts';
import type { Publication } from '../src/core/publication/publication.ts';
import { nameOf, type Dataset } from '../src/core/open-data/dataset.ts';
import { datasetsOf } from '../src/core/open-data/datasets-of.ts';
import { packageFiles } from '../src/core/open-data/package-files.ts';
import { toCsvw } from '../src/core/open-data/to-csvw.ts';
import { toDataPackage } from '../src/core/open-data/to-data-package.ts';
import { toDcat } from '../src/core/open-data/to-dcat.ts';
import { toJson } from '../src/core/open-data/to-json.ts';
import { toTableSchema } from '../src/core/open-data/to-table-schema.ts';
import { workbookParts } from '../src/core/open-data/workbook-parts.ts';
import { loadPublication } from '../src/site/load.ts';
import { zipOf } from '../src/site/zip.ts';
import { csvwProfile } from './published/csvw.ts';
import { dataPackageProfile, tableSchemaProfile } from './published/data-package-2.ts';
import { compileWith, smallCouncil } from './small-council.ts';

const table = 'data/indicators/library-visits.csv';
const definition = 'content/indicators/library-visits.md';

/** A council whose names and cells try every form: parts, words for no number, signs of XML, figures that are joined to nothing. */
const hostile = compileWith({
  [table]: `period,value,area served,note,edition,locator\r
2015-04,4610,,"A & ""so""",2016-06-14-library-report,p3\r
2016-04,4930.50,,,2016-06-14-library-report,p3\r
2016-04,[c],East,5 > 4 < 6,2016-06-14-library-report,p3\r
2015/16,x,,,2016-06-14-library-report,p3\r
`.replaceAll('\r\n', '\n'),
  [definition]: smallCouncil[definition].replace(
    'unitOne: visit\n',
    `unitOne: visit
dimensions:
  "area served": Area
unjoined:
  - value: 5000
    period: 2014-04
    qualifier: about
    edition: 2016-06-14-library-report
    locator: p4
    reason: It may count visits to the museum too.
`,
  ),
});

const publications: readonly { name: string; publication: Publication }[] = [
  { name: 'a small council', publication: compileWith({}).value! },
  { name: 'one whose cells try every form', publication: hostile.value! },
  { name: 'the archive', publication: loadPublication(process.cwd()).value! },
  { name: 'the health board', publication: loadPublication('examples/health-board').value! },
];

const validator = (schema: object) => {
  const ajv = new Ajv({ allErrors: true });
  const validate = ajv.compile(schema);
  return (text: string) => {
    void validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
  };
};

const [ofCsvw, ofSchema, ofPackage] = [csvwProfile, tableSchemaProfile, dataPackageProfile].map(
  validator,
) as [ReturnType<typeof validator>, ReturnType<typeof validator>, ReturnType<typeof validator>];

/** Rows as somebody else's reader has them from the bytes of the CSV. */
const rowsOf = ({ csv }: Dataset) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' }).data;

test('the profiles find what is wrong', () => {
  expect(ofSchema('{"fields":[{"name":"a","type":"year month"}]}')).not.toEqual([]);
  expect(ofPackage('{"resources":[{"name":"a","path":"../a.csv"}]}')).not.toEqual([]);
  expect(ofPackage('{"resources":[{"name":"a","path":"a.csv"}]}')).toEqual([]);
  expect(ofCsvw('{"@context":"http://www.w3.org/ns/csvw","url":"a.csv"}')).not.toEqual([]);
});

describe.each(publications)('of $name', ({ publication }) => {
  const datasets = [...datasetsOf(publication).values()];

  test('every table is described as the published profiles want it', () => {
    const told = datasets.flatMap((one) => [
      ...ofCsvw(toCsvw(one, publication)).map((fault) => `${nameOf(one)} CSVW ${fault}`),
      ...ofSchema(toTableSchema(one, publication.language)).map(
        (fault) => `${nameOf(one)} ${fault}`,
      ),
    ]);
    expect(told).toEqual([]);
    expect(ofPackage(toDataPackage(publication))).toEqual([]);
  });

  test('the columns that are described are those of the CSV, and its cells are what they are said to be', () => {
    for (const dataset of datasets) {
      const [head, ...rows] = rowsOf(dataset);
      const { fields } = JSON.parse(toTableSchema(dataset, publication.language)) as {
        fields: {
          name: string;
          type: string;
          constraints?: object;
          missingValues?: { value: string }[];
        }[];
      };
      expect([nameOf(dataset), fields.map(({ name }) => name)]).toEqual([
        nameOf(dataset),
        head!.slice(0, fields.length),
      ]);
      const wrong = rows.flatMap((row) =>
        fields.flatMap(({ name, type, constraints, missingValues = [{ value: '' }] }, at) => {
          const cell = row[at]!;
          if (missingValues.some(({ value }) => value === cell))
            return constraints ? [`${name} is blank`] : [];
          const isRight =
            type === 'number'
              ? /^-?\d+(\.\d+)?$/.test(cell)
              : type !== 'date' || /^\d{4}-\d\d-\d\d$/.test(cell);
          return isRight ? [] : [`${name}: ${cell} is no ${type}`];
        }),
      );
      expect([nameOf(dataset), wrong]).toEqual([nameOf(dataset), []]);
    }
  });

  test('a reader of the first version of Table Schema finds every word for no number, and loses no text', () => {
    for (const dataset of datasets) {
      const [, ...rows] = rowsOf(dataset);
      const { fields, missingValues } = JSON.parse(
        toTableSchema(dataset, publication.language),
      ) as { fields: { name: string; type: string }[]; missingValues: string[] };
      const cells = (isNumber: boolean) =>
        rows.flatMap((row) =>
          row.filter((_, at) => fields[at] && (fields[at].type === 'number') === isNumber),
        );
      const unread = cells(true).filter(
        (cell) => !/^-?\d+(\.\d+)?$/.test(cell) && !missingValues.includes(cell),
      );
      const lost = cells(false).filter((cell) => cell !== '' && missingValues.includes(cell));
      expect([nameOf(dataset), unread, lost]).toEqual([nameOf(dataset), [], []]);
    }
  });

  test('every column is described', () => {
    const bare = [...datasetsOf(publication)].flatMap(([name, { columns }]) =>
      columns.flatMap((one) => ((one.about ?? '') === '' ? [`${name}: ${one.name}`] : [])),
    );
    expect(bare).toEqual([]);
  });

  test('what is called its key tells every row from all others', () => {
    for (const dataset of datasets) {
      const places = dataset.key.map((name) =>
        dataset.columns.findIndex((one) => one.name === name),
      );
      const keys = dataset.rows.map((row) => JSON.stringify(places.map((at) => row[at])));
      expect([nameOf(dataset), new Set(keys).size]).toEqual([nameOf(dataset), keys.length]);
    }
  });

  test('a workbook has the cells of the CSV: figures as numbers, all else as text', async () => {
    for (const dataset of datasets) {
      const bytes = zipOf(workbookParts(dataset, publication));
      const { sheets } = await readXlsx(bytes);
      expect(sheets.map(({ name }) => name)).toEqual(['Data', 'About']);
      const [head, ...rows] = sheets[0]!.rows;
      expect(head).toEqual(dataset.columns.map(({ name }) => name));
      const wanted = dataset.rows.map((row) =>
        row.map((cell, at) =>
          dataset.columns[at]!.is === 'figure' && /^-?\d+(\.\d+)?$/.test(cell)
            ? Number(cell)
            : cell,
        ),
      );
      const found = rows.map((row) => dataset.columns.map((_, at) => row[at] ?? ''));
      expect([nameOf(dataset), found]).toEqual([nameOf(dataset), wanted]);
    }
  });

  test('the zip opens, with every CSV byte for byte, and is the same whenever it is made', async () => {
    const files = packageFiles(publication);
    const bytes = zipOf(files);
    expect(Buffer.from(zipOf(files)).equals(Buffer.from(bytes))).toBe(true);
    const zip = await JSZip.loadAsync(bytes);
    for (const one of datasets)
      expect(await zip.file(`${nameOf(one)}.csv`)!.async('string')).toBe(one.csv);
    const resources = (
      JSON.parse(await zip.file('datapackage.json')!.async('string')) as {
        resources: { path: string; bytes: number }[];
      }
    ).resources;
    for (const { path, bytes: size } of resources)
      expect([path, (await zip.file(path)!.async('uint8array')).length]).toEqual([path, size]);
    const said = await zip.file('README.txt')!.async('string');
    expect(said).toContain(publication.settings.licence.name);
    expect(await zip.file('CITATION.cff')!.async('string')).toContain(
      publication.settings.publisher,
    );
  });

  test('the catalogue leads to files and pages that are there', () => {
    const known = addressesOf(publication);
    const catalogue = JSON.parse(toDcat(publication)) as {
      'dcat:dataset': {
        '@id': string;
        'dct:accrualPeriodicity'?: { '@id': string };
        'dcat:landingPage': { '@id': string };
        'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
      }[];
    };
    const all = catalogue['dcat:dataset'];
    expect(all).toHaveLength(datasets.length);
    const to = all.flatMap((one) => [
      one['dcat:landingPage']['@id'],
      ...one['dcat:distribution'].map((file) => file['dcat:downloadURL']['@id']),
    ]);
    const lost = to.filter((one) => !known.has(new URL(one, 'https://a.example/data/').pathname));
    expect(lost).toEqual([]);
    // How often a figure comes is told of each measure that says it, in words that catalogues know.
    const told = all.flatMap((one) => one['dct:accrualPeriodicity']?.['@id'] ?? []);
    const often = [...publication.indicators.values()].filter(
      ({ definition }) => definition.frequency,
    );
    expect(told).toHaveLength(often.length);
    for (const one of told)
      expect(one).toMatch(/\/authority\/frequency\/(?:MONTHLY|QUARTERLY|ANNUAL)$/);
  });

  test('JSON has every row, and each name of the contract', () => {
    const contract = readFileSync('docs/table-json-1.md', 'utf8');
    for (const dataset of datasets) {
      const json = JSON.parse(toJson(dataset, publication)) as Record<string, unknown>;
      const untold = Object.keys(json).filter((name) => !contract.includes(`\`${name}\``));
      expect([nameOf(dataset), untold]).toEqual([nameOf(dataset), []]);
      const rows = json['rows'] as readonly Record<string, unknown>[];
      expect(rows.map((row) => Object.keys(row).length)).toEqual(
        dataset.rows.map((row) => row.filter((cell) => cell !== '').length),
      );
    }
  });
});

test('figures that are joined to nothing stand in JSON, and the CSV stays as it was typed', () => {
  const { value, diagnostics } = hostile;
  expect(diagnostics).toEqual([]);
  const dataset = datasetsOf(value!).get('indicators/library-visits')!;
  const json = JSON.parse(toJson(dataset, value!)) as Record<string, unknown>;
  expect(json).toMatchObject({
    ...{ form: 'plainsight-table', version: 1, unit: 'visits', basis: 'month' },
    period: { first: '2015-04-01', last: '2016-04-30' },
    unjoined: [{ value: '5000', period: '2014-04', qualifier: 'about', locator: 'p4' }],
  });
  expect(json['rows']).toEqual([
    expect.objectContaining({
      period: { period: '2015-04', first: '2015-04-01', last: '2015-04-30' },
      value: { number: 4610, typed: '4610' },
      note: 'A & "so"',
    }),
    expect.objectContaining({ value: { number: 4930.5, typed: '4930.50' } }),
    expect.objectContaining({
      value: { none: 'suppressed' },
      'area served': 'East',
      note: '5 > 4 < 6',
    }),
    expect.objectContaining({ value: { none: 'unavailable' } }),
  ]);
  expect(dataset.csv).toContain('5 > 4 < 6');
  expect(dataset.csv).not.toContain('5000');
  expect(value!.indicators.get('library-visits')!.csv).toBe(dataset.csv);
});
