import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { listAll } from '../../src/cli/output/listing.ts';

const own = join(import.meta.dirname, '../..');

/** A build that was begun. `told` is what it says on both of its streams. */
export interface Building {
  readonly child: ChildProcess;
  readonly over: Promise<{ readonly status: number | null; readonly told: string }>;
}

/**
 * Begins a build in a process of its own.
 *
 * @param shell Words of a shell to be run before it, such as `umask 077`.
 * @param code The folder of the program.
 * @param more Further options of the build: it is one also where nothing changed, unless others are given.
 */
export function begin(
  root: string,
  out: string,
  shell = 'true',
  code = own,
  more: readonly string[] = ['--all'],
): Building {
  const start = join(code, 'src/cli/start.js');
  const words = [process.execPath, start, 'build', '--root', root, '--out', out, ...more];
  const child = spawn('sh', ['-c', `${shell}; exec "$@"`, 'sh', ...words], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => void (told += text.toString()));
  const over = once(child, 'close').then(([status]) => ({ status: status as number | null, told }));
  return { child, over };
}

/** Builds, and waits until it is over. */
export const build = (
  root: string,
  out: string,
  shell?: string,
  more?: readonly string[],
): Building['over'] => begin(root, out, shell, own, more).over;

/** Names all that stands in a folder and below by what is in it: two sites with one name are the same. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const { path } of listAll(folder))
    hash.update(`${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}
