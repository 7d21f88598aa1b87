import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importFile } from '../src/cli/import/figures-import.ts';
import { readImportOptions } from '../src/cli/import/figures-options.ts';
import { makeNew } from '../src/cli/new/new.ts';
import { readNewOptions } from '../src/cli/new/new-options.ts';
import { loadPublication } from '../src/site/load.ts';

/** A person's folder with a new publication in it, `site`, into which files are imported. */
export interface ImportSite {
  /** Puts a file into the person's folder: its text or bytes, or one of the repository. */
  save(name: string, content: string | Uint8Array | { readonly from: string }): void;
  readText(path: string): string;
  /** Writes a file of the publication whole. */
  write(path: string, text: string): void;
  /** Changes a file of the publication as a person would. */
  edit(path: string, ...changes: readonly (readonly [before: string, after: string])[]): void;
  /** Every file of the publication with what it holds. */
  everything(): Readonly<Record<string, string>>;
  run(...argv: readonly string[]): Promise<{ readonly told: string; readonly status: number }>;
  /** What `check` has against the publication, as codes. */
  faults(): readonly string[];
  readonly root: string;
  remove(): void;
}

const repository = join(import.meta.dirname, '..');

/** Makes a folder of a person with a new publication in it. */
export async function importSite(): Promise<ImportSite> {
  const person = mkdtempSync(join(tmpdir(), 'plainsight-import-'));
  const root = join(person, 'site');
  const answers = ['--publisher', 'Marsh End council', '--contact', 'papers@marsh-end.example'];
  const where = { project: person, person };
  const today = '2026-11-20';
  const options = readNewOptions(
    ['publication', 'site', ...answers, '--official', 'no'],
    where,
    today,
  );
  if (typeof options === 'string') throw new Error(options);
  await makeNew(options, undefined);
  const readText = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    readText,
    save(name, content) {
      if (typeof content === 'object' && 'from' in content)
        cpSync(join(repository, content.from), join(person, name));
      else writeFileSync(join(person, name), content);
    },
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    edit(path, ...changes) {
      const text = changes.reduce((before, [one, other]) => {
        if (!before.includes(one)) throw new Error(`${path} has no ${one}`);
        return before.replace(one, other);
      }, readText(path));
      writeFileSync(join(root, path), text);
    },
    everything: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name))
          .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
      ),
    async run(...argv) {
      const read = readImportOptions([...argv, '--root', 'site'], where, today);
      return typeof read === 'string' ? { told: read, status: 2 } : importFile(read);
    },
    faults: () => loadPublication(root).diagnostics.map(({ code }) => code),
    remove: () => rmSync(person, { recursive: true }),
  };
}
