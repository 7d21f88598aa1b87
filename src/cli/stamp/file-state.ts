import { lstatSync } from 'node:fs';

/**
 * What the disk says of a file: its size in bytes, when it and what is known of it last changed, in milliseconds, and where
 * it lies. A file that was touched, replaced or copied says something else, also one of the same size and date.
 */
export type FileState = readonly [size: number, changed: number, known: number, place: number];

/** What the disk says of a file now, or of a link, which is not followed; `undefined` where nothing stands there. */
export function fileState(path: string): FileState | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found && [found.size, found.mtimeMs, found.ctimeMs, found.ino];
}

/** Whether nothing has happened to a file. */
export const isAsItWas = (one: FileState, other: FileState): boolean =>
  one.every((part, at) => part === other[at]);

/** Whether nothing has happened to a file but that it has other names, which changes what is known of it alone. */
export const holdsWhatItHeld = (one: FileState, other: FileState): boolean =>
  one.every((part, at) => at === 2 || part === other[at]);
