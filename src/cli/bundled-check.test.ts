import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bundleCheck, loadCheck } from './bundled-check.ts';

const project = join(import.meta.dirname, '../..');
const folder = `node_modules/.cache/plainsight-test-${process.pid}`;
const origin = join(project, folder, 'check.json');

beforeAll(() => bundleCheck(folder), 60_000);
afterAll(() => rmSync(join(project, folder), { recursive: true, force: true }));

/** What a check prints of a publication with many faults. */
async function printed(from: string): Promise<string> {
  const { check } = await loadCheck(from);
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const options = {
    command: 'check',
    out: '',
    base: '/',
    asAt: undefined,
    json: true,
    fix: false,
    seal: false,
    markdown: false,
    strict: false,
    headers: false,
    compress: false,
    all: false,
    report: false,
    part: undefined,
    join: [],
    since: undefined,
    person: '',
  } as const;
  await check({ ...options, root: join(project, 'tests/sites/many-mistakes') });
  spy.mockRestore();
  return lines.join('\n');
}

test('the joined check says what the sources say', async () => {
  expect((await loadCheck(folder)).isJoined).toBe(true);
  expect((await loadCheck('none')).isJoined).toBe(false);
  const joined = await printed(folder);
  expect(JSON.parse(joined)).not.toEqual([]);
  expect(joined).toBe(await printed('none'));
});

test.each([
  {
    how: 'a source has another size',
    change: (text: string) => text.replace('"size":', '"size":1'),
  },
  {
    how: 'a source was saved since',
    change: (text: string) => text.replace('"changed":1', '"changed":2'),
  },
  { how: 'a source is gone', change: (text: string) => text.replace('.ts"', '.tz"') },
  { how: 'another Node made it', change: (text: string) => text.replace('"node":"v', '"node":"w') },
  { how: 'it is gone', change: (text: string) => text.replace('"file":"check', '"file":"czech') },
  { how: 'its origin is damaged', change: (text: string) => text.slice(1) },
])('it is not used where $how', async ({ change }) => {
  const made = readFileSync(origin, 'utf8');
  const changed = change(made);
  expect(changed).not.toBe(made);
  writeFileSync(origin, changed);
  expect((await loadCheck(folder)).isJoined).toBe(false);
  writeFileSync(origin, made);
  expect((await loadCheck(folder)).isJoined).toBe(true);
});

test('a folder that cannot be written to is let be', async () => {
  const blocked = `${folder}/blocked`;
  mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, blocked), 'a file where the folder would be');
  await bundleCheck(blocked);
  expect((await loadCheck(blocked)).isJoined).toBe(false);
}, 60_000);
