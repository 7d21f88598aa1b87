import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in every build that says what the folder is, and what in it a build wrote. */
export const markName = '.plainsight-build';

const head = `Plainsight wrote what is in this folder, and its next build replaces all of it.
Keep nothing of your own here: a file that is to be published belongs in \`public/\`.
What the build wrote:
`;

/** A path as it is compared: some disks write a letter and its accent apart. */
const compared = (path: string) => path.normalize('NFC');

/** Marks a folder as a build of ours that holds these files, by their paths in it. The same files make the same mark. */
export function writeMark(folder: string, files: readonly string[]): void {
  const listed = files.filter((path) => path !== markName).sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(join(folder, markName), `${head}${listed.map((path) => `${path}\n`).join('')}`);
}

/** The files that a build wrote into a folder; `undefined` where the folder has no mark of ours. */
export function readDirective(
  folder: string,
): { readonly wrote: (path: string) => boolean } | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, markName), 'utf8');
  } catch {
    return undefined;
  }
  if (!text.startsWith(head)) return undefined;
  const paths = new Set([markName, ...text.slice(head.length).split('\n')].map(compared));
  return { wrote: (path) => paths.has(compared(path)) };
}
