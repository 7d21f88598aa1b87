import { existsSync, readFileSync } from 'node:fs';
import { voiceOf } from '../../core/publication/settings.ts';
import { english } from '../../core/language/english.ts';
import { findBody, findDay, firstSentences } from '../../core/word/front-matter-found.ts';
import { findTitle } from '../../core/word/title-found.ts';
import { inCapitals } from '../../core/word/typed-heading.ts';
import { isSeen, paragraphsOf } from '../../core/word/word-document.ts';
import { writeReport } from '../../core/word/word-report.ts';
import type { Loss } from '../../core/word/loss.ts';
import { loadPublication } from '../../site/load.ts';
import { readSources } from '../../site/read-sources.ts';
import {
  alreadyThere,
  asChanges,
  checkUnwritten,
  sayUnwritten,
} from '../output/unwritten-files.ts';
import { sayUnwrittenReason, writeFiles } from '../output/write-files.ts';
import type { Told } from '../told.ts';
import { answer, type Ask } from '../new/answers.ts';
import type { Answers } from '../new/kind.ts';
import { sayLosses } from './say-losses.ts';
import { reportFile, tableFile } from './word-files.ts';
import type { WordOptions } from './word-options.ts';
import { paperQuestions } from '../new/paper-questions.ts';
import { openWord, type OpenWord } from './word-reader.ts';

const { wordImport: words } = english;

const refused = (told: string, status: 1 | 2 = 1): Told => ({
  told: `${told}\n${words.nothing}`,
  status,
});

/** Opens the file, or says why it cannot be. */
async function open({ file, typedFile }: WordOptions): Promise<OpenWord | string> {
  if (!existsSync(file)) return words.noFile({ file: typedFile });
  const bytes = readFileSync(file);
  // What Word saved before 2007, and what it locks with a password.
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    return words.oldWord({ file: typedFile });
  try {
    return await openWord(bytes);
  } catch {
    return words.notWord({ file: typedFile });
  }
}

/** The files of a report, by their paths, the report itself last; and what was lost on the way. */
function filesOf(read: OpenWord, answers: Answers) {
  const id = answers['id']!;
  const { document, pictures, losses } = read(id);
  const found = findTitle(document.blocks, { given: answers['title']!, property: document.title });
  const report = writeReport(found.rest, document.notes, { id, around: found.around });
  const capitals: readonly Loss[] = inCapitals(answers['title']!)
    ? [{ kind: 'title-capitals', words: answers['title']! }]
    : [];
  const files = new Map<string, string | Uint8Array>([
    ...pictures.map(({ path, bytes }) => [path, bytes] as const),
    ...report.tables.flatMap((table, index) => [
      [`data/tables/${table.id}.csv`, table.csv] as const,
      [`content/tables/${table.id}.md`, tableFile(table, id, index + 1)] as const,
    ]),
    [`content/reports/${id}.md`, reportFile(answers, report.markdown)],
  ]);
  return { files, losses: [...losses, ...report.losses, ...capitals] };
}

const sayAnswers = (answers: Answers) =>
  Object.entries(answers)
    .map(([flag, given]) => `  ${flag.padEnd(9)}${given}`)
    .join('\n');

/**
 * Makes a report of a Word file, and writes it with its tables and pictures: all of it or nothing, and over nothing.
 *
 * @param ask How a person is asked what neither a flag nor the paper answers; `undefined` where there is nobody.
 */
export async function importWord(options: WordOptions, ask: Ask | undefined): Promise<Told> {
  const { root, flags } = options;
  const read = await open(options);
  if (typeof read === 'string') return refused(read);
  const publication = loadPublication(root).value;
  if (!publication) return refused(words.noPublication({ root }));
  const { document } = read('');
  if (!paragraphsOf(document.blocks).some(isSeen))
    return refused(words.empty({ file: options.typedFile }));
  const found = findTitle(document.blocks, {
    given: flags['title'] ?? '',
    property: document.title,
  });
  const names = new Map([...publication.bodies].map(([id, { head }]) => [id, head.name]));
  const questions = paperQuestions({
    ...{ title: found.title, candidates: found.candidates },
    day: findDay(found.beginning),
    body: findBody(found.beginning, names),
    summary: firstSentences(found.rest),
    bodies: [...names.keys()],
    needsOutcome: flags['outcome'] !== undefined || voiceOf(publication.settings) === 'archive',
  });
  const answers = await answer(questions, flags, ask);
  if (typeof answers === 'string') return refused(answers, 2);
  const { files, losses } = filesOf(read, answers);
  const there = alreadyThere(root, files);
  if (there.length > 0) return refused(words.overwritten({ files: there.join(', ') }));
  const wrong = checkUnwritten(root, files, readSources(root));
  const unwritten = writeFiles(root, asChanges(files));
  if (unwritten) return refused(words.unfinished({ reason: sayUnwrittenReason(unwritten) }));
  const list = [...files.keys()].map((path) => `  ${path}`).join('\n');
  const told = [
    `${words.wrote({ files: files.size, root })}\n${list}`,
    `${words.found}\n${sayAnswers(answers)}`,
    losses.length === 0 ? words.noLosses : `${words.lossesBefore}\n${sayLosses(losses)}`,
    wrong.length === 0 ? words.clean : `${words.toDecide}\n\n${sayUnwritten(files, wrong)}`,
  ];
  return { told: told.join('\n\n'), status: wrong.length === 0 ? 0 : 1 };
}
