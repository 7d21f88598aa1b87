import { english } from '../../core/language/english.ts';
import type { Whereabouts } from '../options.ts';
import { askerOf } from './asker.ts';
import { dayToday } from './day-today.ts';
import { makeNew } from './new.ts';
import { readNewOptions } from './new-options.ts';

/** Runs `new`: the one place where a person is asked. @returns The exit status. */
export async function runNew(argv: readonly string[], where: Whereabouts): Promise<number> {
  const today = dayToday();
  const options = readNewOptions(argv, where, today);
  if (typeof options === 'string') {
    const isHelp = options.startsWith(english.making.usage);
    (isHelp ? console.log : console.error)(options);
    return isHelp ? 0 : 2;
  }
  const asker = askerOf(process.stdin, process.stdout);
  const { told, status } = await makeNew(options, asker?.ask);
  asker?.close();
  (status === 0 ? console.log : console.error)(told);
  return status;
}
