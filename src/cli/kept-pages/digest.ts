import { hash } from 'node:crypto';
import { TableObservation } from '../../core/indicators/reading/table-observation.ts';
import { LazyMap } from '../../core/source/lazy-map.ts';
import { TextRow } from '../../core/tables/text-row.ts';
import type { Recorder } from './recorder.ts';

/** That a value holds what cannot be summed up, such as a program of its own. */
export class Unknown extends Error {}

/** Programs of things that give what is worked out of the things themselves: called without anything, they tell all they can. */
const workedOut = new Set(['rowIds', 'mayBeRunningTotals']);

/** Things of these kinds hold nothing but what their own keys show. */
const plain = new Set<unknown>([Object.prototype, TableObservation.prototype, TextRow.prototype]);

/** What says more than this is summed up once, wherever it stands. */
const mostSaid = 200;

/** So long is a sum. What says less stands for itself: nothing that short is written as a sum is, without any mark. */
const sumLength = 44;

/**
 * Sums up values by all that can be read of them, and what they lead to. Where they lead to something that is watched
 * for itself, they say which it is and no more.
 */
export class Digests {
  readonly #recorder: Recorder;
  readonly #numbers = new Map<number, string | undefined>();
  readonly #kept = new Map<object, string>();

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  /** The sum of a thing by its number; `undefined` where it cannot be summed up. */
  of(number: number): string | undefined {
    if (!this.#numbers.has(number)) this.#numbers.set(number, this.#sumOf(number));
    return this.#numbers.get(number);
  }

  #sumOf(number: number): string | undefined {
    try {
      const { value: said } = this.#recorder.reading(() =>
        this.say(this.#recorder.things[number]!.value()),
      );
      return said.length < sumLength ? said : hash('sha256', said, 'base64');
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    }
  }

  /** Says a value in full: no two that differ in anything say the same. */
  say(value: unknown, key = '', depth = 0): string {
    switch (typeof value) {
      case 'string':
        return `"${value.length}:${value}`;
      case 'number':
        return Object.is(value, -0) ? '-0;' : `${value};`;
      case 'bigint':
        return `${value}i`;
      case 'boolean':
        return value ? 't' : 'f';
      case 'undefined':
        return 'u';
      case 'function':
        if (!workedOut.has(key)) throw new Unknown(key);
        return this.say((value as () => unknown)(), '', depth + 1);
      case 'object':
        return value === null ? 'n' : this.#sayThing(value, depth);
      case 'symbol':
        throw new Unknown('a symbol');
    }
  }

  #sayThing(thing: object, depth: number): string {
    const watched = this.#recorder.nameOf(thing);
    if (watched !== undefined) return `@${watched.length}:${watched}`;
    const kept = this.#kept.get(thing);
    if (kept !== undefined) return kept;
    if (depth > 100) throw new Unknown('too deep');
    const said = this.#sayParts(thing, depth + 1);
    if (said.length <= mostSaid) return said;
    const short = `#${hash('sha256', said, 'base64')}`;
    this.#kept.set(thing, short);
    return short;
  }

  /** Says which map it is that makes its values late, and has what it is asked for noted from now on. */
  #sayLate(late: LazyMap<string, unknown, unknown>, from: string): string {
    const name = this.#recorder.watchLate(from, late);
    return `@${name.length}:${name}`;
  }

  /** Whoever calls a program of a thing gets an answer of which nothing is known. None that draws pages does, and one that did is not kept. */
  #sayGuarded(thing: object, key: string): string {
    if (!this.#recorder.guard(thing, key)) throw new Unknown(key);
    return 'g';
  }

  #sayParts(thing: object, depth: number): string {
    if (Array.isArray(thing)) {
      let said = `[${thing.length};`;
      for (const one of thing as readonly unknown[]) said += this.say(one, '', depth);
      return said;
    }
    if (thing instanceof LazyMap) return this.#sayLate(thing, 'late');
    if (thing instanceof Map || thing instanceof Set) {
      let said = `${thing instanceof Map ? 'M' : 'S'}${thing.size};`;
      for (const [one, two] of thing.entries())
        said += this.say(one, '', depth) + (thing instanceof Map ? this.say(two, '', depth) : '');
      return said;
    }
    if (thing instanceof Uint8Array) return `B${hash('sha256', thing, 'base64')}`;
    const kind: unknown = Object.getPrototypeOf(thing);
    let said = '{';
    // A figure of which some fields are others stands on the one that it was made of.
    if (kind instanceof TableObservation && kind !== TableObservation.prototype)
      said += this.say(kind, '', depth);
    else if (kind !== null && !plain.has(kind)) throw new Unknown(thing.constructor.name);
    if (Object.getOwnPropertySymbols(thing).length > 0) throw new Unknown('a symbol');
    for (const key of Object.keys(thing)) {
      const one = (thing as Record<string, unknown>)[key];
      said += `${key.length}:${key}`;
      if (one instanceof LazyMap) said += this.#sayLate(one, `${key} ${timeOf(thing)}`);
      else if (typeof one === 'function' && !workedOut.has(key))
        said += this.#sayGuarded(thing, key);
      else said += this.say(one, key, depth);
    }
    return `${said}}`;
  }
}

/** The time from which something is looked at, for a name. */
const timeOf = (thing: object): string => {
  const { day, figuresTo } = thing as { readonly day?: unknown; readonly figuresTo?: unknown };
  return `${String(day)} ${String(figuresTo)}`;
};
