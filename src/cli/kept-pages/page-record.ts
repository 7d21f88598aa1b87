import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../output/write-whole.ts';
import { fileState, holdsWhatItHeld, type FileState } from '../stamp/file-state.ts';

/** What was read: things by their places in the list of all, and pieces of shared work by theirs. */
export type Rest = readonly [things: readonly number[], shared: readonly number[]];

/** What is kept of the pages of a site that was built. */
export interface PageRecord {
  /** The folder in which the site stands. */
  readonly out: string;
  /** The name of the program that drew it, and of what else every page rests on. */
  readonly drawnBy: string;
  /** All that was read, by name, with the sum of what it held. */
  readonly things: readonly (readonly [name: string, sum: string])[];
  /** What every page rests on, and pieces of shared work. */
  readonly rests: readonly Rest[];
  /** Which of them every page rests on. */
  readonly outside: readonly number[];
  /** Of each file its sum, what it rests on, and what the disk said of it when it stood in its place, where that is known. */
  readonly files: Readonly<
    Record<string, readonly [sum: string, rest: number, state?: FileState | undefined]>
  >;
}

/**
 * Puts down what the disk says of the files of a site that has come to its place. A file that has become another since it
 * was taken over is left out: nothing is known of its bytes.
 */
export function withStates(record: PageRecord): PageRecord {
  const files = Object.entries(record.files).flatMap(([path, [sum, rest, before]]) => {
    const now = fileState(join(record.out, path));
    if (now === undefined || (before && !holdsWhatItHeld(before, now))) return [];
    return [[path, [sum, rest, now]] as const];
  });
  return { ...record, files: Object.fromEntries(files) };
}

/** Where records are kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight/pages';

/** A place where records are kept. */
export const recordsIn = (project: string, folder = usualFolder): string => join(project, folder);

const recordFile = (home: string, out: string) =>
  join(home, `${createHash('sha256').update(out).digest('hex').slice(0, 32)}.json`);

const sumOfText = (text: string) => createHash('sha256').update(text).digest('hex');

/** Two lines: the folder of the site with the sum of the second, which is all that is known of it. */
const textOf = (record: PageRecord) => {
  const text = JSON.stringify(record);
  return `${JSON.stringify([record.out, sumOfText(text)])}\n${text}`;
};

const read = (path: string): PageRecord | undefined => {
  try {
    const [head = '', text = ''] = readFileSync(path, 'utf8').split('\n', 2);
    const [, sum] = JSON.parse(head) as readonly string[];
    return sum === sumOfText(text) ? (JSON.parse(text) as PageRecord) : undefined;
  } catch {
    return undefined;
  }
};

/** The longest first line that is looked for. */
const longestHead = 1 << 14;

/** The folder of the site that a record is of, without reading the rest of it; `undefined` where it is no record. */
function siteOf(path: string): string | undefined {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(longestHead);
    const [head = ''] = Buffer.from(bytes.subarray(0, readSync(file, bytes)))
      .toString()
      .split('\n', 1);
    return (JSON.parse(head) as readonly string[])[0];
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** What is known of the pages of a site that stands in a folder; `undefined` where nothing is, or another program drew them. */
export function readRecord(home: string, out: string, drawnBy: string): PageRecord | undefined {
  const record = read(recordFile(home, out));
  return record?.out === out && record.drawnBy === drawnBy ? record : undefined;
}

/** Keeps what is known of the pages of a site, once it stands in its folder; and takes away what is known of sites that are gone. */
export function writeRecord(home: string, record: PageRecord): void {
  try {
    mkdirSync(home, { recursive: true });
    writeWhole(recordFile(home, record.out), textOf(record));
    for (const name of readdirSync(home)) {
      const path = join(home, name);
      if (path === recordFile(home, record.out)) continue;
      const out = siteOf(path);
      if (out === undefined || !existsSync(out)) rmSync(path, { force: true });
    }
  } catch {
    // Nothing is lost but time.
  }
}
