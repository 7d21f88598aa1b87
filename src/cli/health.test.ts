import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const start = join(import.meta.dirname, 'start.js');
const board = join(import.meta.dirname, '../../examples/health-board');
const wrong = join(import.meta.dirname, '../../tests/sites/many-mistakes');

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [start, 'health', ...words], { encoding: 'utf8' });

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
  { of: 'a folder that is none', words: ['--root', '/nowhere'], status: 1, says: 'content' },
])('$of: $status', ({ words, status, says }) => {
  const done = run(...words);
  expect(done.stdout).toContain(says);
  expect(done.status).toBe(status);
});

test('with --json there is nothing but the list on standard output', () => {
  const { stdout } = run('--root', board, '--json');
  const { findings } = JSON.parse(stdout) as { findings: readonly { kind: string }[] };
  expect(findings.filter(({ kind }) => kind === 'late')).toHaveLength(1);
});
