import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts new bytes in the place of a publication's file, whole or not at all, with the rights that it had. The file
 * itself is replaced, not the link that leads to it.
 *
 * @param before The bytes that it is known by: where others stand there now, somebody is changing it.
 * @returns Why it was left as it is; `undefined` where it was replaced.
 */
export function replaceFile(
  root: string,
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): string | undefined {
  let work: string | undefined;
  try {
    const file = realpathSync(join(root, path));
    const isChanged = () => !readFileSync(file).equals(before);
    accessSync(file, constants.W_OK);
    if (isChanged()) return 'it was changed meanwhile';
    // Hidden, so that no check that runs meanwhile takes it for a file of the publication.
    work = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
    writeFileSync(work, after, { flag: 'wx', mode: statSync(file).mode });
    if (isChanged()) return 'it was changed meanwhile';
    renameSync(work, file);
    work = undefined;
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'it is gone' : `it cannot be written (${code ?? String(error)})`;
  } finally {
    if (work !== undefined) rmSync(work, { force: true });
  }
}
