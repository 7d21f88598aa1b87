import type { Diagnostic } from '../core/source/diagnostic.ts';
import { english } from '../core/language/english.ts';
import { printable } from '../core/source/excerpt.ts';
import { mendText, type Mended } from '../core/source/mend.ts';
import type { FoundFile } from '../core/publication/stages/compile-bytes.ts';
import { loadFound } from '../site/load.ts';
import { readSources } from '../site/read-sources.ts';
import { replaceFile } from './output/replace-file.ts';
import type { Options } from './options.ts';

/** The most times that a publication is gone through: each mends what the one before has laid open. */
const mostRounds = 20;

/** What was mended in all files, in the order in which it was done, and what could not be. */
export interface Fixed {
  readonly made: readonly Mended[];
  /** The files that were left as they are, each with the reason. */
  readonly left: ReadonlyMap<string, string>;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Mends one file. @returns What was mended, or why the file was left as it is. */
function fixFile(
  root: string,
  { path, bytes }: Extract<FoundFile, { readonly bytes: Uint8Array }>,
  told: readonly Diagnostic[],
): readonly Mended[] | string {
  if (told.every(({ replacement }) => replacement === undefined)) return [];
  const { text, made } = mendText(decoder.decode(bytes), told);
  if (made.length === 0) return [];
  return replaceFile(root, path, bytes, new TextEncoder().encode(text)) ?? made;
}

/**
 * Types what the check says is to be typed, wherever that is one thing, and goes on until there is nothing more of it.
 * A file that somebody else is changing, or that cannot be written, is left as it is.
 */
export function fixPublication({ root, asAt }: Pick<Options, 'root' | 'asAt'>): Fixed {
  const made: Mended[] = [];
  const left = new Map<string, string>();
  for (let round = 0; round < mostRounds; round++) {
    const sources = readSources(root);
    const { diagnostics } = loadFound(root, sources, asAt);
    const byPath = Map.groupBy(diagnostics, ({ span }) => span.path);
    const before = made.length;
    for (const file of sources.value) {
      const told = byPath.get(file.path);
      if (!told || !('bytes' in file) || left.has(file.path)) continue;
      const found = fixFile(root, file, told);
      if (typeof found === 'string') left.set(file.path, found);
      else made.push(...found);
    }
    if (made.length === before) break;
  }
  return { made, left };
}

/** A piece of a file on one line of a terminal. */
const onOneLine = (text: string) => printable(text.replace(/\r?\n$/, ''));

/** What was mended, a line each, and how much that is; blank where there was nothing to do. */
export function sayFixed({ made, left }: Fixed): string {
  const words = english.commands;
  const lines = made.map(({ code, span, was, now }) => {
    const place = `${printable(span.path)}:${span.line}:${span.column}`;
    return words.mended({ place, code, was: onOneLine(was), now: onOneLine(now) });
  });
  const files = new Set(made.map(({ span }) => span.path)).size;
  return [
    ...lines,
    ...[...left].map(([path, reason]) => words.leftAsItIs({ path: printable(path), reason })),
    words.allMended({ places: made.length, files }),
  ].join('\n');
}
