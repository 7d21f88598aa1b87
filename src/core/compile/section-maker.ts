import { compileBlocks } from './element-compiler.ts';
import type { Element, Lookup } from './element.ts';
import type { Section } from '../documents/section.ts';
import type { Findings } from '../source/findings.ts';
import type { Explainer } from '../documents/first-use.ts';
import { proseIn, type Block } from '../documents/tree.ts';
import type { Prose } from '../values/prose.ts';

/** The prose in the models of elements, in reading order. */
export function proseOfModels(
  sections: readonly Section[],
  elements: readonly Element[],
): readonly Prose[] {
  return sections.flatMap((section) => {
    if (section.is === 'prose') return [];
    const element = elements.find(({ name }) => name === section.name);
    return element?.proseOf?.(section.model) ?? [];
  });
}

/** Lists below each table the abbreviations that first stand in it. */
function listShortForms(
  sections: readonly Section[],
  elements: readonly Element[],
  list: Explainer['list'],
  told: Set<string>,
): readonly Section[] {
  return sections.map((section) => {
    if (section.is === 'prose') return section;
    const words = elements.find(({ name }) => name === section.name)?.wordsOf?.(section.model);
    return words ? { ...section, shortForms: list(words, told) } : section;
  });
}

/** Makes the sections of a page out of its blocks, with abbreviations explained where they first stand on it. */
export function sectionMaker(
  { explain, list }: Explainer,
  elements: readonly Element[],
  lookup: Lookup,
  findings: Findings,
) {
  return ({ blocks }: { readonly blocks: readonly Block[] }): readonly Section[] => {
    const told = new Set<string>();
    explain(blocks.map(proseIn), told);
    const sections = findings.take(compileBlocks(blocks, elements, lookup));
    explain(proseOfModels(sections, elements), told);
    return listShortForms(sections, elements, list, told);
  };
}
