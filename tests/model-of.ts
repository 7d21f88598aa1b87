import { expect } from 'vitest';
import type { SourceFile } from '../src/core/source/source.ts';
import { compileExample } from '../src/elements/examples/example.ts';
import { libraryPapers } from '../src/elements/examples/library-papers.ts';
import { told } from './told.ts';

/** Compiles an element of a made-up town, with the files that it needs beside the papers of the town. */
export const compileElement = (markdown: string, files: readonly SourceFile[]) =>
  compileExample({ name: 'a test', markdown, files: [...libraryPapers, ...files] });

/** The model of the element that was compiled, whatever is wrong with it. */
export function modelOf<Model>({ sections }: ReturnType<typeof compileElement>): Model {
  const [section] = sections;
  return (section?.is === 'element' ? section.model : undefined) as Model;
}

/** The model of the element that was compiled, with which nothing is wrong. */
export function soundModelOf<Model>(compiled: ReturnType<typeof compileElement>): Model {
  expect(told(compiled.diagnostics)).toEqual([]);
  return modelOf(compiled);
}

/** A table of data: its head and its rows. */
export const tableOf = (path: string, head: string, rows: readonly string[]): SourceFile => ({
  path,
  text: `${[head, ...rows].join('\n')}\n`,
});
