import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf } from '../output/sums.ts';
import { fileState, isAsItWas, type FileState } from '../stamp/file-state.ts';
import { Digests } from './digest.ts';
import type { PageRecord, Rest } from './page-record.ts';
import { Reading } from './reading.ts';
import type { Recorder } from './recorder.ts';

/** A file of a site, and what was read for it. */
interface Drawn {
  readonly sum: string;
  readonly reads: Reading;
  /** What the disk said of the file that it is another name of; `undefined` of one that was written. */
  readonly state?: FileState;
}

const bytesOf = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Gives a file another name, where its disk and its rights allow that. @throws Error where something stands there. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    return false;
  }
}

/**
 * Tells which pages and files of a site that stands can be taken over as they are: those of which everything that was read
 * for them is the same now.
 */
export class PageKeeper {
  readonly #recorder: Recorder;
  readonly #digests: Digests;
  readonly #record: PageRecord | undefined;
  readonly #site: string;
  readonly #drawn = new Map<string, Drawn>();
  /** By the place of a rest in the record, what it was as it is noted now; `undefined` where any of it is otherwise. */
  readonly #same = new Map<number, Reading | undefined>();
  /** By the place of a thing in the record, its number now; `undefined` where it is gone or otherwise. */
  readonly #things = new Map<number, number | undefined>();
  readonly #outside: readonly (Reading | undefined)[];

  /**
   * @param record What is known of the pages that stand; `undefined` where nothing is.
   * @param site The folder in which they stand.
   */
  constructor(recorder: Recorder, digests: Digests, record: PageRecord | undefined, site: string) {
    this.#recorder = recorder;
    this.#digests = digests;
    this.#record = record;
    this.#site = site;
    this.#outside = record?.outside.map((rest) => this.#rest(rest)) ?? [];
  }

  #thing(place: number): number | undefined {
    if (!this.#things.has(place)) {
      const [name, sum] = this.#record!.things[place]!;
      const number = this.#recorder.numberOf(name);
      const isSame = number !== undefined && this.#digests.of(number) === sum;
      this.#things.set(place, isSame ? number : undefined);
    }
    return this.#things.get(place);
  }

  #rest(place: number): Reading | undefined {
    if (!this.#same.has(place)) this.#same.set(place, this.#restNow(this.#record!.rests[place]!));
    return this.#same.get(place);
  }

  #restNow([things, shared]: Rest): Reading | undefined {
    const reading = new Reading();
    for (const thing of things) {
      const number = this.#thing(thing);
      if (number === undefined) return undefined;
      reading.note(number);
    }
    for (const one of shared) {
      const reads = this.#rest(one);
      if (reads === undefined) return undefined;
      reading.add(reads);
    }
    return reading;
  }

  /**
   * Brings a file as it stands to another place, on the same disk as another name of it.
   *
   * @param to Nothing stands there, and its folder is there.
   * @returns How many bytes it has; `undefined` where it has to be drawn.
   * @throws Error where something has come to stand there.
   */
  bring(path: string, to: string): number | undefined {
    const file = this.#record?.files[path];
    if (file === undefined || this.#outside.includes(undefined)) return undefined;
    const [sum, rest, known] = file;
    const reads = this.#rest(rest);
    if (reads === undefined) return undefined;
    const from = join(this.#site, path);
    const state = known && fileState(from);
    if (state && isAsItWas(state, known) && isLinked(from, to)) {
      this.#drawn.set(path, { sum, reads, state });
      return state[0];
    }
    const bytes = bytesOf(from);
    if (bytes === undefined || sumOf(bytes) !== sum) return undefined;
    writeFileSync(to, bytes, { flag: 'wx' });
    this.#drawn.set(path, { sum, reads });
    return bytes.length;
  }

  /** Draws a file, and keeps in mind what it rests on. */
  async draw(path: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const { value, reads } = await this.#recorder.drawing(draw);
    this.#drawn.set(path, { sum: sumOf(value), reads });
    return value;
  }

  /** What is known of the pages of the new site. Of one that read what cannot be summed up, nothing is. */
  toRecord(out: string, drawnBy: string): PageRecord {
    const things: (readonly [string, string])[] = [];
    const places = new Map<number, number | undefined>();
    const placeOf = (number: number) => {
      if (!places.has(number)) {
        const sum = this.#digests.of(number);
        const name = this.#recorder.things[number]!.name;
        places.set(number, sum === undefined ? undefined : things.push([name, sum]) - 1);
      }
      return places.get(number);
    };
    const rests: Rest[] = [];
    const known = new Map<Reading, number | undefined>();
    const restOf = (reading: Reading): number | undefined => {
      if (!known.has(reading)) known.set(reading, add(reading));
      return known.get(reading);
    };
    const add = (reading: Reading): number | undefined => {
      const own = [...new Set(reading.things)].map(placeOf);
      const shared = [...new Set(reading.shared)].map(restOf);
      if (reading.isUnsure || own.includes(undefined) || shared.includes(undefined))
        return undefined;
      return rests.push([own as number[], shared as number[]]) - 1;
    };
    // What was read outside for pages that stand was read for those that were taken over.
    const outside = [this.#recorder.outside, ...this.#outside.flatMap((one) => one ?? [])];
    const rest = outside.map(restOf);
    const files: Record<string, PageRecord['files'][string]> = {};
    if (!rest.includes(undefined))
      for (const [path, { sum, reads, state }] of this.#drawn) {
        const place = restOf(reads);
        if (place !== undefined) files[path] = [sum, place, state];
      }
    return { out, drawnBy, things, rests, outside: rest as number[], files };
  }
}
