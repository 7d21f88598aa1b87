import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/kpis.yml';
const mapping = (left = '') => `file: "kpis-*.csv"
${left}tables:
  - header: 1
    period: { across: yes, as: month }
    measure: { column: Measure, names: { Calls: calls, Letters: letters } }
measures:
  calls: { title: Calls, unit: calls, unitOne: call, goodWhen: higher, frequency: monthly }
  letters: { title: Letters, unit: letters, unitOne: letter, goodWhen: higher, frequency: monthly }
`;
const take = (rows: readonly string[], ...options: readonly string[]) => {
  site.save('kpis-1.csv', rows.join('\n'));
  return site.run('kpis-1.csv', ...options);
};
const sheet = (calls = '51,52', faxes = 'Faxes,3,4') => [
  'Measure,Apr 26,May 26',
  `Calls,${calls}`,
  'Letters,61,62',
  faxes,
];

describe('what is left out each month', () => {
  const lines = ['  left:', '    unknown-name:', '      kpis-1.csv!A4: Faxes'];

  test('is printed for the mapping by `--leave-out`', async () => {
    site.write(path, mapping());
    const { told, status } = await take(sheet(), '--leave-out');
    expect(status).toBe(1);
    expect(told).toContain(lines.join('\n'));
  });

  test('is left out by the mapping, and the rest is taken in', async () => {
    site.write(path, mapping(`${lines.map((line) => line.slice(2)).join('\n')}\n`));
    const { told, status } = await take(sheet());
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(told).toContain(
      '4 new rows, 0 in the tables already, 2 left out by the mapping, 0 told',
    );
    expect(told).toContain('1 doubt of which the mapping says so under `left:` was left out.');
    expect(told).not.toContain('import/unknown-name');
  });

  test.each([
    {
      says: 'another name in the cell',
      rows: sheet(undefined, 'Emails,3,4'),
      kind: 'unknown-name',
    },
    { says: 'another kind of doubt', rows: sheet('51,5?'), kind: 'no-figure' },
    { says: 'the same name in another row', rows: [...sheet(), 'Faxes,3,4'], kind: 'unknown-name' },
  ])('does not cover $says', async ({ rows, kind }) => {
    site.write(path, mapping(`left: { unknown-name: { "kpis-1.csv!A4": Faxes } }\n`));
    const { told, status } = await take(rows);
    expect(status).toBe(1);
    expect(told).toContain(`import/${kind}`);
    expect(told).toContain('Nothing was written.');
    const rest = await take(rows, '--leave-out');
    expect(rest.told).toContain('kpis-1.csv!A4: ');
  });

  test('is never what stops the file', async () => {
    site.write(path, mapping(`left: { no-periods: { "kpis-1.csv!A1": Measure } }\n`));
    expect((await take(['Measure,Value', 'Calls,51'])).told).toContain('import/no-periods');
  });
});
