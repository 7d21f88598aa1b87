import type { Reading } from '../../core/imports/reading.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import type { readSources } from '../../site/read-sources.ts';
import { checkChanges } from '../output/check-changes.ts';
import { changesOf, type TakenBy } from './changes.ts';

type Sources = ReturnType<typeof readSources>;

/** What a measure is judged by alone: the settings, and its own two files. */
const isBeside = (path: string, measure: string) =>
  path === 'content/publication.yml' || new RegExp(`/indicators/${measure}\\.\\w+$`).test(path);

/**
 * The reading with which a fault of its measure first comes, in the order of the file: the measure is checked alone with
 * half of them, and again with half of these.
 *
 * @param readings All of the file, in its order.
 * @param own The readings of the measure that make new rows.
 */
export function firstCause(
  root: string,
  { code, span }: Diagnostic,
  readings: readonly Reading[],
  own: readonly Reading[],
  by: TakenBy,
  sources: Sources,
): Reading {
  const news = new Set(own);
  const sorted = readings.filter((one) => news.has(one));
  const { measure } = sorted[0]!;
  const beside = sources.value.filter(({ path }) => isBeside(path, measure));
  const comesWith = (count: number) => {
    const { files } = changesOf(root, sorted.slice(0, count), by);
    const there = { value: beside, diagnostics: sources.diagnostics, told: [] };
    return checkChanges(root, files, there).some(
      (one) => one.code === code && one.span.path === span.path,
    );
  };
  let [without, withIt] = [0, sorted.length];
  if (!comesWith(withIt)) return sorted[0]!;
  while (withIt - without > 1) {
    const half = Math.floor((without + withIt) / 2);
    if (comesWith(half)) withIt = half;
    else without = half;
  }
  return sorted[withIt - 1]!;
}
