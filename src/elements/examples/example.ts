import { compileBlocks } from '../../core/compile/element-compiler.ts';
import { voiceOf } from '../../core/publication/settings.ts';
import type { CompileContext } from '../../core/compile/element.ts';
import type { Section } from '../../core/documents/section.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { knownMeasures } from '../../core/indicators/known-measures.ts';
import { englishFor } from '../../core/language/voices/english-for.ts';
import { parseMarkdown } from '../../core/documents/markdown.ts';
import { listedTopics } from '../../core/publication/page.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { compilePublication } from '../../core/publication/stages/compile-publication.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import type { SourceFile } from '../../core/source/source.ts';
import { elements } from '../registry.ts';

/** An element as an officer would write it, for its tests, its documentation and the page on how to read it. */
export interface Example {
  /** What it shows, in everyday language. */
  readonly name: string;
  readonly markdown: string;
  /** The definition and the table that it draws on, as files of a publication. */
  readonly files?: readonly SourceFile[];
  /** Lines of `content/publication.yml` that it needs besides. */
  readonly settings?: string;
}

const settings: SourceFile = {
  path: 'content/publication.yml',
  text: `title: Example
summary: A made-up council.
publisher: Plainsight
about: any council
official: no
language: en-GB
contact:
  address: papers@council.example
licence:
  name: MIT
  address: https://opensource.org/license/mit
comparators:
  england: England
`,
};

/** What the elements of an example may look up. */
function lookupOf(publication: Publication | undefined): CompileContext {
  const indicators = publication?.indicators ?? new Map<string, Indicator>();
  const measures = knownMeasures(indicators);
  const scorecards = new Map(publication?.scorecards.map((card) => [card.id, card]) ?? []);
  return {
    ...{ indicators, scorecards },
    faulty: new Set(),
    report: undefined,
    knownAt: (point) => ({ indicators: measures(point), scorecards }),
    entries: publication?.entries ?? new Map(),
    tables: { sound: publication?.tables ?? new Map(), faulty: new Set() },
    themes: new Map(Object.entries(publication?.settings.themes ?? {})),
    bodies: new Map([...(publication?.bodies ?? [])].map(([id, { head }]) => [id, head.name])),
    papers: new Map(publication?.reports.map(({ id, head }) => [id, head]) ?? []),
    topics: listedTopics(publication?.pages ?? []),
    hasSettings: publication !== undefined,
    rules: publication?.settings.process ?? {},
    asAt: publication?.asAt,
    voice: publication ? voiceOf(publication.settings) : 'archive',
  };
}

/** Compiles an example as a page would be, with everything that is wrong with it. */
export function compileExample({ markdown, files = [], settings: more = '' }: Example): {
  readonly sections: readonly Section[];
  readonly lookup: CompileContext;
  readonly diagnostics: readonly Diagnostic[];
} {
  const options = {
    elements,
    languageFor: englishFor,
    asAt: '2026-11-20',
    assets: new Map(),
  };
  const own = { ...settings, text: settings.text + more };
  const publication = compilePublication([own, ...files], options);
  const lookup = lookupOf(publication.value);
  const parsed = parseMarkdown({ path: 'example.md', text: markdown }, 1);
  const compiled = compileBlocks(parsed.value, elements, lookup);
  return {
    sections: compiled.value,
    lookup,
    diagnostics: [...publication.diagnostics, ...parsed.diagnostics, ...compiled.diagnostics],
  };
}
