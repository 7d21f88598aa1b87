import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../core/language/english.ts';
import type { Doubt } from '../../core/imports/doubt.ts';
import type { KnownMeasure } from '../../core/imports/known-measure.ts';
import type { Mapping } from '../../core/imports/mapping.ts';
import { mergeTable, type Replaced } from '../../core/imports/merge-table.ts';
import { newDefinition } from '../../core/imports/new-definition.ts';
import type { Reading } from '../../core/imports/reading.ts';
import { revisionsPath, withRevisions } from '../../core/imports/revision-rows.ts';
import type { Change } from '../output/write-files.ts';

/** What an import would change: the files, how many rows each gets, and what keeps it from being written. */
export interface Changes {
  readonly files: readonly Change[];
  /** Rows by the path of their table. */
  readonly added: ReadonlyMap<string, number>;
  readonly same: number;
  /** How many figures become others. */
  readonly replaced: number;
  readonly doubts: readonly Doubt[];
  /** Why nothing can be written, a sentence each. */
  readonly refusals: readonly string[];
}

/** What figures are taken over by. */
interface TakenBy {
  readonly mapping: Mapping;
  readonly known: ReadonlyMap<string, KnownMeasure>;
  /** The name of the file. */
  readonly file: string;
  /** The day on which figures that are there become others; `undefined` where they may not. */
  readonly replacesOn: string | undefined;
}

const bytesOf = (root: string, path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;

/** Works out what the tables and definitions of a publication become with the figures of a file. */
export function changesOf(
  root: string,
  readings: readonly Reading[],
  { mapping, known, file, replacesOn }: TakenBy,
): Changes {
  const { imports } = english;
  const files: Change[] = [];
  const added = new Map<string, number>();
  const doubts: Doubt[] = [];
  const refusals: string[] = [];
  const replaced: Replaced[] = [];
  let same = 0;
  for (const [measure, own] of Map.groupBy(readings, (reading) => reading.measure)) {
    const path = `data/indicators/${measure}.csv`;
    const before = bytesOf(root, path);
    const basis = known.get(measure)?.basis;
    const replaces = replacesOn !== undefined;
    const merged = mergeTable(path, before?.toString('utf8'), own, { mapping, basis, replaces });
    if (!merged) {
      refusals.push(imports.faultyTable({ path }));
      continue;
    }
    same += merged.same;
    doubts.push(...merged.doubts);
    replaced.push(...merged.replaced);
    if (merged.added + merged.replaced.length > 0) files.push({ path, before, after: merged.text });
    if (merged.added > 0) added.set(path, merged.added);
    if (known.has(measure)) continue;
    const definition = newDefinition(
      mapping.measures?.[measure] ?? {},
      imports.definition({ file }),
    );
    if (definition === undefined) refusals.push(imports.undefinedMeasure({ measure }));
    else
      files.push({
        path: `content/indicators/${measure}.md`,
        before: undefined,
        after: definition,
      });
  }
  if (replaced.length > 0) {
    const before = bytesOf(root, revisionsPath);
    const after = withRevisions(before?.toString('utf8'), replaced, replacesOn!);
    if (after === undefined) refusals.push(imports.faultyTable({ path: revisionsPath }));
    else files.push({ path: revisionsPath, before, after });
  }
  return { files, added, same, replaced: replaced.length, doubts, refusals };
}
