import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const mapping = (definition: string, more = '') => `file: "visits-*.csv"
${more}tables:
  - header: 1
    columns: [Month, Visits]
    period: { column: Month, as: month }
    values: [{ column: Visits, measure: visits }]
measures:
  visits: { title: Visits to pools, ${definition} }
`;

const table = (...values: readonly (number | string)[]) =>
  ['Month,Visits', ...values.map((value, at) => `2026-0${at + 1},${value}`), ''].join('\n');

/** What is told of a file by the mapping that is there: each code with its cell and outcome. */
async function told(name: string, text: string, ...flags: readonly string[]) {
  site.save(name, text);
  const { told: json, status } = await site.run(name, '--json', ...flags);
  const all = JSON.parse(json) as readonly {
    code: string;
    cell: string;
    outcome: string;
    message: string;
    hint: string;
  }[];
  return {
    status,
    all,
    codes: all.map(
      ({ code, cell, outcome }) => `${cell.replace(/^.*!/, '')} ${code.slice(7)} ${outcome}`,
    ),
  };
}

const whole = 'unit: visits, unitOne: visit, goodWhen: higher';

describe('what `check` would have against an import is told before it is said to be ready', () => {
  test.each([
    { says: 'where a figure is 1', values: [14, 7, 1, 23] },
    { says: 'where none is yet', values: [14, 7, 25, 23] },
  ])('the singular of a unit is asked for in the first month, $says', async ({ values }) => {
    site.write('content/imports/visits.yml', mapping('unit: visits, goodWhen: higher'));
    const before = site.everything();
    site.save('visits-1.csv', table(...values));
    const first = await site.run('visits-1.csv');
    expect([first.status, first.told.includes('Give it `unitOne` under')]).toEqual([1, true]);
    expect(site.everything()).toEqual(before);
    site.write('content/imports/visits.yml', mapping(whole));
    expect((await told('visits-1.csv', table(...values))).status).toBe(0);
    expect(site.faults()).toEqual([]);
  });

  test.each(['"%"', '£m', '"per 1,000 people"', 'staff'])(
    'none is asked for after %s, which is the same for one and for many',
    async (unit) => {
      site.write('content/imports/visits.yml', mapping(`unit: ${unit}, goodWhen: higher`));
      expect((await told('visits-1.csv', table(14, 7, 25))).status).toBe(0);
    },
  );

  test('one that is needed in a measure that is there: it is written, and told for a person to settle', async () => {
    site.write('content/imports/visits.yml', mapping(whole));
    expect((await told('visits-1.csv', table(14, 7, 25))).status).toBe(0);
    site.edit('content/indicators/visits.md', ['unitOne: visit\n', '']);
    const next = await told('visits-2.csv', table(14, 7, 25, 19, 1));
    expect([next.status, next.codes]).toEqual([1, ['B6 to-mend to-settle']]);
    expect(next.all[0]!.message).toContain('content/indicators/visits.md:3');
    expect(site.faults()).toEqual(['indicator/unit-one']);
    expect(site.readText('data/indicators/visits.csv')).toContain('2026-05,1\n');
  });

  test('a period that is not over has another way out than that somebody looked', async () => {
    const late = `${table(14, 7, 25)}2027-01,31\n`;
    site.write('content/imports/visits.yml', mapping(whole));
    const first = await told('visits-1.csv', late);
    expect([first.status, first.codes]).toEqual([1, ['B5 row-faulty left-out']]);
    expect(first.all[0]!.hint).toContain('--leave-out');
    expect(first.all[0]!.hint).not.toContain('checked:');
    const checked = 'checked: { visits-1.csv!B5: "31" }\n';
    site.write('content/imports/visits.yml', mapping(whole, checked));
    expect((await told('visits-1.csv', late)).codes).toEqual(['B5 row-faulty left-out']);
    site.write('content/imports/visits.yml', mapping(whole));
    expect((await told('visits-1.csv', late, '--leave-out')).status).toBe(1);
    expect(site.faults()).toEqual([]);
  });

  test.each([
    {
      says: 'a figure that cannot be',
      definition: 'unit: "%", goodWhen: higher',
      values: [91, 92, 103, 94, 95, 93, 94],
      cell: 'B4',
    },
    {
      says: 'a figure outside the range that the mapping gives',
      definition: `${whole}, range: 0..500`,
      values: [330, 431, 512, 427, 410, 405, 399],
      cell: 'B4',
    },
  ])(
    '$says keeps its row out, and what was looked at is written and checks clean',
    async ({ definition, values, cell }) => {
      site.write('content/imports/visits.yml', mapping(definition));
      const before = site.everything();
      const first = await told('visits-1.csv', table(...values));
      expect([first.status, first.codes]).toEqual([1, [`${cell} row-faulty left-out`]]);
      expect(first.all[0]!.hint).toContain('under `checked:`');
      expect(site.everything()).toEqual(before);
      const rest = await told('visits-1.csv', table(...values), '--leave-out');
      expect([rest.status, rest.codes]).toEqual([1, [`${cell} row-faulty left-out`]]);
      expect(site.readText('data/indicators/visits.csv')).not.toContain('2026-03');
      expect(site.faults()).toEqual([]);
      site.write(
        'content/imports/visits.yml',
        mapping(definition, `checked: { visits-1.csv!${cell}: "${values[2]}" }\n`),
      );
      const all = await told('visits-1.csv', table(...values));
      expect(all.codes.filter((code) => code.includes('row-faulty'))).toEqual([]);
      expect(site.readText('data/indicators/visits.csv')).toContain(`2026-03,${values[2]},yes`);
    },
  );

  test('a theme or scheme that the publication does not have is a fault of the mapping', async () => {
    site.write('content/imports/visits.yml', mapping(`${whole}, scheme: stars`));
    const before = site.everything();
    const { status, codes } = await told('visits-1.csv', table(14, 7, 25));
    expect([status, codes]).toEqual([1, ['B2 definition-faulty stops']]);
    expect(site.everything()).toEqual(before);
  });

  test('a sentence that no longer agrees, and a reason that is asked for, are told with their lines', async () => {
    site.write('content/imports/visits.yml', mapping(whole));
    expect((await told('visits-1.csv', table(412, 398, 405))).status).toBe(0);
    site.edit('content/indicators/visits.md', [
      'Say here what is counted',
      'In February there were [398](figure:visits@2026-02) visits. Say here what is counted',
    ]);
    expect(site.faults()).toEqual([]);
    const next = await told('visits-2.csv', table(412, 397, 405), '--replace');
    expect([next.status, next.codes]).toEqual([
      1,
      ['B3 to-mend to-settle', 'B3 to-mend to-settle'],
    ]);
    const places = next.all.map(({ message }) => /of ([^ ]+:\d+)/.exec(message)![1]!);
    expect(places.toSorted()).toEqual(['content/indicators/visits.md:9', 'data/revisions.csv:2']);
    expect(site.readText('data/indicators/visits.csv')).toContain('2026-02,397\n');
    expect(site.faults()).toHaveLength(2);
  });

  test('what was wrong before is not told of the import', async () => {
    site.write('content/imports/visits.yml', mapping(whole));
    site.write('data/indicators/gone.csv', 'period,value\n2026-01,1x\n');
    const faults = site.faults();
    expect(faults).not.toEqual([]);
    const first = await told('visits-1.csv', table(412, 398, 405));
    expect([first.status, first.codes]).toEqual([0, []]);
    expect(site.faults()).toEqual(faults);
  });
});

