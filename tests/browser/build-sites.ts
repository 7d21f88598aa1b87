import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the example of an owner stands built. */
    readonly exampleSite: string;
    /** The folder in which a small council stands built, which lives under {@link councilBase}. */
    readonly councilSite: string;
  }
}

const project = join(import.meta.dirname, '..', '..');

/** The root of the example: a body that publishes its own figures. */
export const exampleRoot = join(project, 'examples', 'health-board');

/** The root of the small council. */
export const councilRoot = join(project, 'tests', 'sites', 'good-libraries');

/** The path that the small council's site lives under. */
export const councilBase = '/council/';

/** Builds a site in a process of its own. @returns What the command said. @throws Error where it fails or complains. */
export function buildSite(root: string, out: string, base = '/'): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/plainsight.ts', 'build', '--root', root, '--out', out, '--base', base],
    { cwd: project, encoding: 'utf8' },
  );
  if (status !== 0 || stderr !== '') throw new Error(`${status} ${stderr}`);
  return stdout;
}

/** Builds what several tests of built sites look at, once for all. @returns What takes it away again. */
export default function buildSites({ provide }: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-sites-'));
  const [example, council] = [join(scratch, 'example'), join(scratch, 'council')];
  buildSite(exampleRoot, example);
  buildSite(councilRoot, council, councilBase);
  provide('exampleSite', example);
  provide('councilSite', council);
  return () => rmSync(scratch, { recursive: true });
}
