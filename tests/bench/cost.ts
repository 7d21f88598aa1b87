import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a run of a program cost. */
export interface Cost {
  /** CPU seconds of all its threads, since wall time is noise on shared machines (facts E30). */
  readonly cpu: number;
  /** Seconds that passed. */
  readonly wall: number;
  /** The most memory that it held, in MB. */
  readonly memory: number;
}

/** Runs a Node program in a process of its own, start and all. @throws Error where it fails. */
export function costOf(name: string, words: readonly string[], cwd?: string): Cost {
  const all = ['--import', join(import.meta.dirname, 'tell-cost.js'), ...words];
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    cwd,
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const wall = (performance.now() - started) / 1000;
  const [, cpu, memory] = /^cost (\S+) (\S+)$/m.exec(stderr) ?? [];
  if (status !== 0 || cpu === undefined) throw new Error(`${name} failed: ${stdout}${stderr}`);
  return { cpu: Number(cpu), wall, memory: Number(memory) };
}

/** The middle of an odd number of numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
