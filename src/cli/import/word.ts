import type { Ask } from '../new/answers.ts';
import type { Whereabouts } from '../options.ts';
import type { Told } from '../told.ts';
import { importWord } from './word-import.ts';
import { readWordOptions, wordHelp } from './word-options.ts';

/** Imports a Word report as it is asked for on the command line. */
export async function runWord(
  argv: readonly string[],
  where: Whereabouts,
  ask: Ask | undefined,
): Promise<Told> {
  const options = readWordOptions(argv, where);
  if (typeof options === 'string') return { told: options, status: options === wordHelp ? 0 : 2 };
  return importWord(options, ask);
}
