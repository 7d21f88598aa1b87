import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sayFailure } from '../output/failure.ts';
import { project } from '../project.ts';
import { makeApart } from './make-apart.ts';

let work = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'plainsight-apart-'));
});

afterEach(() => rmSync(work, { recursive: true, force: true }));

const options = () => ({
  root: project,
  behindLink: undefined,
  base: '/',
  asAt: undefined,
  work,
  isPreview: false,
});

/** What an order fails of. */
const failureOf = (folder: string, program?: string, signal?: AbortSignal) =>
  makeApart(
    { folder, cwd: project, options: options() },
    { ...(program && { program }), signal },
  ).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

test('what stops the process that makes a program is said as if it had happened here', async () => {
  const file = join(work, 'file');
  writeFileSync(file, 'not a folder');
  const error = await failureOf(join(file, 'program'));
  expect(error).toMatchObject({ code: 'ENOTDIR', syscall: 'mkdir', path: join(file, 'program') });
  expect(sayFailure(error)).toContain('make-program.ts');
});

test.each([
  ['process.exit(0)', 'status 0'],
  ['process.exit(3)', 'status 3'],
  ["process.kill(process.pid, 'SIGKILL')", 'SIGKILL'],
])('one that ends without a word, by %s, made no program', async (code, told) => {
  const program = join(work, 'maker.mjs');
  writeFileSync(program, code);
  const error = await failureOf(join(work, 'program'), program);
  expect(error).toMatchObject({ message: expect.stringContaining(told) });
  expect(existsSync(join(work, 'program'))).toBe(false);
});

test('one that is not wanted ends, before it began or while it works', async () => {
  const program = join(work, 'maker.mjs');
  writeFileSync(program, 'setInterval(() => undefined, 1000)');
  const told = { message: expect.stringContaining('SIGKILL') };
  expect(await failureOf(work, program, AbortSignal.abort())).toMatchObject(told);
  expect(await failureOf(work, program, AbortSignal.timeout(50))).toMatchObject(told);
});
