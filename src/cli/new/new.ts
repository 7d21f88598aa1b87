import { mkdirSync } from 'node:fs';
import { english } from '../../core/language/english.ts';
import { sayDiagnostics } from '../../core/source/say-diagnostic.ts';
import { toTerminal } from '../terminal.ts';
import { plural } from '../../core/language/plural.ts';
import { answer, type Ask } from './answers.ts';
import { checkNew } from './check-new.ts';
import { refuseFolder } from './new-folder.ts';
import type { NewOptions } from './new-options.ts';
import { alreadyThere, writeNew } from './write-new.ts';

const nothing = 'Nothing was written.';

/** What is wrong with files that nobody can look into, since they are not written. */
function sayWrong(files: ReadonlyMap<string, string>, told: ReturnType<typeof checkNew>): string {
  return toTerminal(sayDiagnostics(told, english), {
    lineOf: (path, line) => files.get(path)?.split('\n')[line - 1],
    paint: (_, text) => text,
    width: 100,
  });
}

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
): Promise<{ readonly told: string; readonly status: 0 | 1 | 2 }> {
  const refusal = kind.into === 'new-folder' ? refuseFolder(root) : undefined;
  if (refusal !== undefined) return { told: `${refusal}\n${nothing}`, status: 1 };
  const answers = await answer(questions, flags, ask);
  if (typeof answers === 'string') return { told: `${answers}\n${nothing}`, status: 2 };
  const made = kind.make(answers, { root, typedRoot });
  if (typeof made === 'string') return { told: `${made}\n${nothing}`, status: 1 };
  const there = alreadyThere(root, made.files);
  if (there.length > 0)
    return { told: `${there.join(', ')} would be written over.\n${nothing}`, status: 1 };
  const wrong = checkNew(root, made.files, kind.into);
  if (wrong.length > 0) return { told: `${sayWrong(made.files, wrong)}\n${nothing}`, status: 1 };
  mkdirSync(root, { recursive: true });
  writeNew(root, made.files);
  const list = [...made.files.keys()].map((path) => `  ${path}`).join('\n');
  const next = made.next.map((step) => `  ${step}`).join('\n');
  return {
    told: `Wrote ${plural(made.files.size, 'file')} to ${root}:\n${list}\n\nNext:\n${next}`,
    status: 0,
  };
}
