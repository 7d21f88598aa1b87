import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { dressedWorkbook, type Dressed } from '../dressed-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/kpis.yml';
const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];

/** A workbook with a measure in each row and months across. */
const book = (rows: Readonly<Record<string, readonly Dressed[]>>, from = 0, notes: string[] = []) =>
  dressedWorkbook([
    ['Measure', ...months.slice(from, from + Object.values(rows)[0]!.length)],
    ...Object.entries(rows).map(([name, figures]) => [name, ...figures]),
    ...notes.map((note) => [note]),
  ]);

/** Makes the mapping of a first file, as a person would: its unit and what is left open are filled in. */
async function first(
  rows: Readonly<Record<string, readonly Dressed[]>>,
  { notes = [] as string[], meant = {} as Readonly<Record<string, string>> } = {},
) {
  site.save('kpis-01.xlsx', await book(rows, 0, notes));
  const { told } = await site.run('kpis-01.xlsx', '--write');
  const keys =
    '$1\n    unit: people\n    unitOne: person\n    goodWhen: neither\n    frequency: monthly';
  const text = Object.entries(meant).reduce(
    (before, [word, meaning]) => before.replace(`${word}: decide`, `${word}: ${meaning}`),
    site.readText(path).replace(/^( {4}title: .*)$/gm, keys),
  );
  site.write(path, text);
  return { ...(await site.run('kpis-01.xlsx')), proposed: told, mapping: text };
}

const rowsOf = (id: string) => site.readText(`data/indicators/${id}.csv`).trim().split('\n');
const small = (number: number): Dressed => ({ number, format: '[<5]"<5";0' });

test('a number that its format shows as `<5` is withheld, and so it is the next month', async () => {
  const { told, status, mapping } = await first({ People: [12, small(3), small(9), small(2)] });
  expect(mapping).toContain('<5: suppressed');
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(rowsOf('people')).toEqual([
    'period,value',
    '2026-04,12',
    '2026-05,suppressed',
    '2026-06,9',
    '2026-07,suppressed',
  ]);
  site.save('kpis-02.xlsx', await book({ People: [small(2), small(4)] }, 3));
  const next = await site.run('kpis-02.xlsx');
  expect(next.status, next.told).toBe(0);
  expect(rowsOf('people').slice(4)).toEqual(['2026-07,suppressed', '2026-08,suppressed']);
});

test('a letter for nought is what the legend says of it', async () => {
  const c = (number: number): Dressed => ({ number, format: '0;-0;"c"' });
  const { told, status } = await first(
    { People: [c(12), c(0), c(14)] },
    { notes: ['c = confidential'] },
  );
  expect(status, told).toBe(0);
  expect(rowsOf('people').slice(1)).toEqual(['2026-04,12', '2026-05,suppressed', '2026-06,14']);
});

test('a word that the mapping does not know is told, and its number is not', async () => {
  await first({ People: [12, 13] });
  site.save('kpis-02.xlsx', await book({ People: [{ number: 877, format: '"x"' }, 14] }, 2));
  const { told, status } = await site.run('kpis-02.xlsx');
  expect(status).toBe(1);
  expect(told).toContain('`x`');
  expect(told).not.toContain('877');
});

test('a star for what is small is asked for, and says what it is told to', async () => {
  const star = (number: number): Dressed => ({ number, format: '[<10]"*";0' });
  const { told, status } = await first(
    { People: [12, star(3), star(15)] },
    { meant: { '"*"': 'suppressed' } },
  );
  expect(status, told).toBe(0);
  expect(rowsOf('people').slice(1)).toEqual(['2026-04,12', '2026-05,suppressed', '2026-06,15']);
});

test.each([
  ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-'],
  ['0;-0;"-"'],
  ['#,##0;-#,##0;"–"'],
  ['0;-0;;@'],
  ['#,##0'],
  ['0" people"'],
  ['[=0]"-";0'],
])('nought by %s is nought', async (format) => {
  const { told, status, mapping } = await first({
    People: [1, 0, 2].map((number): Dressed => ({ number, format })),
  });
  expect(status, told).toBe(0);
  expect(mapping).not.toContain('missing:');
  expect(rowsOf('people').slice(1)).toEqual(['2026-04,1', '2026-05,0', '2026-06,2']);
});

