import { headersFile } from '../../core/hosting/headers-file.ts';
import { movedFiles } from '../../core/hosting/moved-files.ts';
import { listAssets } from '../../site/read-sources.ts';

/** A file under `public/` that says to hosts what a build with `--headers` writes too; `undefined` where there is none. */
export function ownHostFile(root: string): string | undefined {
  const written = [headersFile, ...movedFiles].map((name) => `public/${name}`);
  return listAssets(root).find((path) => written.includes(path));
}
