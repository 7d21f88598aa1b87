import { resolve } from 'node:path';
import { parseDay, type Day } from '../core/values/calendar.ts';
import { english } from '../core/language/english.ts';
import { sayHint } from '../core/language/hints/english/hints.ts';
import { suggest } from '../core/source/suggest.ts';
import { parsePart, type Part } from './parts/part.ts';
import { readFlags } from './read-flags.ts';

/** The commands, each with the line that the help prints. */
export const commands = {
  build: 'check the publication and write the site',
  check: 'find every fault in the publication, without building it',
  changes: 'tell what changed since a former publication: --since REF',
  health: 'tell what is late, due next, missing and to be looked at again, by owner',
  dev: 'preview the site and reload on every change',
  preview: 'serve the site that was built last',
} as const;

export type Command = keyof typeof commands;

/** What makes new files, which has options of its own. */
const makes = [
  ['new', 'write a new publication to start from: npm run new -- --help'],
  ['import', 'make a report of a Word file, or rows of a workbook: npm run import -- --help'],
  ['pdf', 'a report, or the papers of a meeting, as one PDF: npm run pdf -- reports/ID'],
  ['verify', 'hold the files of a site against what its build wrote: npm run verify -- FOLDER'],
] as const;

/** What was asked for on the command line. */
export interface Options {
  readonly command: Command;
  /** The folder in which the person stands. */
  readonly person: string;
  /** The folder of the publication. */
  readonly root: string;
  /** The folder the site is written to. */
  readonly out: string;
  readonly asAt: Day | undefined;
  /** The path the site will live under, such as `/council/`; `undefined` for that of the publication's own address. */
  readonly base: string | undefined;
  readonly json: boolean;
  /** Whether what can be meant in one way alone is to be mended. */
  readonly fix: boolean;
  /** Whether the addresses that the publication has are to be written down, so that none is lost unsaid. */
  readonly seal: boolean;
  /** Whether what there is to do is printed as Markdown, for issue trackers. */
  readonly markdown: boolean;
  /** Whether headers are written into the site, for hosts that read them there. */
  readonly headers: boolean;
  /** Whether each text of the site is also written as servers send it. */
  readonly compress: boolean;
  /** Whether the site is built also where nothing changed. */
  readonly all: boolean;
  /** Whether a build tells where time and bytes went. */
  readonly report: boolean;
  /** The part of the site that is drawn; `undefined` for all of it. */
  readonly part: Part | undefined;
  /** The folders of the parts that the site is made up from; none where it is drawn here. */
  readonly join: readonly string[];
  /** The former publication to hold this one against: a commit, a tag, a folder or a record; `undefined` for none. */
  readonly since: string | undefined;
  /** Whether something that is late makes the command fail. */
  readonly strict: boolean;
}

export const help = `Usage: npm run <command> -- [options]

${[...Object.entries(commands), ...makes]
  .map(([name, says]) => `  ${name.padEnd(10)}${says}`)
  .join('\n')}

  --root DIR     the publication: a folder with content/, data/ and public/ (here)
  --out DIR      where the site is written (dist/ in that folder)
  --as-at DAY    the day the publication is judged by, such as 2026-11-20
  --base PATH    the path the site will live under, such as /council/ (that of its address, else /)
  --headers      write what hosts read: _headers and _redirects for Netlify and Cloudflare Pages, _moved.conf for nginx (build)
  --all          build all of it, also what did not change since the site was built (build)
  --compress     write .gz and .br beside each text, for servers of one's own (build)
  --part N/OF    draw one of so many parts of the site, on a machine of its own (build)
  --join DIR     make the site of parts that were drawn, once for each of them (build)
  --report       tell where time and bytes of the build went (build)
  --since REF    a commit, a tag, a folder or a former record.json to compare with (changes, check)
  --json         print diagnostics, what there is to do or what changed, as JSON (check, health, changes)
  --fix          type what can be meant in one way alone, and tell what is left (check)
  --seal         write down the addresses that the publication has, so that none is lost unsaid (check)
  --markdown     print Markdown: tasks for an issue tracker, a summary for a proposal (health, changes)
  --strict       fail when something is late or past its day (health)
`;

