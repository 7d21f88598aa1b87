import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to be written: what it must hold before, `undefined` where it must not be there, and what it is to hold. */
export interface Change {
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: string;
}

const isAsBefore = (file: string, before: Uint8Array | undefined) =>
  before === undefined ? !existsSync(file) : readFileSync(file).equals(before);

/** Writes the new text beside a file, with the rights that it has; hidden, so that no check takes it for one of its own. */
function prepare(root: string, { path, before, after }: Change) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const work = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  const mode = before === undefined ? 0o666 : statSync(file).mode;
  writeFileSync(work, after, { flag: 'wx', mode });
  return { file, work, before };
}

/**
 * Writes files, all of them or none: what was put in place before one fails is taken back.
 *
 * @returns Why nothing was written; `undefined` where all was.
 */
export function writeWhole(root: string, changes: readonly Change[]): string | undefined {
  const prepared: ReturnType<typeof prepare>[] = [];
  const placed: ReturnType<typeof prepare>[] = [];
  try {
    for (const change of changes) prepared.push(prepare(root, change));
    const changed = prepared.find(({ file, before }) => !isAsBefore(file, before));
    if (changed) return `${changed.file} was changed meanwhile`;
    for (const one of prepared) {
      renameSync(one.work, one.file);
      placed.push(one);
    }
    return undefined;
  } catch (error) {
    for (const { file, before } of placed)
      if (before === undefined) rmSync(file, { force: true });
      else writeFileSync(file, before);
    return (error as Error).message;
  } finally {
    for (const { work } of prepared) rmSync(work, { force: true });
  }
}
