import { expect } from 'vitest';
import { english } from '../src/core/language/english.ts';
import type { Publication } from '../src/core/publication/publication.ts';
import { changesBetween } from '../src/core/record/changes-between.ts';
import { recordOf } from '../src/core/record/record-of.ts';
import { sayChange } from '../src/core/record/say-change.ts';
import { silentChanges } from '../src/core/record/silent-changes.ts';
import { columnsOf } from '../src/core/record/silent-rows.ts';
import { sayDiagnostic } from '../src/core/source/say-diagnostic.ts';
import { elements } from '../src/elements/registry.ts';
import { compileWith, smallCouncil, type Files } from './small-council.ts';

export const revisionsFile = 'data/revisions.csv';

/** Compiles the small council with other files; nothing may be wrong with it. */
export function compiledWell(files: Files): Publication {
  const { value, diagnostics } = compileWith(files);
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
  return value!;
}

/**
 * What is told of a publication that was another: changes in words, the codes of what waits for a reason, and the rows and
 * heads of its hints.
 */
export function toldSince(files: Files, from: Files) {
  const publication = compiledWell(files);
  const [before, now] = [compiledWell(from), publication].map((one) => recordOf(one, elements));
  const between = { before: before!, now: now! };
  const sources = Object.entries({ ...smallCouncil, ...files }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
  const sought = { publication, ...between, columns: columnsOf(files[revisionsFile]), sources };
  const silent = silentChanges(sought);
  const hints = silent.map((one) => sayDiagnostic(one, english).hint);
  return {
    says: changesBetween(before!, now!).map((one) => sayChange(one, between, english)),
    asks: silent.map(({ code, span }) => `${span.path}:${span.line} ${code}`),
    rows: hints.flatMap((hint) => /the row `([^`]*)`/.exec(hint)?.[1] ?? []),
    heads: hints.map((hint) => /begins with the line `([^`]*)`/.exec(hint)?.[1]),
  };
}

/** The files with the rows that are asked for, each with a reason in it. */
export function withReasons(files: Files, from: Files, reason: string): Files {
  const { rows, heads } = toldSince(files, from);
  const filled = rows.map((row, at) => {
    const [columns, cells] = [heads[at]!.split(','), row.split(',')];
    return cells.with(columns.indexOf('reason'), reason).join(',');
  });
  return { ...files, [revisionsFile]: `${heads[0]}\n${filled.join('\n')}\n` };
}
