import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { listAll } from '../../../src/cli/output/listing.ts';

/** Which files import a file, by their paths from the root; those that take only types of it too. */
export type Importers = ReadonlyMap<string, readonly string[]>;

/** Reads all imports of `src` and `tests`. */
export function importersIn(root: string): Importers {
  const found = new Map<string, string[]>();
  for (const folder of ['src', 'tests'])
    for (const { path } of listAll(join(root, folder))) {
      if (!path.endsWith('.ts')) continue;
      const file = join(folder, path);
      for (const { fileName } of ts.preProcessFile(readFileSync(join(root, file), 'utf8'))
        .importedFiles) {
        if (!fileName.startsWith('.')) continue;
        const of = join(dirname(file), fileName);
        found.set(of, [...(found.get(of) ?? []), file]);
      }
    }
  return found;
}

const isTest = (file: string) =>
  file.endsWith('.test.ts') && !/^tests\/(?:browser|full)\//.test(file);

/**
 * The tests of a file, nearest first: its own, which may reach it by way of a whole publication, those that import
 * it, those of what imports it, and so on for so many steps; from two steps on also those of its own folder.
 */
export function testsOf(file: string, importers: Importers, steps: number): readonly string[] {
  const own = file.replace(/\.ts$/, '.test.ts');
  const reached = new Set([file]);
  let edge = [file];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((one) => importers.get(one) ?? []).filter((one) => !reached.has(one));
    for (const one of edge) reached.add(one);
  }
  const every = new Set([...importers.values()].flat());
  const beside = [...every].filter((one) => steps > 1 && dirname(one) === dirname(file));
  const found = [...(every.has(own) ? [own] : []), ...reached, ...beside];
  return [...new Set(found)].filter(isTest);
}
