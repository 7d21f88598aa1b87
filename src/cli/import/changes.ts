import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../core/language/english.ts';
import { doubt, type Doubt } from '../../core/imports/doubt.ts';
import type { KnownMeasure } from '../../core/imports/known-measure.ts';
import type { Mapping } from '../../core/imports/mappings/mapping.ts';
import { mergeTable, type Replaced } from '../../core/imports/writing/merge-table.ts';
import type { FoundTarget } from '../../core/imports/found-target.ts';
import { frequencyOf } from '../../core/imports/writing/frequency.ts';
import { missingKeys, newDefinition } from '../../core/imports/writing/new-definition.ts';
import type { Reading } from '../../core/imports/reading.ts';
import { isWithdrawn, needsRow, withRevisions } from '../../core/imports/writing/revision-rows.ts';
import { revisionsPath } from '../../core/source/folder.ts';
import { withTargets } from '../../core/imports/writing/with-targets.ts';
import type { Change } from '../output/write-files.ts';

/** What an import would change: the files, how many rows each gets, and what keeps it from being written. */
export interface Changes {
  readonly files: readonly Change[];
  /** Rows by the path of their table. */
  readonly added: ReadonlyMap<string, number>;
  /** The targets that were written, by the path of their definition. */
  readonly targets: ReadonlyMap<string, number>;
  readonly same: number;
  /** How many figures become others, or have another status or rating. */
  readonly replaced: number;
  /** How many rows about these the table of revisions gets. */
  readonly revised: number;
  /** How many of them are to be published no more. */
  readonly withdrawn: number;
  /** How many figures stay while their status or rating becomes another, by the path of their table. */
  readonly marked: ReadonlyMap<string, number>;
  readonly doubts: readonly Doubt[];
  /** The readings of the rows that are written, by the path of their table and their lines. */
  readonly byLine: ReadonlyMap<string, ReadonlyMap<number, Reading>>;
  /** Why nothing can be written, a sentence each. */
  readonly refusals: readonly string[];
}

/** What figures are taken over by. */
export interface TakenBy {
  readonly mapping: Mapping;
  readonly known: ReadonlyMap<string, KnownMeasure>;
  /** Targets that the publication does not have yet. */
  readonly targets: readonly FoundTarget[];
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
  { mapping, known, targets, file, replacesOn }: TakenBy,
): Changes {
  const { imports } = english;
  const files: Change[] = [];
  const added = new Map<string, number>();
  const marked = new Map<string, number>();
  const aimed = new Map<string, number>();
  const byLine = new Map<string, ReadonlyMap<number, Reading>>();
  const edition = mapping.rows?.edition;
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
    byLine.set(path, merged.byLine);
    doubts.push(...merged.doubts);
    replaced.push(...merged.replaced);
    const marks = merged.replaced.filter((one) => one.marks.length > 0).length;
    if (marks > 0) marked.set(path, marks);
    if (merged.added + merged.replaced.length > 0) files.push({ path, before, after: merged.text });
    if (merged.added > 0) added.set(path, merged.added);
    const aims = targets.filter((one) => one.measure === measure);
    const definition = `content/indicators/${measure}.md`;
    if (aims.length > 0) aimed.set(definition, aims.length);
    if (!known.has(measure)) {
      const said = mapping.measures?.[measure] ?? {};
      const missing = missingKeys(said, english);
      const frequency = frequencyOf(own);
      const words = imports.definition({ file });
      const after = newDefinition(said, aims, edition, { frequency, words });
      if (frequency === undefined && said.frequency === undefined)
        doubts.push(doubt('frequency-open', own[0]!.place, { measure }));
      if (missing.length > 0) refusals.push(imports.undefinedMeasure({ measure, missing }));
      else files.push({ path: definition, before: undefined, after });
    } else if (aims.length > 0) {
      const stored = bytesOf(root, definition);
      const text = stored?.toString('utf8') ?? '';
      const after = withTargets({ path: definition, text }, aims, edition);
      if (after === undefined) refusals.push(imports.faultyDefinition({ path: definition }));
      else files.push({ path: definition, before: stored, after });
    }
  }
  const revised = replaced.filter(needsRow).length;
  if (revised > 0) {
    const before = bytesOf(root, revisionsPath);
    const after = withRevisions(before?.toString('utf8'), replaced, replacesOn!);
    if (after === undefined) refusals.push(imports.faultyTable({ path: revisionsPath }));
    else files.push({ path: revisionsPath, before, after });
  }
  return {
    ...{ files, added, targets: aimed, same, byLine, doubts, refusals, revised, marked },
    replaced: replaced.length,
    withdrawn: replaced.filter(isWithdrawn).length,
  };
}
