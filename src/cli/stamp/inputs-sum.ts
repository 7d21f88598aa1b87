import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitDay, committed, folderKnown } from '../../site/git.ts';
import { listAssets, readAssets, readSources } from '../../site/read-sources.ts';
import type { Options } from '../options.ts';
import { sourcesSum } from '../program/program-key.ts';

/** What of the command line a site depends on. */
export type Asked = Pick<Options, 'root' | 'asAt' | 'base' | 'headers' | 'compress'>;

/**
 * Sums up all that a site is made from, by its contents and wherever it stands: the files of the publication and for its readers, what was
 * asked for, what git knows of them, the day of their commit among it, our own sources and packages, and Node. No two
 * sites that differ have the same sum. `undefined` where something of it cannot be read.
 */
export function inputsSum(
  project: string,
  asked: Asked,
  sources = readSources(asked.root),
): string | undefined {
  const { root, asAt, base, headers, compress } = asked;
  const code = sourcesSum(project);
  const found = [...sources.value, ...readAssets(root)];
  if (code === undefined || found.some((file) => 'fault' in file)) return undefined;
  const { version, platform, arch } = process;
  const sum = createHash('sha256');
  const add = (name: string, bytes: Uint8Array) =>
    sum.update(`${JSON.stringify(name)} ${bytes.length}\n`).update(bytes);
  const known = [commitDay(root), folderKnown(root), committed(root, project)];
  const options = [asAt, base, headers, compress].map((one) => one ?? null);
  const whole = [code, options, known.map((one) => one ?? null), version, platform, arch];
  add('', Buffer.from(JSON.stringify(whole)));
  try {
    for (const file of found)
      if ('bytes' in file && !isAsset(file.path)) add(file.path, file.bytes);
    // Of these no more was read than must be known of them.
    for (const path of listAssets(root)) add(path, readFileSync(join(root, path)));
  } catch {
    return undefined;
  }
  return sum.digest('hex');
}

const isAsset = (path: string) => path.startsWith('public/');
