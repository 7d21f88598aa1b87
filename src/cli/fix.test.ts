import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixPublication, sayFixed } from './fix.ts';
import { replaceFile } from './output/replace-file.ts';

const good = join(import.meta.dirname, '../../tests/sites/good-libraries');
const visits = 'data/indicators/library-visits.csv';
let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plainsight-fix-')));
  cpSync(good, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const fix = () => fixPublication({ root, asAt: undefined });

/** Puts a slip into the first figure of the table. @returns The table as it was, and as it is. */
function slip(dress: (text: string) => string = (text) => text): { was: string; is: string } {
  const text = read(visits);
  const [, figure = ''] = /\n[^,\n]+,(\d+),/.exec(text) ?? [];
  const is = dress(text.replace(`,${figure},`, `,"${figure} ",`));
  writeFileSync(join(root, visits), is);
  return { was: dress(text.replace(`,${figure},`, `,"${figure}",`)), is };
}

describe('a publication is mended on the disk', () => {
  test('the file is as it was before the slip, with the quotation marks that were typed', () => {
    const { was } = slip();
    const { made, left } = fix();
    expect(made.map(({ code }) => code)).toEqual(['csv/stray-space']);
    expect(read(visits)).toBe(was);
    expect(left.size).toBe(0);
  });

  test('line ends and byte order mark are kept', () => {
    const { was } = slip((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    fix();
    expect(read(visits)).toBe(was);
  });

  test('each change is told, and how many there were', () => {
    slip();
    const told = sayFixed(fix());
    expect(told).toMatch(/^data\/indicators\/library-visits\.csv:2:\d+ {2}csv\/stray-space\n/);
    expect(told).toMatch(/\n {2}was `"\d+ "`\n {2}now `"\d+"`\n/);
    expect(told).toContain('Mended 1 place in 1 file.');
  });

  test('nothing is written where nothing is wrong', () => {
    const before = statSync(join(root, visits)).mtimeMs;
    expect(fix().made).toEqual([]);
    expect(statSync(join(root, visits)).mtimeMs).toBe(before);
  });

  test('rights and links are kept, and nothing is left beside the file', () => {
    slip();
    chmodSync(join(root, visits), 0o640);
    const other = 'data/indicators/of-another-name.txt';
    rmSync(join(root, 'kept'), { force: true });
    renameSync(join(root, visits), join(root, 'kept.csv'));
    symlinkSync(join(root, 'kept.csv'), join(root, visits));
    expect(fix().made).toHaveLength(1);
    expect(statSync(join(root, 'kept.csv')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'data/indicators'))).not.toContain(other);
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual(
      readdirSync(good).filter((name) => name.startsWith('.')),
    );
  });
});

describe('a file is left as it is', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('where others bytes stand there than those that were judged', () => {
    const { is } = slip();
    expect(replaceFile(root, visits, bytes('other'), bytes('mended'))).toBe(
      'it was changed meanwhile',
    );
    expect(read(visits)).toBe(is);
  });

  test('where it is gone', () => {
    expect(replaceFile(root, 'data/none.csv', bytes(''), bytes('x'))).toBe('it is gone');
  });
});

test('the command ends as a check does: with what is left, and its exit status', () => {
  slip();
  const start = join(import.meta.dirname, 'start.js');
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [start, 'check', '--fix', '--root', root, ...words], {
      encoding: 'utf8',
    });
  const first = run();
  expect(first.stdout).toContain('Mended 1 place in 1 file.');
  expect(first.stdout).toContain('Nothing is wrong');
  expect(first.status).toBe(0);
  writeFileSync(join(root, visits), read(visits).replace(/,"\d+",/, ',"1 or 2",'));
  const second = run('--json');
  expect(JSON.parse(second.stdout)).toMatchObject([{ code: 'observation/value' }]);
  expect(second.stderr).toContain('Nothing was mended');
  expect(second.status).toBe(1);
});