describe('how often figures come is written where their periods tell it', () => {
  const wide = (as: string, ...periods: readonly string[]) => ({
    file: `Measure,${periods.join(',')}\nVisits,${periods.map((_, at) => 400 + at).join(',')}\n`,
    read: `file: "visits-*.csv"\ntables:\n  - header: 1\n    period: { across: yes, as: ${as} }\n    measure: { column: Measure, names: { Visits: visits } }\nmeasures:\n  visits: { title: Visits to pools, ${whole} }\n`,
  });

  test.each<{
    says: string;
    as: string;
    periods: readonly string[];
    frequency: string | undefined;
  }>([
    { says: 'months in a row', as: 'month', periods: ['2026-01', '2026-02'], frequency: 'monthly' },
    {
      says: 'one of five missing',
      as: 'month',
      periods: ['2026-01', '2026-02', '2026-03', '2026-04', '2026-06'],
      frequency: 'monthly',
    },
    {
      says: 'one of four missing',
      as: 'month',
      periods: ['2026-01', '2026-02', '2026-03', '2026-05'],
      frequency: undefined,
    },
    {
      says: 'every third month',
      as: 'month',
      periods: ['2025-09', '2025-12', '2026-03', '2026-06'],
      frequency: undefined,
    },
    { says: 'one month', as: 'month', periods: ['2026-01'], frequency: undefined },
    {
      says: 'quarters',
      as: 'quarter',
      periods: ['2025/26-Q3', '2025/26-Q4', '2026/27-Q1'],
      frequency: 'quarterly',
    },
    {
      says: 'calendar quarters',
      as: 'calendar-quarter',
      periods: ['2025-Q3', '2025-Q4'],
      frequency: 'quarterly',
    },
    { says: 'one quarter', as: 'quarter', periods: ['2025/26-Q3'], frequency: undefined },
    {
      says: 'financial years',
      as: 'financial-year',
      periods: ['2023/24', '2024/25', '2025/26'],
      frequency: 'yearly',
    },
    {
      says: 'years two apart',
      as: 'year',
      periods: ['2021', '2023', '2025'],
      frequency: undefined,
    },
  ])('$says: $frequency', async ({ as, periods, frequency }) => {
    const { file, read } = wide(as, ...periods);
    site.write('content/imports/visits.yml', read);
    const { status, codes } = await told('visits-1.csv', file);
    const open = codes.filter((code) => code.includes('frequency-open'));
    expect([status, open]).toEqual([0, frequency === undefined ? ['B2 frequency-open told'] : []]);
    const typed = /^frequency: (.*)$/m.exec(site.readText('content/indicators/visits.md'))?.[1];
    expect(typed).toBe(frequency);
    expect(site.faults()).toEqual([]);
  });
});
