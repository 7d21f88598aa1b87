import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

const run = promisify(execFile);

/** Builds a site in a process of its own. @returns What the command said. @throws Error where it fails or complains. */
export async function buildSite(root: string, out: string, base = '/'): Promise<string> {
  const words = ['src/cli/start.js', 'build', '--root', root, '--out', out, '--base', base];
  const { stdout, stderr } = await run(process.execPath, words, { cwd: project });
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

/** Builds what several tests of built sites look at, once for all. @returns What takes it away again. */
export default async function buildSites({ provide }: TestProject): Promise<() => void> {
  const scratch = mkdtempSync(join(tmpdir(), 'plainsight-sites-'));
  const [example, council] = [join(scratch, 'example'), join(scratch, 'council')];
  await Promise.all([
    buildSite(exampleRoot, example),
    buildSite(councilRoot, council, councilBase),
  ]);
  provide('exampleSite', example);
  provide('councilSite', council);
  return () => rmSync(scratch, { recursive: true });
}
