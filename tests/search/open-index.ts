import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Publication } from '../../src/core/publication/publication.ts';
import { engineOptions } from '../../src/core/search/engine-options.ts';
import type { SearchIndex } from '../../src/core/search/find.ts';
import { indexedOf, makeIndex } from '../../src/site/search-index.ts';

/** An index as a reader's browser has it: the program that a build writes, over the files that it writes. */
export interface OpenIndex {
  readonly index: SearchIndex;
  readonly files: Awaited<ReturnType<typeof makeIndex>>;
  close(): void;
}

/** Makes the index of a publication, and opens it without a browser or a server. */
export async function openIndex(publication: Publication): Promise<OpenIndex> {
  const files = await makeIndex(indexedOf(publication));
  const folder = mkdtempSync(join(tmpdir(), 'plainsight-search-'));
  const program = files.find(({ path }) => path === 'pagefind.js')!;
  const to = join(folder, 'pagefind.mjs');
  writeFileSync(to, program.content);
  const host = 'https://index.example/';
  const fetched = globalThis.fetch;
  globalThis.fetch = (input) => {
    const path = new URL(String(input)).pathname.slice(1);
    const found = files.find((file) => file.path === path);
    return Promise.resolve(
      new Response(found && Buffer.from(found.content), { status: found ? 200 : 404 }),
    );
  };
  const { createInstance } = (await import(pathToFileURL(to).href)) as {
    createInstance(options: ReturnType<typeof engineOptions>): SearchIndex;
  };
  return {
    index: createInstance(engineOptions(host, '/')),
    files,
    close() {
      globalThis.fetch = fetched;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [publication, question, addresses, use = ''] = line.split('\t') as [
        ...[string, string, string],
        string?,
      ];
      return { publication, question, addresses: addresses.split('|'), isHeld: use === 'held' };
    });

/** The questions of residents, and the address that must come first: by publication. */
export const questions = linesOf('questions.tsv');

/**
 * More of them, written by somebody who had not read the others, each with every address that answers it, before any was
 * asked. When they were first asked, 14 of 20 had the right answer first, of either publication.
 */
export const blindQuestions = linesOf('blind-questions.tsv');

/** As many again, as a parent, a councillor and a journalist would say them aloud, by publication. */
export const spokenQuestions = linesOf('spoken-questions.tsv');

/**
 * Over a hundred in plain speech, written with their addresses before any was asked. A third is held: it only tells how
 * the search does with questions that nobody set it to, and nothing may be made to fit it.
 */
export const plainQuestions = linesOf('plain-questions.tsv');
