import { mkdirSync } from 'node:fs';
import { readSources } from '../../site/read-sources.ts';
import {
  asChanges,
  alreadyThere,
  checkUnwritten,
  sayUnwritten,
} from '../output/unwritten-files.ts';
import { sayUnwrittenReason, writeFiles } from '../output/write-files.ts';
import type { Told } from '../told.ts';
import { plural } from '../../core/language/plural.ts';
import { answer, type Ask } from './answers.ts';
import { refuseFolder } from './new-folder.ts';
import type { NewOptions } from './new-options.ts';

const nothing = 'Nothing was written.';

/**
 * Writes what was asked for, once it is known that `check` finds nothing wrong with it and that it takes the place of
 * nothing.
 *
 * @param ask How a person is asked what no flag answers; `undefined` where there is nobody.
 * @returns What to tell the person, and the exit status.
 */
export async function makeNew(
  { kind, root, typedRoot, questions, flags }: NewOptions,
  ask: Ask | undefined,
): Promise<Told> {
  const refusal = kind.into === 'new-folder' ? refuseFolder(root) : undefined;
  if (refusal !== undefined) return { told: `${refusal}\n${nothing}`, status: 1 };
  const answers = await answer(questions, flags, ask);
  if (typeof answers === 'string') return { told: `${answers}\n${nothing}`, status: 2 };
  const made = kind.make(answers, { root, typedRoot });
  if (typeof made === 'string') return { told: `${made}\n${nothing}`, status: 1 };
  const there = alreadyThere(root, made.files);
  if (there.length > 0)
    return { told: `${there.join(', ')} would be written over.\n${nothing}`, status: 1 };
  const around = kind.into === 'new-folder' ? undefined : readSources(root);
  const wrong = checkUnwritten(root, made.files, around);
  if (wrong.length > 0)
    return { told: `${sayUnwritten(made.files, wrong)}\n${nothing}`, status: 1 };
  mkdirSync(root, { recursive: true });
  const unwritten = writeFiles(root, asChanges(made.files));
  if (unwritten) return { told: `${sayUnwrittenReason(unwritten)}.\n${nothing}`, status: 1 };
  const list = [...made.files.keys()].map((path) => `  ${path}`).join('\n');
  const next = made.next.map((step) => `  ${step}`).join('\n');
  return {
    told: `Wrote ${plural(made.files.size, 'file')} to ${root}:\n${list}\n\nNext:\n${next}`,
    status: 0,
  };
}
