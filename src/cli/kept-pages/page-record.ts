import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../output/write-whole.ts';

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
  /** The sum of each file, and what it rests on. */
  readonly files: Readonly<Record<string, readonly [sum: string, rest: number]>>;
}

/** Where records are kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight/pages';

/** A place where records are kept. */
export const recordsIn = (project: string, folder = usualFolder): string => join(project, folder);

const recordFile = (home: string, out: string) =>
  join(home, `${createHash('sha256').update(out).digest('hex').slice(0, 32)}.json`);

/** What stands first in a record: it is read by itself where the rest is of no use. */
const read = (path: string): PageRecord | undefined => {
  try {
    const [sum = '', text = ''] = readFileSync(path, 'utf8').split('\n', 2);
    return sum === sumOfText(text) ? (JSON.parse(text) as PageRecord) : undefined;
  } catch {
    return undefined;
  }
};

const sumOfText = (text: string) => createHash('sha256').update(text).digest('hex');

/** What is known of the pages of a site that stands in a folder; `undefined` where nothing is, or another program drew them. */
export function readRecord(home: string, out: string, drawnBy: string): PageRecord | undefined {
  const record = read(recordFile(home, out));
  return record?.out === out && record.drawnBy === drawnBy ? record : undefined;
}

/** Keeps what is known of the pages of a site, once it stands in its folder; and takes away what is known of sites that are gone. */
export function writeRecord(home: string, record: PageRecord): void {
  try {
    mkdirSync(home, { recursive: true });
    const text = JSON.stringify(record);
    writeWhole(recordFile(home, record.out), `${sumOfText(text)}\n${text}`);
    for (const name of readdirSync(home)) {
      const path = join(home, name);
      if (path === recordFile(home, record.out)) continue;
      const out = read(path)?.out;
      if (out === undefined || !existsSync(out)) rmSync(path, { force: true });
    }
  } catch {
    // Nothing is lost but time.
  }
}
