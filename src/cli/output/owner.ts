import { hostname } from 'node:os';

const host = hostname().replace(/[^\w]+/g, '-') || 'here';

/** The build that a folder belongs to while it runs: by its machine and its process. */
export const owner = `${host}-${process.pid}`;

/** Whether the first part of a path is a folder in which a build readies its files. */
export const isStage = (path: string): boolean => /^\.plainsight-[\w-]+-\d+(?:\/|$)/.test(path);

/** The folder in which a build readies its files inside the one that it writes to. */
export const stageName = `.plainsight-${owner}`;

/** Whether what a name says of its owner is a build of this machine that is over, be it stopped in the middle. */
export function isLeftOver(name: string): boolean {
  const [, at, id] = /(?:^|\.|-)plainsight-([\w-]+)-(\d+)$/.exec(name) ?? [];
  if (at !== host) return false;
  const pid = Number(id);
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // A process of another user is alive, and not ours to ask.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
