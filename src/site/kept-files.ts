import type { FoundBytes, FoundFile } from '../core/publication/stages/compile-bytes.ts';

/** Files as they were read before, by their paths, the newest last; `undefined` where each reading is the only one. */
let before: Map<string, readonly FoundBytes[]> | undefined;

/** How many readings of one path are kept: what is tried and taken back is there again. */
const readings = 3;

/**
 * From now on a file that has the bytes it had before is the same value as then, so that it is taken apart once: for what
 * reads publications again and again, as a preview does. Others would hold more for nothing.
 */
export function keepFiles(): void {
  before = before ?? new Map<string, readonly FoundBytes[]>();
}

/** The same file as before where its bytes are the same. */
export function sameAsBefore(file: FoundFile): FoundFile {
  if (before === undefined || 'fault' in file) return file;
  const known = before.get(file.path) ?? [];
  const same = known.find(
    ({ bytes, size }) => size === file.size && Buffer.compare(bytes, file.bytes) === 0,
  );
  const others = known.filter((one) => one !== same);
  before.set(file.path, [...others.slice(1 - readings), same ?? file]);
  return same ?? file;
}
