import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A ring of links has no end; no real chain is longer. */
const mostLinks = 40;

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Where a path really is, through every link, be its last parts there or not. */
export function realPlace(path: string, links = mostLinks): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    if (parent === path) return path;
    const link = linkAt(path);
    return link !== undefined && links > 0
      ? realPlace(resolve(realPlace(parent), link), links - 1)
      : join(realPlace(parent, links), basename(path));
  }
}

/** A folder and all that hold it, the innermost first. */
export function withHolders(path: string): readonly string[] {
  const holder = dirname(path);
  return holder === path ? [path] : [path, ...withHolders(holder)];
}

/** What the disk knows a folder by, whatever its path; `undefined` where there is none. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** Whether two paths lead to one place: by their names in any case, or by what the disk knows. */
function isSame(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const identity = identityOf(a);
  return identity !== undefined && identity === identityOf(b);
}

/** Whether the first place is the second or lies in it. Both are real places. */
export const isIn = (inner: string, outer: string): boolean =>
  withHolders(inner).some((holder) => isSame(holder, outer));

/** Whether the first place is the second. Both are real places. */
export const isAt = isSame;
