import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayUntold } from '../core/record/print-changes.ts';
import { recordOf } from '../core/record/record-of.ts';
import { silentChanges } from '../core/record/silent-changes.ts';
import { columnsOf } from '../core/record/silent-rows.ts';
import { isGivenAlready } from '../core/record/still-given.ts';
import { withoutToldLines } from '../core/record/still-told.ts';
import { sortDiagnostics } from '../core/source/diagnostic.ts';
import { decodeFile } from '../core/source/file.ts';
import { revisionsPath } from '../core/source/folder.ts';
import { elements } from '../elements/registry.ts';
import { loadFound } from '../site/load.ts';
import { readSources } from '../site/read-sources.ts';
import { tellCheck } from './check.ts';
import { formerOf } from './former.ts';
import type { Options } from './options.ts';

/**
 * Checks a publication, and asks for a reason for what it published otherwise before. No other check looks at a former
 * publication.
 *
 * @param since What the former publication is called: a commit, a tag, a folder or a record.
 * @returns The exit status: 0 where nothing is wrong, 1 where something is, 2 where there is nothing to compare with.
 */
export async function checkSince(options: Options, since: string): Promise<number> {
  const { root, asAt, person } = options;
  const started = performance.now();
  const found = readSources(root);
  const { value, diagnostics } = loadFound(root, found, asAt);
  if (!value) return tellCheck({ value, diagnostics }, options, started);
  const former = formerOf(since, root, person, value.asAt);
  if (typeof former === 'string') {
    console.error(former);
    return 2;
  }
  const file = join(root, revisionsPath);
  const columns = columnsOf(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const now = recordOf(value, elements);
  // Of a table that cannot be read whole nobody knows which rows are gone.
  const isWhole = !diagnostics.some(({ span }) => span.path === revisionsPath);
  const sources = found.value.flatMap((file) =>
    'bytes' in file ? (decodeFile(file.path, file.bytes).value ?? []) : [],
  );
  const sought = { publication: value, before: former.record, now, columns, sources };
  const silent = silentChanges(sought)
    .filter(({ code }) => isWhole || code !== 'silent/row')
    .filter((one) => !isGivenAlready(one, diagnostics));
  // To standard output goes nothing but the list with `--json`.
  const tell = options.json ? console.error : console.log;
  sayUntold(former.record, value.language).forEach((one) => tell(one));
  const all = sortDiagnostics(withoutToldLines([...diagnostics, ...silent]));
  return tellCheck({ value, diagnostics: all }, options, started);
}
