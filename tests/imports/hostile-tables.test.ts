import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const figuresOf = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

/** Imports a table by the mapping that is proposed for it, with what a measure needs. */
async function takeOver(name: string, content: string | Uint8Array) {
  site.save(name, content);
  const proposed = await site.run(name, '--write', '--as', 'table');
  site.edit('content/imports/table.yml', [
    'title: Visits',
    'title: Visits\n    unit: visits\n    unitOne: visit\n    goodWhen: higher',
  ]);
  const { told, status } = await site.run(name, '--as', 'table');
  return { proposed: proposed.told, told, status };
}

const plain = 'Month,Visits\n2026-08,412\n2026-09,398\n';
const taken = 'period,value\n2026-08,412\n2026-09,398\n';

describe('tables of text of all sorts come in alike', () => {
  const wide = (text: string, order: 'le' | 'be') => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };
  test.each<{ says: string; name?: string; content: string | Uint8Array }>([
    { says: 'plain', content: plain },
    {
      says: 'with a mark before it and Windows line ends',
      content: `\ufeff${plain.replaceAll('\n', '\r\n')}`,
    },
    { says: 'parted by semicolons', content: plain.replaceAll(',', ';') },
    {
      says: '“Unicode text” of a spreadsheet',
      name: 'table.txt',
      content: wide(plain.replaceAll(',', '\t'), 'le'),
    },
    { says: 'the same the other way round', content: wide(plain.replaceAll(',', '\t'), 'be') },
    {
      says: 'under a preamble',
      content: `Visits to pools\nSource: tills; see notes\n\n${plain}\nNotes: none\n`,
    },
  ])('$says', async ({ name = 'table.csv', content }) => {
    const { told, status } = await takeOver(name, content);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(figuresOf('visits')).toBe(taken);
  });
});

test('semicolons with decimal commas are read by the mapping’s word, which is proposed', async () => {
  const { proposed, told, status } = await takeOver(
    'table.csv',
    'Month;Visits\n2026-07;1.234,5\n2026-08;412\n2026-09;1.398\n',
  );
  expect(proposed).toContain('decimal: comma');
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(figuresOf('visits')).toBe('period,value\n2026-07,1234.5\n2026-08,412\n2026-09,1398\n');
});

test('a decimal comma that no mapping speaks of is told, and a point beside it', async () => {
  await takeOver('table.csv', plain);
  site.save('next.csv', 'Month,Visits\n2026-10,"41,5"\n2026-11,1.398\n2026-12,2411\n');
  const { told, status } = await site.run('next.csv', '--as', 'table');
  expect(status).toBe(1);
  expect(told).toContain('next.csv!B2  `41,5` stands where a figure belongs.');
  expect(told).toContain('next.csv!B3  `1.398` stands among whole numbers such as `412`');
});

describe('what cannot be read is said, and how to save it', () => {
  test.each([
    {
      name: 'old.xls',
      content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      told: 'old.xls cannot be read: it is a workbook of the old kind (.xls), or has a password. Open it in a spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)” as the type, and import that file, without a password.',
    },
    {
      name: 'open.ods',
      content: Buffer.from(
        `PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
        'latin1',
      ),
      told: 'open.ods cannot be read: it is an OpenDocument file (.ods). Open it in a spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)” as the type, and import that file.',
    },
    {
      name: 'binary.xlsb',
      content: Buffer.from(`PK\u0003\u0004${'\0'.repeat(60)}`, 'latin1'),
      told: 'binary.xlsb cannot be read: it is a workbook in binary (.xlsb). Open it in a spreadsheet, choose “Save as”, then “Excel workbook (.xlsx)” as the type, and import that file.',
    },
    {
      name: 'picture.csv',
      content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      told: 'picture.csv cannot be read: it is neither a workbook (.xlsx) nor a table of text (.csv).',
    },
  ])('$name', async ({ name, content, told }) => {
    site.save(name, content);
    expect(await site.run(name)).toEqual({ told, status: 2 });
  });
});

test('macros beside the figures are neither run nor kept, and the figures come in', async () => {
  const rows = [
    ['Month', 'Visits'],
    ['2026-08', 412],
    ['2026-09', 398],
  ];
  const bytes = await madeWorkbook([{ name: 'KPIs', rows }], {
    files: { 'xl/vbaProject.bin': 'Sub Auto_Open()' },
  });
  const { told, status } = await takeOver('macros.xlsm', bytes);
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(figuresOf('visits')).toBe(taken);
});
