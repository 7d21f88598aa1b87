import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldFigures, type HeldFigure } from '../../core/imports/held-figures.ts';
import { readKnownMeasure, type KnownMeasure } from '../../core/imports/known-measure.ts';
import { nobody, type KnownNames } from '../../core/imports/known-names.ts';
import { readMapping } from '../../core/imports/mappings/read-mapping.ts';
import type { Mapping } from '../../core/imports/mappings/mapping.ts';
import type { Checked } from '../../core/source/diagnostic.ts';
import { settingsIn } from '../settings-in.ts';

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ending.test(name) && !name.startsWith('.'))
        .sort()
    : [];

/** The measures that a publication defines, by their ids. */
export function knownMeasures(root: string): ReadonlyMap<string, KnownMeasure> {
  const folder = 'content/indicators';
  const names = filesIn(join(root, folder), /\.mdx?$/);
  return new Map(
    names.map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), 'utf8');
      return [name.replace(/\.mdx?$/, ''), readKnownMeasure({ path, text })];
    }),
  );
}

/** The numbers that the tables of a mapping's measures hold. */
export const figuresHeld = (
  root: string,
  measures: Iterable<string>,
  mapping: Mapping,
): readonly HeldFigure[] =>
  [...measures].flatMap((measure) => {
    const path = `data/indicators/${measure}.csv`;
    if (!existsSync(join(root, path))) return [];
    const text = readFileSync(join(root, path), 'utf8').replace(/^\ufeff/, '');
    return heldFigures(measure, { path, text }, mapping.rows?.basis);
  });

/** Whose figures a publication has, by its settings; nothing where they have faults of their own. */
export function knownNames(root: string): KnownNames {
  const settings = settingsIn(root);
  if (settings === undefined) return nobody;
  const { publisher, about, comparators = {} } = settings;
  return { publisher, about, comparators };
}

/** A mapping of a publication, by its name. */
export interface NamedMapping {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly read: Checked<Mapping | undefined>;
}

/** Where a mapping stands. */
export const mappingPath = (name: string): string => `content/imports/${name}.yml`;

/** All mappings of a publication. */
export const knownMappings = (root: string): readonly NamedMapping[] =>
  filesIn(join(root, 'content/imports'), /\.yml$/).map((file) => {
    const name = file.replace(/\.yml$/, '');
    const path = mappingPath(name);
    const text = readFileSync(join(root, path), 'utf8').replace(/\r\n/g, '\n');
    return { name, path, text, read: readMapping({ path, text }) };
  });
