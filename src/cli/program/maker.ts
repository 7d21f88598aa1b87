import { enableCompileCache } from 'node:module';
import type { SiteOptions } from '../../site/astro-config.ts';
import type { Program } from './program.ts';

// A process of its own, started by `make-apart.ts`, that makes one program, tells of it, and ends.

/** What is to be made. */
export interface Order {
  /** An empty folder of our own, below the code. */
  readonly folder: string;
  /** The folder that Astro is to be run in. */
  readonly cwd: string;
  readonly options: Omit<SiteOptions, 'out'>;
}

/** What a failure says of itself: what of an error is sent between processes. */
export type Failure = Omit<NodeJS.ErrnoException, 'name' | 'cause'>;

/** What came of it. */
export type Made = { readonly program: Program } | { readonly failure: Failure };

/** Tells whoever started this process, who may be gone. */
const tell = (made: Made) => process.send?.(made, () => process.disconnect());

function failureOf(error: unknown): Failure {
  const failed: Failure = error instanceof Error ? error : new Error(String(error));
  // What an error is asked for by `JSON` is neither its message nor its stack.
  return { ...failed, message: failed.message, stack: failed.stack ?? '' };
}

process.on('disconnect', () => process.exit());
enableCompileCache();
try {
  const { makeProgram } = await import('./make-program.ts');
  const { folder, options } = JSON.parse(process.argv[2]!) as Order;
  tell({ program: await makeProgram(folder, options) });
} catch (error) {
  tell({ failure: failureOf(error) });
}
