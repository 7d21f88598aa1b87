import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFile, type Release } from '../../core/hosting/release.ts';
import { committed } from '../../site/git.ts';
import { project } from '../project.ts';
import { sumOf, sumsIn } from './sums.ts';

const versionIn = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** The sum of the lock file; npm takes it out of what it installs. */
function sumOfPackages(): string | null {
  const lock = join(project, 'package-lock.json');
  return existsSync(lock) ? sumOf(readFileSync(lock)) : null;
}

/**
 * Says in a site what it was built from, and what belongs to it.
 *
 * @param known Sums of files that are known since they were written.
 */
export function writeRelease(
  site: string,
  { root, base, asAt }: { readonly root: string; readonly base: string; readonly asAt: string },
  known?: Parameters<typeof sumsIn>[1],
): void {
  const release: Release = {
    format: 'plainsight-release/1',
    commit: committed(root, project) ?? null,
    asAt,
    base,
    builtWith: {
      plainsight: versionIn(project),
      astro: versionIn(join(project, 'node_modules', 'astro')),
      packages: sumOfPackages(),
    },
    files: Object.fromEntries(sumsIn(site, known)),
  };
  writeFileSync(join(site, releaseFile), `${JSON.stringify(release, null, 1)}\n`, { flag: 'wx' });
}
