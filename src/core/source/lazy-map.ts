import { given, workedOut, type Worked } from './asked.ts';

/** A map whose values are made of those of another, each when it is first asked for, and kept. */
export class LazyMap<Key, From, To> implements ReadonlyMap<Key, To> {
  readonly #from: ReadonlyMap<Key, From>;
  readonly #make: (from: From, key: Key) => To;
  readonly #made = new Map<Key, Worked<To>>();

  constructor(from: ReadonlyMap<Key, From>, make: (from: From, key: Key) => To) {
    this.#from = from;
    this.#make = make;
  }

  get size(): number {
    return this.#from.size;
  }

  has(key: Key): boolean {
    return this.#from.has(key);
  }

  get(key: Key): To | undefined {
    if (!this.#from.has(key)) return undefined;
    const made = this.#made.get(key) ?? workedOut(() => this.#make(this.#from.get(key)!, key));
    this.#made.set(key, made);
    return given(made);
  }

  keys(): MapIterator<Key> {
    return this.#from.keys();
  }

  *values(): MapIterator<To> {
    for (const key of this.#from.keys()) yield this.get(key)!;
  }

  *entries(): MapIterator<[Key, To]> {
    for (const key of this.#from.keys()) yield [key, this.get(key)!];
  }

  [Symbol.iterator](): MapIterator<[Key, To]> {
    return this.entries();
  }

  forEach(call: (value: To, key: Key, map: ReadonlyMap<Key, To>) => void): void {
    for (const [key, value] of this) call(value, key, this);
  }
}
