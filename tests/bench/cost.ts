import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a run of a program cost. */
export interface Cost {
  /** CPU seconds of all its threads and of programs that it started, since wall time is noise on shared machines (facts E30). */
  readonly cpu: number;
  /** Seconds that passed. */
  readonly wall: number;
  /** The most memory that it held, or a program that it started: they are not there at one time. In MB. */
  readonly memory: number;
}

/** Has a shell run a program, and tell what that and all that it started used: `0m1.5s 0m0.2s` in a last line. */
const timing = '"$@"; status=$?; times >&2; exit $status';

/** The seconds of `1m2.5s`. */
const secondsOf = (minutes: string, seconds: string) => Number(minutes) * 60 + Number(seconds);

/** Runs a Node program in a process of its own, start and all. @throws Error where it fails. */
export function costOf(name: string, words: readonly string[], cwd?: string): Cost {
  const all = ['--import', join(import.meta.dirname, 'tell-cost.js'), ...words];
  const started = performance.now();
  const run = ['-c', timing, 'sh', process.execPath, ...all];
  const { status, stderr, stdout } = spawnSync('sh', run, {
    encoding: 'utf8',
    cwd,
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const wall = (performance.now() - started) / 1000;
  const held = [...stderr.matchAll(/^most (\S+)$/gm)].map(([, most]) => Number(most));
  const [, ...used] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(stderr) ?? [];
  if (status !== 0 || used.length === 0) throw new Error(`${name} failed: ${stdout}${stderr}`);
  const cpu = secondsOf(used[0]!, used[1]!) + secondsOf(used[2]!, used[3]!);
  return { cpu, wall, memory: Math.max(...held) };
}

/** The middle of an odd number of numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
