import { resolve } from 'node:path';
import type { Whereabouts } from '../options.ts';
import { readFlags } from '../read-flags.ts';

/** What is to be imported, and where to. */
export interface WordOptions {
  /** The Word file. */
  readonly file: string;
  /** The same as it was typed. */
  readonly typedFile: string;
  /** The folder of the publication. */
  readonly root: string;
  readonly flags: Readonly<Record<string, string | undefined>>;
}

const answers = {
  title: 'its title, where the paper does not make it plain',
  date: 'its day, such as 2026-03-19',
  body: 'the body it was written for: the name of a file in content/bodies/',
  summary: 'one or two sentences for lists and search',
  kind: 'report, letter, pack, plan, performance-report, annual-report (report)',
  outcome: 'what came of it, where the publication tells the papers of others',
  id: 'the name of its file and its address: 2026-03-19-a-few-words',
} as const;

/** How a Word report is imported. */
export const wordHelp = `Usage: npm run import -- REPORT.docx [options]

${Object.entries({ ...answers, root: 'the publication it is for (here)' })
  .map(([flag, says]) => `  ${`--${flag}`.padEnd(12)}${says}`)
  .join('\n')}

What the paper says itself need not be given. In a terminal the rest is asked. Nothing that is there is written over.
`;

/** Reads the command line behind `import` of a Word file; a string is what to tell the person instead. */
export function readWordOptions(
  argv: readonly string[],
  { project, person }: Whereabouts,
): WordOptions | string {
  const asText = { type: 'string' } as const;
  const parsed = readFlags(
    argv,
    {
      ...Object.fromEntries(Object.keys(answers).map((flag) => [flag, asText])),
      root: asText,
      help: { type: 'boolean' },
    },
    wordHelp,
  );
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [typedFile, ...others] = positionals;
  if (values['help'] || typedFile === undefined) return wordHelp;
  if (others.length > 0)
    return `\`${others[0]}\` is one word too many. One report is imported at a time; what has spaces in it stands in quotation marks.`;
  const flags = values as WordOptions['flags'];
  const root = flags['root'] === undefined ? project : resolve(person, flags['root']);
  return { file: resolve(person, typedFile), typedFile, root, flags };
}
