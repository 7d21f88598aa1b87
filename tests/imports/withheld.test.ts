import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/care.yml';
const table = 'data/indicators/care.csv';
const definition = 'content/indicators/care.md';

/** The mapping of a sheet of wards over months. */
const mapping = (counts = '', missing = 'c: suppressed') => `file: "care-*.csv"
missing: { ${missing} }
tables:
  - header: 1
    period: { across: yes, as: month }
    measure: care
    parts: { ward: { column: Ward, whole: [Borough] } }
measures:
  care: { title: In care, unit: children, unitOne: child, goodWhen: neither, frequency: monthly${counts} }
`;

/** Imports a file of wards over months; the telling figure of West is 877 less than what is printed elsewhere. */
async function take(rows: readonly string[], options: readonly string[] = []) {
  site.save('care-01.csv', rows.join('\n'));
  return site.run('care-01.csv', ...options);
}

const sheet = (west: string, east = '40', north = '9') => [
  'Ward,Apr 26,May 26',
  `North,11,${north}`,
  `East,30,${east}`,
  `West,12,${west}`,
  'Borough,53,926',
];

const rowsOf = (month: string) =>
  site
    .readText(table)
    .split('\n')
    .filter((line) => line.startsWith(month));

describe('a whole beside one withheld part', () => {
  test('is asked about, and no figure of its month is written without an answer', async () => {
    site.write(path, mapping());
    const { told, status } = await take(sheet('c'));
    expect([status, Object.keys(site.everything()).includes(table)]).toEqual([1, false]);
    expect(told).toContain('care-01.csv!C4  This figure of `care` is withheld, and the whole and');
    expect(told).toContain(
      'add `counts: people`; if they count other things, `counts: other`, under `measures:` in the mapping.',
    );
    expect(told).not.toContain('877');
    const rest = await take(sheet('c'), ['--leave-out']);
    expect(rest.status).toBe(1);
    expect(rest.told).not.toContain('877');
    expect(rowsOf('2026-04')).toHaveLength(4);
    expect(rowsOf('2026-05')).toEqual([]);
  });

  test.each([
    { says: 'people: another is to be withheld', counts: ', counts: people', status: 1 },
    { says: 'other things', counts: ', counts: other', status: 0 },
  ])('$says', async ({ counts, status }) => {
    site.write(path, mapping(counts));
    const read = await take(sheet('c'));
    expect(read.status, read.told).toBe(status);
    expect([site.faults(), read.told.includes('877')]).toEqual([[], false]);
  });

  test('a review that is recorded answers for it', async () => {
    const review = ', disclosure: { reviewed: 2026-06-10, by: Head of care, reason: It was told. }';
    site.write(path, mapping(`, counts: people${review}`));
    const { told, status } = await take(sheet('c'));
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(site.readText(definition)).toContain('reviewed: 2026-06-10');
  });

  test.each([
    { says: 'two are withheld', rows: sheet('c', '40', 'c') },
    { says: 'the others are more than it, so that it is no sum', rows: sheet('c', '940') },
    {
      says: 'another is not there',
      rows: sheet('c', 'x'),
      missing: 'c: suppressed, x: unavailable',
    },
    {
      says: 'the parts are no sum of it in another month',
      rows: sheet('c').map((row) => row.replace('Borough,53', 'Borough,54')),
    },
    { says: 'there is no whole', rows: sheet('c').slice(0, 4) },
    { says: 'the figures are no counts', rows: sheet('c', '40.5') },
  ])('nothing is asked where $says', async ({ rows, missing }) => {
    site.write(path, mapping('', missing));
    const { told, status } = await take(rows);
    expect([status, site.faults()], told).toEqual([0, []]);
  });

  test.each([
    { says: 'nought is left for it', rows: sheet('c', '917'), asked: true },
    { says: 'the others are one more than it', rows: sheet('c', '918'), asked: false },
    { says: 'another does not apply', rows: sheet('c', 'z'), asked: true },
  ])('$says', async ({ rows, asked }) => {
    site.write(path, mapping('', 'c: suppressed, z: not-applicable'));
    const { told } = await take(rows);
    expect(told.includes('import/withheld-given')).toBe(asked);
  });

  test.each([
    { unit: '"%"', asked: false },
    { unit: '£', asked: false },
    { unit: 'per 10,000', asked: false },
    { unit: 'visits', asked: true },
  ])('in $unit', async ({ unit, asked }) => {
    site.write(path, mapping().replace('unit: children', `unit: ${unit}`));
    const { told } = await take(sheet('c'));
    expect(told.includes('import/withheld-given')).toBe(asked);
  });

  test('a word that nobody explained may withhold it too', async () => {
    site.write(path, mapping('', '"*": decide'));
    const { status } = await take(sheet('*'), ['--leave-out']);
    expect(status).toBe(1);
    expect(rowsOf('2026-05')).toEqual([]);
  });

  test('of the next month it is asked in a publication that has the measure', async () => {
    site.write(path, mapping());
    expect((await take(sheet('877'))).status).toBe(0);
    const next = sheet('877').map((row, at) => `${row},${['Jun 26', '8', '41', 'c', '926'][at]}`);
    const { told, status } = await take(next);
    expect(status).toBe(1);
    expect(told).toContain('`counts: other`, in content/indicators/care.md.');
    site.edit(definition, ['goodWhen: neither\n', 'goodWhen: neither\ncounts: other\n']);
    expect((await take(next)).status).toBe(0);
  });
});

test('a proposal offers to say that people are counted', async () => {
  site.save('care-01.csv', sheet('c').join('\n'));
  const { told } = await site.run('care-01.csv');
  expect(told).toContain('title: care\n    counts: people\n');
  expect(told).not.toContain('877');
  site.save('care-01.csv', sheet('877').join('\n'));
  expect((await site.run('care-01.csv')).told).not.toContain('counts:');
});

describe('of figures that tell of few people none of their measure is written', () => {
  test.each([
    { says: 'a small count', rows: [...sheet('3'), 'South,1,8'], at: 'B6' },
    {
      says: 'two withheld parts for which little is left',
      rows: sheet('c', 'c', '9').map((row) => row.replace('926', '14')),
      at: 'C3',
    },
  ])('$says', async ({ rows, at }) => {
    site.write(path, mapping(', counts: people'));
    const { told, status } = await take(rows, ['--leave-out']);
    expect(status).toBe(1);
    expect(told).toContain(`care-01.csv!${at}  \`check\` would say of its row (disclosure/`);
    expect(Object.keys(site.everything())).not.toContain(table);
  });

  test('a row that is there, and is given away by a new one', async () => {
    site.write(path, mapping(', counts: people'));
    const months = sheet('c').map((row) => row.replace(/,[^,]*$/, ''));
    const withheld = months.map((row) =>
      row.replace('East,30', 'East,c').replace('West,12', 'West,c'),
    );
    expect((await take(withheld)).status).toBe(0);
    const rows = [...withheld.slice(0, 4), 'South,41', withheld[4]!];
    const before = site.readText(table);
    const { told } = await take(rows, ['--leave-out']);
    expect(told).toContain('disclosure/bounds');
    expect(site.readText(table)).toBe(before);
  });
});
