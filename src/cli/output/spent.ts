import { english } from '../../core/language/english.ts';
import { table } from './table.ts';

/** What one step of a build took, and what came of it. */
export interface Spent {
  readonly on: string;
  readonly seconds: number;
  readonly files: number;
  readonly bytes: number;
}

/** What was written by a step, by path: of those that write nothing, nothing. */
type Made = readonly { readonly content: { readonly length: number } }[];

/** Gathers what the steps of a build take. */
export class Spending {
  readonly #all: Spent[] = [];

  add(...spent: readonly Spent[]): void {
    this.#all.push(...spent);
  }

  /** Does a step, and keeps what it took. @param madeOf What came of it. */
  async on<Value>(
    on: string,
    step: () => Value | Promise<Value>,
    madeOf: (value: Value) => Made = () => [],
  ): Promise<Value> {
    const started = performance.now();
    const value = await step();
    const made = madeOf(value);
    const bytes = made.reduce((sum, { content }) => sum + content.length, 0);
    this.add({ on, seconds: (performance.now() - started) / 1000, files: made.length, bytes });
    return value;
  }

  /** All of it as a table for a terminal, what took longest first. */
  toText(): string {
    const words = english.commands.spent;
    const rows = this.#all
      .toSorted((a, b) => b.seconds - a.seconds)
      .map(({ on, seconds, files, bytes }) => [
        on,
        seconds.toFixed(2),
        files === 0 ? '' : files.toLocaleString('en-GB'),
        files === 0 ? '' : (bytes / 1e6).toFixed(2),
      ]);
    return table([words.head, ...rows]);
  }
}
