import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutAt } from './code-path.ts';

/** What has Node keep to the path by which a file was asked for, and not to the one that a link leads to. */
const keepLinks = ['--preserve-symlinks', '--preserve-symlinks-main'] as const;

const isLinked = keepLinks.every((flag) => process.execArgv.includes(flag));

/** Where the link leads through which the code at `project` was started; `undefined` where it was started by its own path. */
export const leadsTo = (project: string): string | undefined =>
  isLinked ? realpathSync(project) : undefined;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command of the code that stands at `project`, and hands on what stops it. @returns Its exit status. */
async function run(project: string, words: readonly string[]): Promise<number> {
  const start = join(project, 'src', 'cli', 'start.js');
  const child = spawn(process.execPath, [...keepLinks, start, ...words], { stdio: 'inherit' });
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return status ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

/**
 * Runs a command again through a link to the code, whose path the bundler can read (docs/decisions/0043).
 *
 * @param words What was typed behind the name of the program.
 * @returns The exit status; why no link can be made, as text.
 */
export async function runThroughLink(
  project: string,
  words: readonly string[],
  temporary = tmpdir(),
): Promise<number | string> {
  if (isLinked) return 'links are not kept';
  const sign = cutAt(temporary);
  if (sign !== undefined) return `its path has \`${sign}\` in it too`;
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(temporary, 'plainsight-code-'));
    const link = join(folder, 'code');
    symlinkSync(project, link, 'junction');
    return await run(link, words);
  } catch (error) {
    return (error as Error).message;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
