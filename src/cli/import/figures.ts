import { dayToday } from '../new/day-today.ts';
import type { Whereabouts } from '../options.ts';
import { importFile } from './figures-import.ts';
import { importHelp, readImportOptions } from './figures-options.ts';
import type { Told } from '../told.ts';

/** Takes figures over as it is asked for on the command line. */
export async function runFigures(argv: readonly string[], where: Whereabouts): Promise<Told> {
  const options = readImportOptions(argv, where, dayToday());
  if (typeof options === 'string') return { told: options, status: options === importHelp ? 0 : 2 };
  return importFile(options);
}
