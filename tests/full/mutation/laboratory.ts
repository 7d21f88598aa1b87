import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Order, Outcome } from './worker.ts';

const project = join(import.meta.dirname, '../../..');
const left = new Set(['.git', '.astro', 'coverage', 'dist', 'node_modules']);

/** A copy of the tree in the temporary folder, in which files may be broken, with a process that runs its tests. */
export interface Laboratory {
  readonly root: string;
  /** Runs tests while a file has another text. `undefined`: they did not end in time. */
  readonly tryOut: (
    path: string,
    text: string,
    tests: readonly string[],
  ) => Promise<Outcome | undefined>;
  /** Writes a file of the copy. */
  readonly tell: (path: string, text: string) => void;
  readonly close: () => void;
}

/** @param limit How long the tests of one mutant may take, in milliseconds. */
export function laboratory(limit: number): Laboratory {
  const root = mkdtempSync(join(tmpdir(), 'plainsight-mutation-'));
  for (const name of readdirSync(project).filter((one) => !left.has(one)))
    cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  const begin = () =>
    fork(join(root, 'tests/full/mutation/worker.ts'), { cwd: root, stdio: 'inherit' });
  let child: ChildProcess | undefined;
  // What was broken last has been mended since: it is to be read anew as well.
  let mended: string[] = [];
  const ask = async (order: Order): Promise<Outcome | undefined> => {
    child ??= begin();
    const clock = new AbortController();
    child.send(order);
    const answer = once(child, 'message').then(([outcome]) => outcome as Outcome);
    const late = setTimeout(limit, undefined, { signal: clock.signal }).catch(() => undefined);
    const outcome = await Promise.race([answer, late]);
    clock.abort();
    if (outcome) return outcome;
    child.kill('SIGKILL');
    child = undefined;
    return undefined;
  };
  return {
    root,
    tryOut: async (path, text, tests) => {
      const whole = join(root, path);
      const good = readFileSync(whole, 'utf8');
      writeFileSync(whole, text);
      const outcome = await ask({ tests, changed: [...mended, whole] });
      mended = [whole];
      writeFileSync(whole, good);
      return outcome;
    },
    tell: (path, text) => writeFileSync(join(root, path), text),
    close: () => {
      child?.kill('SIGKILL');
      rmSync(root, { recursive: true });
    },
  };
}
