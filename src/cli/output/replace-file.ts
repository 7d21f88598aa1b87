import { writeFiles } from './write-files.ts';

/**
 * Puts new bytes in the place of a publication's file, whole or not at all (see {@link writeFiles}).
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
  const unwritten = writeFiles(root, [{ path, before, after }]);
  if (unwritten === undefined) return undefined;
  if (unwritten.is === 'changed') return 'it was changed meanwhile';
  const { code } = unwritten.error;
  return code === 'ENOENT'
    ? 'it is gone'
    : `it cannot be written (${code ?? String(unwritten.error)})`;
}
