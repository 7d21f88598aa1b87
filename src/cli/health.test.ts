import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { health } from './health.ts';
import { readOptions, type Options } from './options.ts';

const start = join(import.meta.dirname, 'start.js');
const board = join(import.meta.dirname, '../../examples/health-board');
const wrong = join(import.meta.dirname, '../../tests/sites/many-mistakes');
const here = { project: '/code', person: '/code' };

/** The command in a process of its own. */
const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [start, 'health', ...words], { encoding: 'utf8' });

/** The same in this process: what it prints, and its status. */
async function ask(words: readonly string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const status = await health(readOptions(['health', ...words], here) as Options);
    return { status, stdout: log.mock.calls.flat().join('\n') };
  } finally {
    log.mockRestore();
  }
}

// Its next figure of children waiting is due on 3 June 2025, and a request was due in 2023.
test.each([
  { of: 'something late', words: ['--root', board], status: 0, says: 'Late figures' },
  { of: 'the same, strictly', words: ['--root', board, '--strict'], status: 1, says: 'Late' },
  {
    of: 'a day on which nothing was late yet, strictly',
    words: ['--root', board, '--strict', '--as-at', '2023-09-30'],
    status: 0,
    says: 'Nothing is past its day',
  },
  { of: 'files that are wrong', words: ['--root', wrong], status: 0, says: 'finds 5 problems' },
  { of: 'the same, strictly', words: ['--root', wrong, '--strict'], status: 1, says: 'finds 5' },
])('$of: $status', async ({ words, status, says }) => {
  const done = await ask(words);
  expect(done.stdout).toContain(says);
  expect(done.status).toBe(status);
});

test('a folder that is none has the command fail', () => {
  const done = run('--root', '/nowhere');
  expect(done.stdout).toContain('content');
  expect(done.status).toBe(1);
});

test('with --json there is nothing but the list on standard output', () => {
  const { stdout } = run('--root', board, '--json');
  const { findings } = JSON.parse(stdout) as { findings: readonly { kind: string }[] };
  expect(findings.filter(({ kind }) => kind === 'late')).toHaveLength(1);
});
