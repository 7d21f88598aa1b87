import { openProgram } from './open-program.ts';
import type { ProgramOrigin } from './program-key.ts';
import type { Program } from './program.ts';

/** A program that is opened, and made where it must be, while something else goes on: until it is there, or not wanted. */
export class ProgramAhead {
  readonly #origin: ProgramOrigin;
  readonly #work: string;
  readonly #stopping = new AbortController();
  #opening: Promise<Program> | undefined;

  /** @param work The folder of the build that may want it. */
  constructor(origin: ProgramOrigin, work: string) {
    this.#origin = origin;
    this.#work = work;
  }

  /** The path that sites which it draws live under. */
  get base(): string {
    return this.#origin.base;
  }

  /** Has it opened, once, however often it is asked for. @throws Error what that failed of. */
  open(): Promise<Program> {
    if (this.#opening === undefined) {
      this.#opening = openProgram(this.#origin, this.#work, this.#stopping.signal);
      // Whoever asked for it ahead may not ask again.
      this.#opening.catch(() => undefined);
    }
    return this.#opening;
  }

  /** Has it made no further, where it is not there yet: then nothing writes to the folder of the build any more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#opening?.catch(() => undefined);
  }
}
