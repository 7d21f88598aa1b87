import { existsSync, readdirSync, statSync } from 'node:fs';

/** What may lie in a folder that counts as empty: that of git, which is there before the first file is. */
const none = new Set(['.git']);

/** Why a new publication cannot be put into a folder; `undefined` where it can: it is not there yet, or empty. */
export function refuseFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `${folder} is a file. Name a folder.`;
  const [found] = readdirSync(folder).filter((name) => !none.has(name));
  return found === undefined
    ? undefined
    : `${folder} is not empty: \`${found}\` is there. Name a folder that is new or empty.`;
}
