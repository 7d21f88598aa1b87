import type { Notes } from '../../core/source/asked.ts';
import type { LazyMap } from '../../core/source/lazy-map.ts';
import { Answer, Reading, type Answers, type Thing } from './reading.ts';
import { readGiven, sayGiven } from './said-given.ts';

/**
 * Notes what is read of a publication while its pages are drawn, one after the other. Whatever is read while no page is
 * being drawn, as modules load, is noted for all of them.
 */
export class Recorder implements Notes {
  /** What every page rests on. */
  readonly outside = new Reading();
  readonly things: Thing[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #answers = new Map<string, Answers>();
  /** By the number of a thing, which reading has noted it last. */
  readonly #readers: (Reading | undefined)[] = [];
  readonly #watched = new WeakMap<object, string>();
  readonly #names = new Set<string>();
  /** How many late maps were found, by where. */
  readonly #late = new Map<string, number>();
  readonly #guarded = new WeakSet<object>();
  #hasDrawn = false;
  /** What is being read for now. */
  #now: Reading = this.outside;

  /** Makes a thing known, or what it holds now. @returns Its number. */
  add(name: string, value: () => unknown): number {
    const known = this.#numbers.get(name);
    const number = known ?? this.things.length;
    this.things[number] = { name, value };
    this.#numbers.set(name, number);
    return number;
  }

  /** The number of a thing by its name, of an answer too; `undefined` where there is none now. */
  numberOf(name: string): number | undefined {
    const known = this.#numbers.get(name);
    if (known !== undefined || !name.startsWith('?')) return known;
    const parted = name.lastIndexOf('\t');
    const question = name.slice(1, parted);
    const answers = this.#answers.get(question);
    return answers && this.#answer(question, answers, name.slice(parted + 1));
  }

  #answer(question: string, { answer, numbers }: Answers, asked: string): number {
    const known = numbers.get(asked);
    if (known !== undefined) return known;
    const number = this.things.push(new Answer(question, asked, answer)) - 1;
    numbers.set(asked, number);
    return number;
  }

  note(number: number): void {
    if (this.#readers[number] === this.#now) return;
    this.#readers[number] = this.#now;
    this.#now.note(number);
  }

  answered(question: string, asked: string): void {
    // The tab parts a question from what it is about.
    if (asked.includes('\t')) this.#now.isUnsure = true;
    else this.note(this.#answer(question, this.#answers.get(question)!, asked));
  }

  knows(question: string, answer: (asked: string) => unknown): void {
    if (this.#answers.has(question)) throw new Error(`Two questions are called ${question}.`);
    this.#answers.set(question, { answer, numbers: new Map() });
  }

  reading<Value>(work: () => Value): { readonly value: Value; readonly reads: Reading } {
    const before = this.#now;
    const reads = new Reading();
    this.#now = reads;
    try {
      const value = work();
      // What reads on later cannot be followed.
      if (value instanceof Promise) this.outside.isUnsure = true;
      return { value, reads };
    } finally {
      this.#now = before;
    }
  }

  readAgain(reads: Reading): void {
    this.#now.add(reads);
  }

  /** Draws a page, and gathers all that is read until it is drawn. Only one page is drawn at a time. */
  async drawing<Value>(
    draw: () => Promise<Value>,
  ): Promise<{ readonly value: Value; readonly reads: Reading }> {
    if (this.#now !== this.outside) throw new Error('A page is being drawn already.');
    this.#hasDrawn = true;
    const reads = new Reading();
    this.#now = reads;
    try {
      return { value: await draw(), reads };
    } finally {
      this.#now = this.outside;
    }
  }

  given(name: string, props: object): void {
    this.watch(`given ${name}`, props);
  }

  /**
   * Has what a map that makes its values late is asked for noted, key by key, and gives the name by which it is known. One
   * that is found when pages have been drawn may have been asked before: nothing can be said of any page then.
   */
  watchLate(from: string, late: LazyMap<string, unknown, unknown>): string {
    const known = this.#watched.get(late);
    if (known !== undefined) return known;
    if (this.#hasDrawn) this.outside.isUnsure = true;
    const count = (this.#late.get(from) ?? 0) + 1;
    this.#late.set(from, count);
    const name = `${from} ${count}`;
    this.#watched.set(late, `${name} ${[...late.keys()].join(' ')}`);
    const get = late.get.bind(late);
    const noted = this.#called(`${name}\tget`, (key) => get(key as string));
    Object.defineProperty(late, 'get', { get: noted });
    return this.#watched.get(late)!;
  }

  /**
   * Has it noted that a program of a thing is called, of whose answers nothing is known: whoever does is not kept.
   *
   * @returns Whether nobody can have called it before.
   */
  guard(thing: object, key: string): boolean {
    const work = (thing as Record<string, (...given: unknown[]) => unknown>)[key]!;
    if (this.#guarded.has(work)) return true;
    if (this.#hasDrawn) return false;
    const guarded = (...given: unknown[]) => {
      this.#now.isUnsure = true;
      return work.apply(thing, given);
    };
    this.#guarded.add(guarded);
    Object.defineProperty(thing, key, { value: guarded, enumerable: true, configurable: true });
    return true;
  }

  /** Makes a thing known that never changes but where its name does. */
  name(name: string, thing: object): void {
    this.#watched.set(thing, name);
  }

  /** The name of a thing that is watched, with the keys that it has: who comes to know of one knows these. */
  nameOf(thing: object): string | undefined {
    return this.#watched.get(thing);
  }

  /**
   * Has every part of a thing noted that is read, whoever reads it and by whatever way it was come by: its parts become
   * getters in place, so that it stays the same thing to all that compare or keep it. Of two things of one name nothing
   * can be said.
   */
  watch(name: string, thing: object): void {
    if (this.#watched.has(thing)) return;
    if (this.#names.has(name)) this.outside.isUnsure = true;
    this.#names.add(name);
    const keys = Object.keys(thing);
    this.#watched.set(thing, `${name} ${keys.join(' ')}`);
    for (const key of keys) {
      const own = Object.getOwnPropertyDescriptor(thing, key)!;
      const get = this.#getterOf(`${name}\t${key}`, thing, own);
      Object.defineProperty(thing, key, { get, enumerable: true, configurable: true });
    }
  }

  #getterOf(name: string, thing: object, { get, value }: PropertyDescriptor): () => unknown {
    if (typeof value === 'function')
      return this.#called(name, (value as (...given: unknown[]) => unknown).bind(thing));
    const read =
      get === undefined ? () => value as unknown : () => this.reading(() => get.call(thing)).value;
    const number = this.add(name, read);
    return () => {
      this.note(number);
      return read();
    };
  }

  /**
   * Gives a function whose answers are noted, each by what it was asked. Where that cannot be written down, nobody can ask
   * again later, and what has asked is not kept.
   */
  #called(name: string, work: (...given: unknown[]) => unknown): () => unknown {
    const answer = (asked: string) => this.reading(() => work(...readGiven(asked))).value;
    this.#answers.set(name, { answer, numbers: new Map() });
    const called = (...asked: unknown[]) => {
      const said = sayGiven(asked);
      if (said === undefined) this.#now.isUnsure = true;
      else this.answered(name, said);
      return this.reading(() => work(...asked)).value;
    };
    return () => called;
  }
}
