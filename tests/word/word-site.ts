import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWord } from '../../src/cli/import/word.ts';
import { makeNew } from '../../src/cli/new/new.ts';
import { readNewOptions } from '../../src/cli/new/new-options.ts';
import { madeWord, p, style, type WordParts } from './made-word.ts';

/** What a person answers where a paper does not say it. */
export const answers = [
  ...['--title', 'Bins', '--date', '2026-03-19', '--body', 'cabinet'],
  ...['--id', '2026-03-19-bins', '--summary', 'How bins were emptied.'],
] as const;

/** A heading with which a paper may begin. */
export const heading = p('Purpose', style('Heading1'));

/** A person's folder with a new publication in it, `site`, into which Word papers are imported. */
export interface WordSite {
  readonly person: string;
  /** Where a file of the publication stands. */
  site(path: string): string;
  /** Imports a file as it is typed on the command line. */
  bring(
    file: string,
    flags?: readonly string[],
  ): Promise<{ readonly told: string; readonly status: number }>;
  /** Imports a file that is made of its parts; gives the body of the report, and what was told. */
  imported(
    parts: WordParts,
    flags?: readonly string[],
  ): Promise<{ readonly told: string; readonly status: number; readonly body: string }>;
  remove(): void;
}

/** Makes a folder of a person with a new publication in it. */
export async function wordSite(): Promise<WordSite> {
  const person = mkdtempSync(join(tmpdir(), 'plainsight-word-'));
  const needed = ['--publisher', 'Marsh End council', '--contact', 'papers@marsh-end.example'];
  const where = { project: person, person };
  const options = readNewOptions(
    ['publication', 'site', ...needed, '--body', 'Cabinet'],
    where,
    '2026-11-20',
  );
  if (typeof options === 'string') throw new Error(options);
  await makeNew(options, undefined);
  const site = (path: string) => join(person, 'site', path);
  const bring = (file: string, flags: readonly string[] = answers) =>
    runWord([file, '--root', 'site', ...flags], where, undefined);
  return {
    ...{ person, site, bring },
    async imported(parts, flags = answers) {
      writeFileSync(join(person, 'a.docx'), await madeWord(parts));
      const { told, status } = await bring('a.docx', flags);
      const path = site('content/reports/2026-03-19-bins.md');
      const body = existsSync(path)
        ? readFileSync(path, 'utf8').split('\n---\n\n')[1]!.trimEnd()
        : '';
      return { told, status, body };
    },
    remove: () => rmSync(person, { recursive: true }),
  };
}
