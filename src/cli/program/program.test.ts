import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepProgram, keptProgram, type Program } from './program.ts';

let top = '';
let home = '';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'plainsight-program-'));
  home = join(top, 'programs');
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

/** A program as it is made, in a folder of its own. */
function made(name = 'made', code = 'export const app = 1;'): Program {
  const folder = join(top, name);
  for (const [path, text] of [
    ['code/entry.mjs', code],
    ['assets/_assets/a.css', 'a{}'],
  ] as const) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, entry: 'code/entry.mjs', styles: [['/', [{ order: 0 }]]] };
}

test('what was kept is there again, whole', () => {
  expect(keptProgram(home, 'k')).toBeUndefined();
  const kept = keepProgram(home, 'k', made());
  expect(kept).toEqual({ ...made('other'), folder: join(home, 'k') });
  expect(keptProgram(home, 'k')).toEqual(kept);
  expect(keptProgram(home, 'l')).toBeUndefined();
  expect(existsSync(join(top, 'made'))).toBe(false);
});

test.each([
  ['a file changed', (at: string) => writeFileSync(join(at, 'code/entry.mjs'), 'other')],
  ['a file is gone', (at: string) => rmSync(join(at, 'assets/_assets/a.css'))],
  ['a file came', (at: string) => writeFileSync(join(at, 'code/more.mjs'), '')],
  ['the list is cut short', (at: string) => writeFileSync(join(at, 'program.json'), '{"entry":')],
  ['the list says something else', (at: string) => writeFileSync(join(at, 'program.json'), '7')],
])('one is not taken where %s, and the next takes its place', (_, breakIt) => {
  keepProgram(home, 'k', made());
  breakIt(join(home, 'k'));
  expect(keptProgram(home, 'k')).toBeUndefined();
  const again = keepProgram(home, 'k', made('again', 'export const app = 2;'));
  expect(again.folder).toBe(join(home, 'k'));
  expect(keptProgram(home, 'k')).toEqual(again);
  expect(readFileSync(join(home, 'k', 'code/entry.mjs'), 'utf8')).toContain('app = 2');
});

test('where another build kept the same meanwhile, each uses what it has', () => {
  const [first, second] = [made('first'), made('second')];
  const kept = keepProgram(home, 'k', first);
  expect(keepProgram(home, 'k', second)).toEqual(second);
  expect(existsSync(join(top, 'second/code/entry.mjs'))).toBe(true);
  expect(keptProgram(home, 'k')).toEqual(kept);
});

test('where nothing can be kept it is used where it is', () => {
  writeFileSync(home, 'a file');
  const one = made();
  expect(keepProgram(home, 'k', one)).toEqual(one);
});

test('those that nobody used for a day are taken away, but for the newest four', () => {
  const ago = (hours: number) => new Date(Date.now() - hours * 60 * 60 * 1000);
  const keep = (name: string, hours: number) => {
    const { folder } = keepProgram(home, name, made(name));
    utimesSync(folder, ago(hours), ago(hours));
  };
  keep('week', 24 * 7);
  keep('yesterday', 30);
  for (const name of ['a', 'b', 'c']) keep(name, 1);
  keep('today', 23);
  keepProgram(home, 'now', made());
  expect(readdirSync(home).sort()).toEqual(['a', 'b', 'c', 'now', 'today']);
});
