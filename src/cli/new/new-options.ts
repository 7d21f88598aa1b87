import { relative, resolve } from 'node:path';
import { sayHint } from '../../core/language/hints/english/hints.ts';
import { suggest } from '../../core/source/suggest.ts';
import type { Whereabouts } from '../options.ts';
import type { NewKind, Question } from './kind.ts';
import { kinds } from './kinds.ts';
import { readFlags } from '../read-flags.ts';

/** What is to be written, where, and what was answered on the command line. */
export interface NewOptions {
  readonly kind: NewKind;
  readonly root: string;
  /** The root as it is typed where the person is. */
  readonly typedRoot: string;
  readonly questions: readonly Question[];
  readonly flags: Readonly<Record<string, string | undefined>>;
}

const flagLines = (questions: readonly Question[]) =>
  questions.map(({ flag, asks, otherwise }) => {
    const without = otherwise ? '' : ' Needed.';
    return `    ${`--${flag}`.padEnd(14)}${asks}${without}`;
  });

/** How the command is used: what it can write, and each question as a flag. @param today As `2026-11-20`. */
export const newHelp = (today: string): string =>
  [
    'Usage: npm run new -- <what> [options]',
    '',
    ...kinds.flatMap(({ name, says, into, questions }) => [
      `  ${name}${into === 'new-folder' ? ' DIR' : ''}: ${says}`,
      ...flagLines(questions(today)),
      '',
    ]),
    'Nothing that is there is written over. In a terminal what no flag answers is asked.',
    '',
  ].join('\n');

/** A folder as it is typed on a command line that is run in another. */
const typed = (folder: string, from: string) => {
  const path = relative(from, folder) || '.';
  return /\s/.test(path) ? JSON.stringify(path) : path;
};

/**
 * Reads the command line behind `new`.
 *
 * @returns A string is what to tell the person instead.
 */
export function readNewOptions(
  argv: readonly string[],
  { project, person }: Whereabouts,
  today: string,
): NewOptions | string {
  const [name = '', ...rest] = argv;
  const help = newHelp(today);
  if (/^(?:--help|)$/.test(name)) return help;
  const kind = kinds.find((one) => one.name === name);
  if (!kind)
    return `\`${name}\` is nothing that can be made. ${sayHint(
      suggest(
        name,
        kinds.map((one) => one.name),
      ),
    )}\n\n${help}`;
  const questions = kind.questions(today);
  const asText = { type: 'string' } as const;
  const parsed = readFlags(
    rest,
    {
      ...Object.fromEntries(questions.map(({ flag }) => [flag, asText])),
      ...(kind.into === 'publication' ? { root: asText } : {}),
      help: { type: 'boolean' },
    },
    help,
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values['help']) return help;
  const wanted = kind.into === 'new-folder' ? 1 : 0;
  if (positionals.length < wanted)
    return `\`new ${name}\` needs a folder: npm run new -- ${name} ../marsh-end`;
  if (positionals.length > wanted)
    return `\`${positionals[wanted]}\` is one word too many. What has spaces in it stands in quotation marks.`;
  const flags = values as NewOptions['flags'];
  const at = wanted === 1 ? positionals[0] : flags['root'];
  const root = at === undefined ? project : resolve(person, at);
  return { kind, root, typedRoot: typed(root, person), questions, flags };
}
