import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../../../tests/import-site.ts';
import { loadPublication } from '../../site/load.ts';

let site: ImportSite;
let root: string;

beforeEach(async () => {
  site = await importSite();
  ({ root } = site);
});
afterEach(() => site.remove());

const save = (name: string, text: string) => site.save(name, text);
const readText = (path: string) => site.readText(path);
const everything = () => site.everything();
const run = (...argv: readonly string[]) => site.run(...argv);

const first = 'Month,Visits to pools,Loans (%)\n2026-08,412,71.5%\n2026-09,398,70%\n';

/** The first month: the mapping is proposed, kept, and finished by a person. */
async function firstMonth() {
  save('kpis-2026-09.csv', first);
  await run('kpis-2026-09.csv', '--write');
  const path = join(root, 'content/imports/kpis.yml');
  const text = readFileSync(path, 'utf8')
    .replace(
      'title: Visits to pools',
      'title: Visits to pools\n    unit: visits\n    unitOne: visit\n    goodWhen: higher',
    )
    .replace('unit: "%"', 'unit: "%"\n    goodWhen: higher');
  writeFileSync(path, text);
}

describe('without a mapping', () => {
  test('one is shown, with what was understood by it, and nothing is written', async () => {
    save('kpis-2026-09.csv', first);
    const before = everything();
    const { told, status } = await run('kpis-2026-09.csv');
    expect(status).toBe(1);
    expect(told).toContain('file: kpis-*.csv');
    expect(told).toMatch(/visits-to-pools +\(the whole\) +2026-08 to 2026-09 +2 +412 +398/);
    expect(everything()).toEqual(before);
  });

  test('it alone is written where that is asked for, and `check` has nothing against it', async () => {
    save('kpis-2026-09.csv', first);
    const before = Object.keys(everything());
    const { status } = await run('kpis-2026-09.csv', '--write');
    const after = Object.keys(everything()).filter((path) => !before.includes(path));
    expect([status, after]).toEqual([0, ['content/imports/kpis.yml']]);
    expect(loadPublication(root).diagnostics).toEqual([]);
  });

  test('what is called like the publisher or is the sum of the others is the whole, and comparators are known', async () => {
    site.edit('content/publication.yml', [
      'publisher:',
      'comparators:\n  wales: Wales\npublisher:',
    ]);
    const lines = [
      'Measure,Where,2026-07,2026-08,2026-09',
      'Visits,East,1,2,3',
      'Visits,West,4,5,6',
      'Visits,All of it,5,7,9',
      'Waits,Marsh End council,50,51,52',
      'Waits,Wales,60,61,62',
    ];
    save('wards-2026-09.csv', `${lines.join('\n')}\n`);
    const { told } = await run('wards-2026-09.csv');
    expect(told).toContain('whole: [All of it, Marsh End council]');
    expect(told).toMatch(/comparators:\n\s+Wales: wales/);
    expect(told).not.toContain('part-is-total');
  });

  test('a total that is off in one month is the whole, with a doubt at that cell', async () => {
    const lines = [
      'Ward,Apr-26,May-26,Jun-26,Jul-26',
      ...['East,1,2,3,4', 'West,4,5,6,7', 'Town,5,7,9,12'],
    ];
    save('tips-2026-07.csv', `${lines.join('\n')}\n`);
    const { told } = await run('tips-2026-07.csv');
    expect(told).toContain('whole: [Town]');
    expect(told).toContain(
      'tips-2026-07.csv!E4  `12` is not the sum of its parts, which come to `11`',
    );
  });

  test('a name like a total’s is led to nothing where no figures were read', async () => {
    const lines = [
      'Ward,Apr-26,May-26,Latest',
      'East,1,2,3',
      'East area total,1,2,3',
      'West,4,5,9',
    ];
    save('tips-2026-07.csv', `${lines.join('\n')}\n`);
    const { told } = await run('tips-2026-07.csv');
    expect(told).toContain('figures-unread');
    expect(told).not.toContain('East area total: East area total');
  });

  test.each([
    { says: 'the sum of the others', row: 'All of us,5,7', has: 'whole: [All of us]', told: '' },
    { says: 'less than another', row: 'All Saints,3,8', has: 'All Saints: All Saints', told: '' },
    { says: 'neither', row: 'All Saints,6,8', has: 'column: Ward', told: 'total-row' },
    { says: 'a total of some', row: 'North total,3,4', has: 'column: Ward', told: 'total-row' },
    { says: 'an average', row: 'Average day,3,4', has: 'column: Ward', told: 'total-row' },
  ])('a name that begins like a total’s and is $says', async ({ row, has, told: asked }) => {
    save('tips-2026-07.csv', `Ward,Apr-26,May-26\nEast,1,2\nWest,4,5\n${row}\n`);
    const { told } = await run('tips-2026-07.csv');
    expect(told).toContain(has);
    expect(/total-row|part-is-total/.exec(told)?.[0] ?? '').toBe(asked);
  });

  test('a file without figures by period is told as such', async () => {
    save('notes.csv', 'Name,Colour\nAnn,red\n');
    expect((await run('notes.csv', '--write')).told).toContain('No sheet of the file has figures');
  });
});

