import { basename, relative, resolve } from 'node:path';
import { idShape } from '../../core/source/folder.ts';
import { parseDay } from '../../core/values/calendar.ts';
import type { Whereabouts } from '../options.ts';
import { readFlags } from '../read-flags.ts';

/** What was asked for behind `import`. */
export interface ImportOptions {
  readonly root: string;
  /** The file as it was typed, and where it is. */
  readonly typed: string;
  readonly file: string;
  /** The name of the mapping; `undefined` to find it by the name of the file. */
  readonly as: string | undefined;
  /** Whether a proposed mapping is to be kept. */
  readonly write: boolean;
  /** Whether figures in doubt are to be left out, and the others written. */
  readonly leaveOut: boolean;
  /** The day on which figures that are there become others; `undefined` where they may not. */
  readonly replacesOn: string | undefined;
  readonly json: boolean;
  /** What else to type to run the command on this publication. */
  readonly typedRoot: string;
}

export const importHelp = `Usage: npm run import -- FILE [options]

  Reads a workbook (.xlsx) or a table of text (.csv) into data/indicators/ by a mapping in content/imports/.
  Without a mapping it shows one as it may be, and writes nothing.

  --root DIR     the publication (here)
  --as NAME      the mapping content/imports/NAME.yml; without it, the one that is for a file of this name
  --write        keep the mapping that is proposed, and write nothing else
  --leave-out    write what is sure, and leave out what is in doubt
  --replace      change figures that are there, and tell of it in data/revisions.csv, where the reason is yours to type
  --day DAY      the day on which they changed, such as 2026-11-20 (today)
  --json         print what is in doubt as JSON
`;

/** Reads the command line behind `import`; a string is what to tell the person instead. */
export function readImportOptions(
  argv: readonly string[],
  { project, person }: Whereabouts,
  today: string,
): ImportOptions | string {
  const flag = { type: 'boolean', default: false } as const;
  const parsed = readFlags(
    argv,
    {
      root: { type: 'string' },
      as: { type: 'string' },
      day: { type: 'string' },
      write: flag,
      'leave-out': flag,
      replace: flag,
      json: flag,
      help: flag,
    },
    importHelp,
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [typed, ...rest] = positionals;
  if (values.help || typed === undefined) return importHelp;
  if (rest.length > 0)
    return `\`${rest[0]}\` is one word too many. A name with spaces stands in quotation marks.\n\n${importHelp}`;
  const name = values.as?.replace(/^content\/imports\/|\.yml$/g, '');
  if (name !== undefined && !idShape.test(name))
    return `\`${name}\` is no name of a mapping: small letters, digits and hyphens, such as \`kpis\`.`;
  if (values.day !== undefined && parseDay(values.day) === undefined)
    return `\`${values.day}\` is not a day. Write it as 2026-11-20.`;
  const root = values.root === undefined ? project : resolve(person, values.root);
  return {
    ...{ root, typed, file: resolve(person, typed), as: name },
    ...{ write: values.write, json: values.json },
    replacesOn: values.replace ? (values.day ?? today) : undefined,
    leaveOut: values['leave-out'],
    typedRoot: root === project ? '' : ` --root ${relative(person, root) || '.'}`,
  };
}

/** The name of a file without its folder. */
export const nameOfFile = ({ file }: ImportOptions): string => basename(file);
