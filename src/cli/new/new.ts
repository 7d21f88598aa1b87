import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../core/language/english.ts';
import { loadFound } from '../../site/load.ts';
import { readSources } from '../../site/read-sources.ts';
import { checkChanges, type Sources } from '../output/check-changes.ts';
import { sayUnwritten } from '../output/unwritten-files.ts';
import { sayUnwrittenReason, writeFiles, type Change } from '../output/write-files.ts';
import type { Told } from '../told.ts';
import { answer, type Ask } from './answers.ts';
import type { Around, NewKind, Question } from './kind.ts';
import { refuseFolder } from './new-folder.ts';
import type { NewOptions } from './new-options.ts';
import { takenIds } from './taken-ids.ts';

const { making: words } = english;

const refused = (told: string, status: 1 | 2 = 1): Told => ({
  told: `${told}\n${words.nothing}`,
  status,
});

/** What there is, for those who add to it. @returns A string is what to tell the person instead. */
function aroundOf(
  { into }: NewKind,
  { root, typedRoot, today }: NewOptions,
): { readonly around: Around; readonly sources: Sources | undefined } | string {
  const ids = (folder: string) => takenIds(root, folder);
  const known = { root, typedRoot, today, ids };
  if (into === 'new-folder')
    return (
      refuseFolder(root) ?? {
        around: { ...known, publication: undefined, faulty: new Set() },
        sources: undefined,
      }
    );
  const read = readSources(root);
  const { value: publication, diagnostics } = loadFound(root, read);
  if (!publication) return words.unread({ root, typedRoot, problems: diagnostics.length });
  const faulty = new Set(diagnostics.map(({ span }) => span.path));
  return { around: { ...known, publication, faulty }, sources: { ...read, told: diagnostics } };
}

/** Files that would be written over, though they are to be new. */
const alreadyThere = (root: string, changes: readonly Change[]) =>
  changes
    .filter(({ path, before }) => before === undefined && existsSync(join(root, path)))
    .map(({ path }) => path);

/** A flag that answers none of the questions of this publication. */
const strayFlag = (questions: readonly Question[], { flags }: NewOptions) =>
  Object.keys(flags).find(
    (flag) => flag !== 'root' && questions.every((question) => question.flag !== flag),
  );

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');

/**
 * Writes what was asked for, once it is known that `check` finds nothing wrong with it and that it takes the place of
 * nothing.
 *
 * @param ask How a person is asked what no flag answers; `undefined` where there is nobody.
 * @returns What to tell the person, and the exit status.
 */
export async function makeNew(options: NewOptions, ask: Ask | undefined): Promise<Told> {
  const { kind, root, flags } = options;
  const found = aroundOf(kind, options);
  if (typeof found === 'string') return refused(found);
  const { around, sources } = found;
  const lacks = kind.lacks?.(around);
  if (lacks !== undefined) return refused(lacks);
  const questions = kind.questions(around);
  const stray = strayFlag(questions, options);
  if (stray !== undefined) return refused(words.notAsked({ flag: stray }), 2);
  const answers = await answer(questions, flags, ask);
  if (typeof answers === 'string') return refused(answers, 2);
  const made = kind.make(answers, around);
  if (typeof made === 'string') return refused(made);
  const { changes, told: more = [], next } = made;
  if (changes.length === 0) return { told: [...more, words.nothing].join('\n'), status: 0 };
  const there = alreadyThere(root, changes);
  if (there.length > 0) return refused(words.overwritten({ files: there.join(', ') }));
  const wrong = checkChanges(root, changes, sources);
  if (wrong.length > 0)
    return refused(sayUnwritten(new Map(changes.map(({ path, after }) => [path, after])), wrong));
  mkdirSync(root, { recursive: true });
  const unwritten = writeFiles(root, changes);
  if (unwritten) return refused(`${sayUnwrittenReason(unwritten)}.`);
  const list = indented(changes.map(({ path }) => path));
  const told = [
    `${words.wrote({ files: changes.length, root })}\n${list}`,
    ...(more.length > 0 ? [more.join('\n')] : []),
    `${words.next}\n${indented(next)}`,
  ];
  return { told: told.join('\n\n'), status: 0 };
}
