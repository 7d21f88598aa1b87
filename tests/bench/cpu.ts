import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The CPU seconds of a Node program in a process of its own, start and all. @throws Error where it fails. */
export function cpuOf(name: string, words: readonly string[], cwd?: string): number {
  const all = ['--import', join(import.meta.dirname, 'tell-cpu.js'), ...words];
  const { status, stderr, stdout } = spawnSync(process.execPath, all, { encoding: 'utf8', cwd });
  const [, seconds] = /^cpu (\S+)$/m.exec(stderr) ?? [];
  if (status !== 0 || seconds === undefined) throw new Error(`${name} failed: ${stdout}${stderr}`);
  return Number(seconds);
}

/** The middle of an odd number of numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
