import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Made, Order } from './maker.ts';
import type { Program } from './program.ts';

const maker = join(import.meta.dirname, 'maker.ts');

/** What stopped a process that told nothing. */
const toldEnd = (status: number | null, signal: NodeJS.Signals | null) =>
  `The process that makes the program ended with ${signal ?? `status ${status}`}.`;

/** What may be said of the process. */
interface Apart {
  /** What it runs. */
  readonly program?: string;
  /** Ends it where the program is not wanted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has the program that draws the pages made in a process of its own: Astro, Vite and Sass hold several hundred megabytes,
 * which go with the process before the first page is drawn. It ends with the one that started it.
 *
 * @throws Error what the maker failed of, as it said it.
 */
export async function makeApart(
  order: Order,
  { program = maker, signal }: Apart = {},
): Promise<Program> {
  const child = fork(program, [JSON.stringify(order)], { cwd: order.cwd });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  let made: Made | undefined;
  child.once('message', (told: Made) => {
    made = told;
  });
  try {
    const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    if (made === undefined) throw new Error(toldEnd(status, signal));
    if ('failure' in made) throw Object.assign(new Error(made.failure.message), made.failure);
    return made.program;
  } finally {
    process.off('exit', end);
    signal?.removeEventListener('abort', end);
  }
}
