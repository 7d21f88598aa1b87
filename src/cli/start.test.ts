import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const start = join(import.meta.dirname, 'start.js');
const root = join(import.meta.dirname, '../../tests/sites/many-mistakes');

test('a reader who closes the pipe early is told nothing', async () => {
  const child = spawn(process.execPath, [start, 'check', '--root', root]);
  let told = '';
  child.stderr.on('data', (text: Buffer) => void (told += text.toString()));
  child.stdout.destroy();
  await once(child, 'close');
  expect(told).toBe('');
});

test('a Node that reads no TypeScript hands over to the one of the project, words and all', () => {
  const words = ['check', '--json', '--root', root];
  const hands = `import('./own-node.js').then((own) => { process.exitCode = own.runWithOwnNode(); });`;
  const options = { encoding: 'utf8', cwd: import.meta.dirname } as const;
  const direct = spawnSync(process.execPath, [start, ...words], options);
  // In a program typed on the command line the words stand where a file's name stood.
  const handed = spawnSync(process.execPath, ['-e', hands, '--', 'start.js', ...words], options);
  expect(direct.status).toBe(1);
  expect([handed.status, handed.stdout]).toEqual([direct.status, direct.stdout]);
});
