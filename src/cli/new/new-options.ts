import { relative, resolve } from 'node:path';
import { english } from '../../core/language/english.ts';
import { sayHint } from '../../core/language/hints/english/hints.ts';
import { suggest } from '../../core/source/suggest.ts';
import type { Whereabouts } from '../options.ts';
import type { NewKind, Question } from './kind.ts';
import { kinds } from './kinds.ts';
import { sayNeed } from './need.ts';
import { readFlags } from '../read-flags.ts';

const { making: words } = english;

/** What is to be written, where, and what was answered on the command line. */
export interface NewOptions {
  readonly kind: NewKind;
  readonly root: string;
  /** The root as it is typed where the person is. */
  readonly typedRoot: string;
  /** The day on the person's calendar. */
  readonly today: string;
  readonly flags: Readonly<Record<string, string | undefined>>;
}

const flagLines = (questions: readonly Question[]) =>
  questions.map((question) => {
    const { flag, asks, otherwise, isOptional, where } = question;
    const isPlain = (otherwise !== undefined || isOptional) && where === undefined;
    const need = isPlain ? '' : ` (${sayNeed(question)})`;
    return `    ${`--${flag}`.padEnd(21)}${asks}${need}`;
  });

/** What may be asked, of whatever publication. */
const everyQuestion = ({ questions }: NewKind, today: string) =>
  questions({ today, publication: undefined, faulty: new Set(), ids: () => new Set() });

const typedAs = ({ name, into, first }: NewKind) =>
  [name, into === 'new-folder' ? 'DIR' : (first?.toUpperCase() ?? '')].join(' ').trim();

/**
 * How the command is used: what it can write, and each question as a flag.
 *
 * @param today As `2026-11-20`.
 * @param of What is told of; everything, unless it is said.
 */
export const newHelp = (today: string, of: readonly NewKind[] = kinds): string =>
  [
    words.usage,
    '',
    ...of.flatMap((kind) => [
      `  ${typedAs(kind)}: ${kind.says}`,
      ...flagLines(everyQuestion(kind, today)),
      '',
    ]),
    words.helpFoot,
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
  if (/^(?:--help|)$/.test(name)) return newHelp(today);
  const kind = kinds.find((one) => one.name === name);
  if (!kind) {
    const names = kinds.map((one) => one.name);
    return `${words.nothingOfName({ name, hint: sayHint(suggest(name, names)) })} ${words.allKinds}`;
  }
  const help = newHelp(today, [kind]);
  const asText = { type: 'string' } as const;
  const questions = everyQuestion(kind, today);
  const isInside = kind.into === 'publication';
  const parsed = readFlags(
    rest,
    {
      ...Object.fromEntries(questions.map(({ flag }) => [flag, asText])),
      ...(isInside ? { root: asText } : {}),
      help: { type: 'boolean' },
    },
    help,
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values['help']) return help;
  const most = isInside && kind.first === undefined ? 0 : 1;
  if (!isInside && positionals.length < 1) return words.needsFolder({ name });
  if (positionals.length > most) return words.tooMany({ word: positionals[most]! });
  const given = values as NewOptions['flags'];
  const [word] = positionals;
  const flags =
    isInside && kind.first !== undefined && word !== undefined
      ? { [kind.first]: word, ...given }
      : given;
  if (flags['root'] === '') return words.rootNeedsFolder;
  const at = isInside ? flags['root'] : word;
  const root = at === undefined ? project : resolve(person, at);
  return { kind, root, typedRoot: typed(root, person), today, flags };
}
