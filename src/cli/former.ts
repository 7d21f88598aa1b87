import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { english } from '../core/language/english.ts';
import { recordOf } from '../core/record/record-of.ts';
import { nothingPublished, readRecord, type PublishedRecord } from '../core/record/record.ts';
import type { Day } from '../core/values/calendar.ts';
import { elements } from '../elements/registry.ts';
import { commitNamed, dayOfCommit, isShallow, writeCommit } from '../site/git.ts';
import { loadFormer } from '../site/load.ts';

/** A former publication: its record, and how many problems its files have as they are read today. */
export interface Former {
  readonly record: PublishedRecord;
  readonly problems: number;
}

const words = english.changes.refused;

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Reads the record of a site from its file. */
function fromFile(path: string, ref: string): Former | string {
  const read = readRecord(readFileSync(path, 'utf8'));
  if ('record' in read) return { record: read, problems: 0 };
  return read.is === 'later'
    ? words.laterRecord({ ref, version: read.version })
    : words.noRecord({ ref });
}

/** Makes the record of a publication from its folder. */
function fromPublication(root: string, ref: string, day: Day | undefined): Former | string {
  const { value, diagnostics } = loadFormer(root, day);
  if (!value) return words.unread({ ref });
  return { record: recordOf(value, elements), problems: diagnostics.length };
}

/** What a folder holds: a publication, or a site that was built. */
function fromFolder(folder: string, ref: string, day: Day | undefined): Former | string {
  if (existsSync(join(folder, 'content/publication.yml'))) return fromPublication(folder, ref, day);
  const record = join(folder, 'data/record.json');
  return existsSync(record) ? fromFile(record, ref) : words.noPublication({ ref });
}

const holdsSomething = (folder: string) =>
  ['content/publication.yml', 'data/record.json'].some((path) => existsSync(join(folder, path)));

/** Makes the record of a publication as it was at a commit, in a folder that is gone afterwards. */
function fromCommit(root: string, commit: string, ref: string): Former | string {
  const work = mkdtempSync(join(tmpdir(), 'plainsight-since-'));
  try {
    const folder = writeCommit(root, commit, work);
    if (folder === undefined) return words.unknown({ ref });
    const day = dayOfCommit(root, commit);
    // Before the first commit of a publication nothing of it was published.
    return holdsSomething(folder)
      ? fromFolder(folder, ref, day)
      : { record: nothingPublished(day ?? ''), problems: 0 };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Finds a former publication by what a person calls it: a file or a folder that is there, else a commit or a tag.
 *
 * @param person The folder in which the person stands.
 * @param today The day of the publication now: a folder that says no day of its own is looked at from it.
 * @returns A string is why there is none, and what to do.
 */
export function formerOf(ref: string, root: string, person: string, today: Day): Former | string {
  const path = resolve(person, ref);
  if (isFolder(path)) {
    const found = fromFolder(path, ref, today);
    // A branch may be called as a folder that holds something else.
    const commit = typeof found === 'string' ? commitNamed(root, ref) : undefined;
    return commit === undefined ? found : fromCommit(root, commit, ref);
  }
  if (existsSync(path)) return fromFile(path, ref);
  const commit = commitNamed(root, ref);
  if (commit !== undefined) return fromCommit(root, commit, ref);
  return isShallow(root) ? words.shallow({ ref }) : words.unknown({ ref });
}
