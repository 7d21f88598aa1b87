import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../../../tests/import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const from = (name: string) => ({ from: `tests/import-rounds/${name}` });

/** The rows of a measure that are about a period. */
const rowsOf = (measure: string, period: string) =>
  site
    .readText(`data/indicators/${measure}.csv`)
    .split('\n')
    .filter((line) => line.startsWith(`${period},`));

describe('a council’s workbook of months', () => {
  const mapping = 'content/imports/kpis.yml';

  /** What a person does in the first month: three units, and what is quarterly; what the legend below the table says is in the proposal. */
  async function firstMonth() {
    site.save('kpis-2025-11.xlsx', from('kpis-2025-11.xlsx'));
    await site.run('kpis-2025-11.xlsx', '--write');
    site.edit(
      mapping,
      [
        'title: Children in care\n',
        'title: Children in care\n    unit: children\n    unitOne: child\n',
      ],
      [
        'title: Children in care living over 20 miles away\n',
        'title: Children in care living over 20 miles away\n    unit: children\n    unitOne: child\n',
      ],
      [
        'title: "Library visits per 1,000 people"\n',
        'title: "Library visits per 1,000 people"\n    unit: per 1,000 people\n',
      ],
      ['title: Household recycling rate\n', 'title: Household recycling rate\n    as: quarter\n'],
    );
    return site.run('kpis-2025-11.xlsx');
  }

  test('the first month is taken in after a few lines, and checks clean', async () => {
    const { told, status } = await firstMonth();
    expect([status, site.faults()], told).toEqual([0, []]);
  });

  test('the second month is one command, and every figure is right to the digit', async () => {
    await firstMonth();
    expect(rowsOf('routine-repairs-finished-in-time', '2025-12')).toEqual([]);
    site.save('kpis-2025-12.xlsx', from('kpis-2025-12.xlsx'));
    const { told, status } = await site.run('kpis-2025-12.xlsx');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(told).toContain(
      '11 new rows, 92 in the tables already, 0 left out by the mapping, 2 told above',
    );
    const rows = [
      ['routine-repairs-finished-in-time', '2025-12', '89.5'],
      ['routine-repairs-finished-in-time', '2025-04', '80.9'],
      ['empty-homes-average-days-to-let', '2025-11', '31'],
      ['empty-homes-average-days-to-let', '2025-12', '30(?:,[A-Z]*)?,provisional'],
      ['overspend-underspend-forecast', '2025-08', '830'],
      ['overspend-underspend-forecast', '2025-12', '-64'],
      ['invoices-paid-in-30-days', '2025-07', '94'],
      ['children-in-care', '2025-08', '1027'],
      ['children-in-care-living-over-20-miles-away', '2025-04', 'suppressed'],
      ['children-in-care-living-over-20-miles-away', '2025-06', '6'],
      ['children-in-care-living-over-20-miles-away', '2025-12', 'suppressed'],
      ['household-recycling-rate', '2025/26-Q2', '46.2'],
      ['household-recycling-rate', '2025/26-Q4', 'unavailable'],
      ['complaints-answered-in-20-working-days', '2025-06', '71.0'],
      ['library-visits-per-1000-people', '2025-08', '340.1'],
    ] as const;
    for (const [measure, period, value] of rows) {
      expect(rowsOf(measure, period), measure).toEqual([
        expect.stringMatching(`^${period},${value}(?:,|$)`),
      ]);
    }
  });

  test('targets reach the definitions, but for one of the end of the year', async () => {
    const { told } = await firstMonth();
    expect(site.readText('content/indicators/routine-repairs-finished-in-time.md')).toContain(
      'targets:\n  - value: 90.0\n    from: 2025/26\n    until: 2025/26\n',
    );
    const tax = site.readText('content/indicators/council-tax-collected-running-total.md');
    expect(tax).toContain('basis: year-to-date');
    expect(tax).not.toContain('targets:');
    expect(told).toContain(
      'The target `96.8` of `council-tax-collected-running-total` was not taken',
    );
  });
});

describe('a national publisher’s workbook', () => {
  const mapping = 'content/imports/attendances-by-sex.yml';

  /** What a person does in the first month: whose figures are the whole and whose are others', and what is counted. */
  async function firstMonth() {
    site.save('attendances-by-sex-2023-06.xlsx', from('attendances-by-sex-2023-06.xlsx'));
    await site.run('attendances-by-sex-2023-06.xlsx', '--write');
    const { told } = await site.run('attendances-by-sex-2023-06.xlsx');
    expect(told).toContain('`attendances` has no definition');
    site.edit('content/publication.yml', [
      'publisher:',
      'comparators:\n  scotland: Scotland\npublisher:',
    ]);
    site.edit(
      mapping,
      [
        '    parts:\n',
        '    parts:\n      board: { column: Scotland, comparators: { NHS Scotland: scotland } }\n',
      ],
      [
        'title: Attendances\n',
        'title: Attendances\n    unit: attendances\n    unitOne: attendance\n    goodWhen: neither\n',
      ],
      [
        'title: "Rate/100,000"\n',
        'title: Attendances for each 100,000 people\n    unit: per 100,000 people\n    goodWhen: neither\n',
      ],
    );
    return site.run('attendances-by-sex-2023-06.xlsx');
  }

  test('the second month is one command, and every figure is right to the digit', async () => {
    const first = await firstMonth();
    expect([first.status, site.faults()], first.told).toEqual([0, []]);
    site.save('attendances-by-sex-2023-07.xlsx', from('attendances-by-sex-2023-07.xlsx'));
    const second = await site.run('attendances-by-sex-2023-07.xlsx');
    expect([second.status, site.faults()], second.told).toEqual([0, []]);
    const fife = (measure: string, period: string) =>
      rowsOf(measure, period).filter((row) => row.includes('ED Only') && !row.includes('scotland'));
    expect(fife('attendances', '2018-01').slice(0, 2)).toEqual([
      '2018-01,ED Only,Female,,2596',
      '2018-01,ED Only,Male,,2651',
    ]);
    expect(fife('attendances', '2023-07')).toEqual([
      '2023-07,ED Only,Female,,2830',
      '2023-07,ED Only,Male,,2840',
      '2023-07,ED Only,Unknown,,53',
    ]);
    expect(fife('rate-100000', '2018-01')).toEqual([
      '2018-01,ED Only,Female,,1347',
      '2018-01,ED Only,Male,,1456',
    ]);
    expect(fife('rate-100000', '2023-07')).toEqual([
      '2023-07,ED Only,Female,,1468',
      '2023-07,ED Only,Male,,1559',
    ]);
  });
});
