import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the example of an owner stands built. */
    readonly exampleSite: string;
  }
}

const project = join(import.meta.dirname, '..', '..');

/** The root of the example: a body that publishes its own figures. */
export const exampleRoot = join(project, 'examples', 'health-board');

/** Builds the example once for all tests of built sites. @returns What takes it away again. */
export default function buildExample({ provide }: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-example-'));
  const site = join(scratch, 'site');
  const built = spawnSync(
    process.execPath,
    ['src/cli/plainsight.ts', 'build', '--root', exampleRoot, '--out', site],
    { cwd: project, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(built.stderr);
  provide('exampleSite', site);
  return () => rmSync(scratch, { recursive: true });
}