/** Where a command was run: npm moves to the project's folder and keeps the folder the person was in. */
export interface Whereabouts {
  readonly project: string;
  readonly person: string;
}

/** Reads the command line; a string is what to tell the person instead. */
export function readOptions(
  argv: readonly string[],
  { project, person }: Whereabouts,
): Options | string {
  const parsed = readFlags(
    argv,
    {
      root: { type: 'string' },
      out: { type: 'string' },
      'as-at': { type: 'string' },
      base: { type: 'string' },
      since: { type: 'string' },
      json: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      seal: { type: 'boolean', default: false },
      headers: { type: 'boolean', default: false },
      compress: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      part: { type: 'string' },
      join: { type: 'string', multiple: true },
      help: { type: 'boolean', default: false },
    },
    help,
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return help;
  if (!Object.hasOwn(commands, command)) {
    return `There is no command \`${command}\`. ${sayHint(suggest(command, Object.keys(commands)))}\n\n${help}`;
  }
  if (rest.length > 0)
    return `\`${rest[0]}\` is one word too many. A folder is named with --root.\n\n${help}`;
  for (const name of ['root', 'out'] as const) {
    if (values[name] === '') return `\`--${name}\` needs a folder: --${name} ../other-council`;
  }
  const asAt = values['as-at'];
  if (asAt !== undefined && parseDay(asAt) === undefined) {
    return `\`${asAt}\` is not a day. Write it as 2026-11-20.`;
  }
  if (values.fix && command !== 'check')
    return '`--fix` goes with `check` alone: npm run check -- --fix';
  if (values.seal && command !== 'check')
    return '`--seal` goes with `check` alone: npm run check -- --seal';
  if (values.seal && (values.fix || values.json || values.since !== undefined))
    return '`--seal` writes down addresses where nothing is wrong: give it alone.';
  for (const name of ['headers', 'compress', 'all', 'report'] as const) {
    if (values[name] && command !== 'build')
      return `\`--${name}\` goes with \`build\` alone: npm run build -- --${name}`;
  }
  const { part: typedPart, join = [] } = values;
  const part = typedPart === undefined ? undefined : parsePart(typedPart);
  if (typedPart !== undefined && part === undefined)
    return `\`${typedPart}\` is no part. Type which, of how many: --part 1/4`;
  if ((part !== undefined || join.length > 0) && command !== 'build')
    return '`--part` and `--join` go with `build` alone: npm run build -- --part 1/4 --out part-1';
  if (part !== undefined && join.length > 0)
    return '`--part` draws a part, `--join` makes a site of all of them: give one of the two.';
  if (part !== undefined && values.out === undefined)
    return 'A part needs a folder of its own: --part 1/4 --out part-1';
  if (values.strict && command !== 'health')
    return '`--strict` goes with `health` alone: npm run health -- --strict';
  if (values.markdown && command !== 'health' && command !== 'changes')
    return '`--markdown` goes with `health` and `changes`: npm run health -- --markdown';
  const { since } = values;
  if (since !== undefined && command !== 'changes' && command !== 'check')
    return '`--since` goes with `changes` and `check`: npm run changes -- --since HEAD~1';
  if (command === 'changes' && (since === undefined || since === ''))
    return english.changes.refused.missing;
  if (since?.startsWith('-')) return english.changes.refused.option({ ref: since });
  if (since !== undefined && values.fix)
    return '`--fix` mends what is wrong by itself, `--since` tells what changed: give one of them.';
  if (values.json && values.markdown)
    return '`--json` and `--markdown` are two ways to print one list: give one of them.';
  const { base } = values;
  if (base !== undefined && !/^\/(?:(?!\.+\/)[\w.-]+\/)*$/.test(base))
    return `\`${base}\` is not a base path. Begin and end it with a slash: /council/`;
  const root = values.root === undefined ? project : resolve(person, values.root);
  const out = values.out === undefined ? resolve(root, 'dist') : resolve(person, values.out);
  const { json, fix, seal, markdown, strict, headers, compress, all, report } = values;
  const told = { json, fix, seal, markdown, strict, headers, compress, all, report, part };
  const parts = join.map((folder) => resolve(person, folder));
  const given = { command: command as Command, root, out, asAt, base, since, person };
  return { ...given, ...told, join: parts };
}
