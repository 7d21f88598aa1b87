import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from '../src/cli/new/answers.ts';
import { makeNew } from '../src/cli/new/new.ts';
import { readNewOptions } from '../src/cli/new/new-options.ts';
import type { Told } from '../src/cli/told.ts';

const project = join(import.meta.dirname, '..');

/** The publications that things are added to in tests: both of this repository, and one that has just begun. */
export const publicationsToAddTo = ['example', 'archive', 'begun'] as const;

/** An officer with a publication of their own, in a folder that is gone afterwards. */
export interface Officer {
  /** The folder of the publication. */
  readonly root: string;
  /** Runs `new` as it was typed there. */
  run(argv: readonly string[], ask?: Ask): Promise<Told>;
  leave(): void;
}

const today = '2026-11-20';
const needed = ['--publisher', 'Marsh End council', '--contact', 'papers@marsh-end.example'];

async function runIn(person: string, argv: readonly string[], ask: Ask | undefined): Promise<Told> {
  const options = readNewOptions(argv, { project: person, person }, today);
  return typeof options === 'string' ? { told: options, status: 2 } : makeNew(options, ask);
}

/** An officer with a copy of one of the publications. */
export async function officerWith(name: (typeof publicationsToAddTo)[number]): Promise<Officer> {
  const person = mkdtempSync(join(tmpdir(), 'plainsight-new-'));
  const root = join(person, 'site');
  if (name === 'begun') await runIn(person, ['publication', 'site', ...needed], undefined);
  const from = name === 'example' ? join(project, 'examples/health-board') : project;
  if (name !== 'begun')
    for (const folder of ['content', 'data', 'public'])
      cpSync(join(from, folder), join(root, folder), { recursive: true, force: true });
  return {
    root,
    run: (argv, ask) => runIn(person, [...argv, '--root', 'site'], ask),
    leave: () => rmSync(person, { recursive: true }),
  };
}