describe('with a mapping', () => {
  test('tables and definitions are written, and check clean', async () => {
    await firstMonth();
    const { told, status } = await run('kpis-2026-09.csv');
    expect(`${status} ${told}`).toMatch(/^0 /);
    expect(told).toContain(
      '4 cells with something in them among the figures: 4 new rows, 0 in the tables already',
    );
    expect(readText('data/indicators/visits-to-pools.csv')).toBe(
      'period,value\n2026-08,412\n2026-09,398\n',
    );
    expect(readText('data/indicators/loans-percent.csv')).toBe(
      'period,value\n2026-08,71.5\n2026-09,70\n',
    );
    expect(loadPublication(root).diagnostics).toEqual([]);
  });

  test('the next month is one command, and leaves every byte that is there', async () => {
    await firstMonth();
    await run('kpis-2026-09.csv');
    const path = 'data/indicators/visits-to-pools.csv';
    const typed = 'period,value,note\n2026-08,412,"a, b"\n2026-09,398,\n';
    writeFileSync(join(root, path), typed);
    save('kpis-2026-10.csv', `${first}2026-10,377,69%\n`);
    const { told, status } = await run('kpis-2026-10.csv');
    expect([status, readText(path)]).toEqual([0, `${typed}2026-10,377,\n`]);
    expect(told).toContain('2 new rows, 4 in the tables already');
    expect((await run('kpis-2026-10.csv')).told).toContain('Every figure is in the tables already');
  });

  test.each([
    {
      says: 'a figure that is another there',
      file: first.replace('412', '413'),
      told: 'The figure is `413` here, and `412` in data/indicators/visits-to-pools.csv:2.',
    },
    {
      says: 'a renamed column',
      file: first.replace('Visits to pools', 'Pool visits'),
      told: 'kpis-2026-10.csv!B1  The mapping reads the column `Visits to pools`, and the header has `Pool visits` for it.',
    },
    {
      says: 'a cell in doubt',
      file: `${first}2026-10,2-4,69%\n`,
      told: 'kpis-2026-10.csv!B4  `2-4` stands where a figure belongs.',
    },
  ])('$says is told at its cell, and nothing is written', async ({ file, told }) => {
    await firstMonth();
    await run('kpis-2026-09.csv');
    const before = everything();
    save('kpis-2026-10.csv', file);
    const answer = await run('kpis-2026-10.csv');
    expect(answer.status).toBe(1);
    expect(answer.told).toContain(told);
    expect(everything()).toEqual(before);
  });

  test('a corrected figure takes the place of the old one where that is asked for, and a reason is asked', async () => {
    await firstMonth();
    await run('kpis-2026-09.csv');
    const path = 'data/indicators/visits-to-pools.csv';
    writeFileSync(
      join(root, path),
      'period,value,note\r\n2026-08,412,"a, b"\r\n2026-09,398,"c"\r\n',
    );
    save('kpis-2026-10.csv', first.replace('412', '413'));
    const { told } = await run('kpis-2026-10.csv', '--replace', '--day', '2026-11-02');
    expect(told).toContain('1 figure changed; type the reason of each into data/revisions.csv');
    expect(readText(path)).toBe('period,value,note\r\n2026-08,413,"a, b"\r\n2026-09,398,"c"\r\n');
    const revisions = readText('data/revisions.csv');
    expect(revisions).toBe(
      'day,kind,measure,period,part,was,now,reason\n2026-11-02,revision,visits-to-pools,2026-08,,412,413,\n',
    );
    const said = () => loadPublication(root).diagnostics.map(({ code }) => code);
    expect(said()).toEqual(['register/blank']);
    writeFileSync(
      join(root, 'data/revisions.csv'),
      revisions.replace('413,', '413,Late slips came in.'),
    );
    expect(said()).toEqual([]);
  });

  test('what is in doubt is left out where that is asked for, and the rest is written', async () => {
    await firstMonth();
    save('kpis-2026-10.csv', `${first}2026-10,2-4,69%\n`);
    const { told, status } = await run('kpis-2026-10.csv', '--leave-out');
    expect([status, told]).toEqual([
      1,
      expect.stringContaining(
        '5 new rows, 0 in the tables already, 0 left out by the mapping, 1 told above',
      ),
    ]);
    expect(readText('data/indicators/visits-to-pools.csv')).not.toContain('2026-10');
  });

  test('a measure that nobody has defined keeps all from being written', async () => {
    save('kpis-2026-09.csv', first);
    await run('kpis-2026-09.csv', '--write');
    const { told, status } = await run('kpis-2026-09.csv');
    expect([status, told]).toEqual([
      1,
      expect.stringContaining('`visits-to-pools` has no definition'),
    ]);
    expect(existsSync(join(root, 'data/indicators/loans-percent.csv'))).toBe(false);
  });

  test('a file under another name is read by a mapping that is named', async () => {
    await firstMonth();
    save('new name.csv', first);
    expect((await run('new name.csv', '--as', 'kpis')).status).toBe(0);
  });

  test('a faulty mapping is told as `check` tells a file', async () => {
    await firstMonth();
    const path = join(root, 'content/imports/kpis.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('period:', 'perod:'));
    const { told, status } = await run('kpis-2026-09.csv');
    expect([status, told]).toEqual([1, expect.stringContaining('Did you mean `period`?')]);
  });
});

describe('targets in a column', () => {
  const wide = (target: string, more = '') =>
    `Measure,Unit,Good is,Target,Apr 2025,May 2025,Jun 2025${more ? ',Jul 2025' : ''}\nRepairs in time,%,Higher,${target},91,92,90${more}\n`;

  test('reach the definition that is written, and one that is there', async () => {
    save('kpis-2025-06.csv', wide('90% or more'));
    await run('kpis-2025-06.csv', '--write');
    const { told, status } = await run('kpis-2025-06.csv');
    expect([status, told]).toEqual([0, expect.stringContaining('1 target added to')]);
    const path = 'content/indicators/repairs-in-time.md';
    const targets = 'targets:\n  - value: 90\n    from: 2025/26\n    until: 2025/26\n';
    const definition = readText(path);
    expect(definition).toContain(targets);
    expect(loadPublication(root).diagnostics).toEqual([]);
    writeFileSync(join(root, path), definition.replace(targets, ''));
    save('kpis-2025-07.csv', wide('90% or more', ',93'));
    expect((await run('kpis-2025-07.csv')).status).toBe(0);
    expect(readText(path)).toBe(definition);
  });

  test('one that changed keeps the month out until a person says from when', async () => {
    save('kpis-2025-06.csv', wide('90'));
    await run('kpis-2025-06.csv', '--write');
    await run('kpis-2025-06.csv');
    const before = everything();
    save('kpis-2025-07.csv', wide('92', ',93'));
    const { told, status } = await run('kpis-2025-07.csv');
    expect([status, everything()]).toEqual([1, before]);
    expect(told).toContain(
      'kpis-2025-07.csv!D2  The sheet has the target `92` for `repairs-in-time`, and its definition has `90` for 2025-04.',
    );
  });
});

test('a new measure gets every key that the mapping gives, and is asked for those it needs', async () => {
  save('kpis-2026-09.csv', first);
  await run('kpis-2026-09.csv', '--write');
  const { told } = await run('kpis-2026-09.csv');
  expect(told).toContain(
    'The measure `visits-to-pools` has no definition, content/indicators/visits-to-pools.md. Give it `unit`, `goodWhen` under `measures:`',
  );
  const path = join(root, 'content/imports/kpis.yml');
  const keys = [
    'unit: visits',
    'unitOne: visit',
    'goodWhen: higher',
    'decimals: 0',
    'range: 0..5000',
    'basis: month',
    'frequency: monthly',
    'source: Tills of the pools',
    'collectedBy: The pools',
    'owner: Head of leisure',
    'nextExpected: 20 days after',
  ];
  const text = readFileSync(path, 'utf8')
    .replace('title: Visits to pools', `title: Visits to pools\n    ${keys.join('\n    ')}`)
    .replace('unit: "%"', 'unit: "%"\n    goodWhen: higher');
  writeFileSync(path, text);
  expect((await run('kpis-2026-09.csv')).status).toBe(0);
  const head = readText('content/indicators/visits-to-pools.md').split('---')[1]!;
  expect(head.trim().split('\n').toSorted()).toEqual(
    ['title: Visits to pools', ...keys].toSorted(),
  );
  expect(loadPublication(root).diagnostics).toEqual([]);
});

test('a workbook comes in by the same way as a table of text', async () => {
  site.save('one each.xlsx', { from: 'tests/imports/a-sheet-a-measure/input.xlsx' });
  const { told, status } = await run('one each.xlsx');
  expect([status, told]).toEqual([1, expect.stringContaining('missed-bins')]);
});

test.each([
  { argv: [], told: 'Usage: npm run import' },
  { argv: ['a.csv', 'b.csv'], told: '`b.csv` is one word too many' },
  { argv: ['gone.csv'], told: 'gone.csv cannot be read: there is no such file' },
  { argv: ['a.csv', '--day', '20/11/2026'], told: 'is not a day' },
  { argv: ['a.csv', '--as', '../kpis'], told: 'is no name of a mapping' },
])('$argv is told: $told', async ({ argv, told }) => {
  expect(await run(...argv)).toEqual({ told: expect.stringContaining(told) as string, status: 2 });
});