test('nil for nought is nought where the mapping has no word for it', async () => {
  await first({ People: [1, 2] });
  site.save('kpis-02.xlsx', await book({ People: [{ number: 0, format: '0;-0;"nil"' }, 3] }, 2));
  const { told, status } = await site.run('kpis-02.xlsx');
  expect(status, told).toBe(0);
  expect(rowsOf('people').slice(3)).toEqual(['2026-06,0', '2026-07,3']);
});

test('a range that a format writes is a word', async () => {
  const range = (number: number): Dressed => ({ number, format: '[<5]"1-4";0' });
  const { told, status } = await first(
    { People: [12, range(3), range(15)] },
    { meant: { '1-4': 'suppressed' } },
  );
  expect(status, told).toBe(0);
  expect(rowsOf('people').slice(1)).toEqual(['2026-04,12', '2026-05,suppressed', '2026-06,15']);
});

test('a mark that a format shows is a mark, behind the digits that the cell shows', async () => {
  const { told, status, mapping } = await first(
    {
      People: [
        61,
        { number: 60, format: '0"p"' },
        { number: 62.25, format: '0.0"r"' },
        { number: 63, format: '0"*"' },
      ],
    },
    { meant: { '"*"': 'none' } },
  );
  expect(mapping).toContain('p: provisional');
  expect(status, told).toBe(0);
  expect(rowsOf('people')).toEqual([
    'period,value,status',
    '2026-04,61,',
    '2026-05,60,provisional',
    '2026-06,62.3,revised',
    '2026-07,63,',
  ]);
  site.save('kpis-02.xlsx', await book({ People: [{ number: 70, format: '0"p"' }] }, 4));
  const next = await site.run('kpis-02.xlsx');
  expect(next.status, next.told).toBe(0);
  expect(rowsOf('people').at(-1)).toBe('2026-08,70,provisional');
});

test('of figures that nobody sees one place is told, and no number', async () => {
  const hidden = (number: number): Dressed => ({ number, format: ';;;' });
  const white = (number: number): Dressed => ({ number, ink: 'FFFFFFFF' });
  await first({ People: [12, 13], Visits: [22, 23] });
  site.save(
    'kpis-02.xlsx',
    await book({ People: [hidden(877), 14, 15], Visits: [hidden(866), 25, white(855)] }, 2),
  );
  const { told, status } = await site.run('kpis-02.xlsx');
  expect(status).toBe(1);
  expect(told.match(/import\/shows-nothing/g)).toHaveLength(2);
  expect(told).not.toMatch(/877|866|855/);
  const left = await site.run('kpis-02.xlsx', '--leave-out');
  expect(left.status, left.told).toBe(1);
  expect(rowsOf('people').slice(1)).toEqual([
    '2026-04,12',
    '2026-05,13',
    '2026-07,14',
    '2026-08,15',
  ]);
});

test('what a person answers for is taken, though nobody sees it', async () => {
  await first({ People: [12, 13] });
  site.save('kpis-02.xlsx', await book({ People: [{ number: 15, format: ';;;' }, 14] }, 2));
  site.edit(path, ['tables:', 'checked: { "Sheet1!B2": "15" }\ntables:']);
  const { told, status } = await site.run('kpis-02.xlsx');
  expect(status, told).toBe(0);
  expect(rowsOf('people')[3]).toMatch(/^2026-06,15/);
});

test.each<[string, Dressed, boolean]>([
  ['white on no fill', { number: 14, ink: 'FFFFFFFF' }, true],
  ['the ground of the theme on no fill', { number: 14, ink: 'theme 0' }, true],
  ['white on white', { number: 14, ink: 'FFFFFFFF', fill: 'FFFFFFFF' }, true],
  ['grey on the same grey', { number: 14, ink: 'FFD9D9D9', fill: 'FFD9D9D9' }, true],
  ['white by its format', { number: 14, format: '[White]0' }, true],
  ['black by its format', { number: 14, format: '[White][<5]0;0' }, false],
  ['white on red', { number: 14, ink: 'FFFFFFFF', fill: 'FFFF0000' }, false],
  ['light grey on no fill', { number: 14, ink: 'FFD9D9D9' }, false],
  ['black on white', { number: 14, ink: 'FF000000', fill: 'FFFFFFFF' }, false],
])('%s: told %o: %s', async (_, cell, isTold) => {
  await first({ People: [12, 13] });
  site.save('kpis-02.xlsx', await book({ People: [cell, 14] }, 2));
  const { told } = await site.run('kpis-02.xlsx');
  expect(told.includes('import/shows-nothing'), told).toBe(isTold);
});
