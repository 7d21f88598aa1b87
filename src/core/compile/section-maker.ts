import { compileBlocks } from './element-compiler.ts';
import type { BlockElement, CompileContext } from './element.ts';
import type { Checked } from '../source/diagnostic.ts';
import type { Section } from '../documents/section.ts';
import { withNodes, type Explained, type Explainer } from '../documents/first-use.ts';
import type { Language } from '../language/english.ts';
import { withNodesIn } from './model-references.ts';
import { partsOfSection } from './section-parts.ts';
import { proseIn, withProse, type Block } from '../documents/tree.ts';
import type { Prose } from '../values/prose.ts';

/** The prose in the model of an element, in reading order. */
function proseOfModel(section: Section, elements: readonly BlockElement[]): readonly Prose[] {
  if (section.is === 'prose') return [];
  const element = elements.find(({ name }) => name === section.name);
  return element?.proseOf?.(section.model) ?? [];
}

/** A section with the abbreviations in its model explained. */
function withExplained(
  section: Section,
  prose: readonly Prose[],
  changed: Explained['changed'],
): Section {
  const isChanged = prose.some((nodes) => nodes.some((node) => changed.has(node)));
  return section.is === 'prose' || !isChanged
    ? section
    : { ...section, model: withNodesIn(section.model, changed) };
}

/** Lists below each table the abbreviations that first stand in it. */
function listShortForms(
  sections: readonly Section[],
  elements: readonly BlockElement[],
  list: Explainer['list'],
  before: ReadonlySet<string>,
): readonly Section[] {
  let explained = before;
  return sections.map((section) => {
    if (section.is === 'prose') return section;
    const words = elements.find(({ name }) => name === section.name)?.wordsOf?.(section.model);
    if (!words) return section;
    const listed = list(words, explained);
    explained = listed.explained;
    return { ...section, shortForms: listed.shortForms };
  });
}

/** A page as its readers see it: its blocks with abbreviations explained, and the sections made of them. */
export interface MadePage {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** What makes the sections of a page out of its blocks, with abbreviations explained where they first stand on it. */
export type SectionMaker = (page: { readonly blocks: readonly Block[] }) => Checked<MadePage>;

/** Sets up what makes the sections of pages. */
export function sectionMaker(
  explainer: Explainer,
  elements: readonly BlockElement[],
  lookup: CompileContext,
  language: Language,
): SectionMaker {
  const { explain, list } = explainer;
  const withParts = (section: Section): Section => {
    if (section.is === 'prose') return section;
    const element = elements.find(({ name }) => name === section.name);
    return { ...section, parts: partsOfSection(section, element, explainer, language) };
  };
  return (page) => {
    const inProse = explain(page.blocks.map(proseIn));
    const blocks = page.blocks.map((block) =>
      withProse(block, withNodes(proseIn(block), inProse.changed)),
    );
    const { value: found, diagnostics } = compileBlocks(blocks, elements, lookup);
    const compiled = found.map(withParts);
    const models = compiled.map((section) => proseOfModel(section, elements));
    const inModels = explain(models.flat(), inProse.explained);
    const explained = compiled.map((section, at) =>
      withExplained(section, models[at]!, inModels.changed),
    );
    const sections = listShortForms(explained, elements, list, inModels.explained);
    return { value: { blocks, sections }, diagnostics };
  };
}
