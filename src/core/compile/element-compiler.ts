import type { z } from 'astro/zod';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import type { BlockElement, CompileContext } from './element.ts';
import { entriesOf } from '../registers/entries.ts';
import type { Section } from '../documents/section.ts';
import { headingsOf, type Block } from '../documents/tree.ts';
import { checkTyped, type Typed } from '../source/issue.ts';
import { unspelt, type Location } from '../source/source.ts';
import { suggest } from '../source/suggest.ts';

export const problems = {
  unknown: problem('element/unknown'),
  kind: problem('element/kind'),
  unknownAttribute: problem('element/unknown-attribute'),
  missingAttribute: problem('element/missing-attribute'),
  attributeValue: problem('element/attribute-value'),
};

type ElementBlock = Extract<Block, { is: 'element' }>;

/** The attributes of an element, as a schema judges them: all are text. */
function typedAttributes({ name: element, schema }: BlockElement, block: ElementBlock): Typed {
  const { attributes, place } = block;
  const known = Object.keys(schema.shape);
  const valueOf = (name: string) => attributes.get(name)?.valuePlace ?? place;
  const nameIn = ([name]: readonly PropertyKey[]) => String(name);
  const empty = (path: readonly PropertyKey[]) => {
    const name = nameIn(path);
    const hint = { is: 'fill-quotes', name } as const;
    return problems.attributeValue.at(valueOf(name), { name, reason: { is: 'empty' }, hint });
  };
  return {
    knownAt: () => known,
    unknown: (_, name) =>
      problems.unknownAttribute.at(attributes.get(name)?.place ?? place, {
        name,
        element,
        hint: suggest(name, known),
      }),
    missing: (path) => problems.missingAttribute.at(place, { name: nameIn(path), element }),
    empty,
    misshapen: ({ path }) => [empty(path)],
    refused: (path, { reason, hint }) => {
      const name = nameIn(path);
      // Of several names in one value a part alone is meant.
      const place = path.length === 1 ? valueOf(name) : unspelt(valueOf(name));
      return problems.attributeValue.at(place, { name, reason, hint });
    },
  };
}

function checkAttributes(element: BlockElement, block: ElementBlock): Checked<unknown> {
  const given = Object.fromEntries([...block.attributes].map(([name, { value }]) => [name, value]));
  return checkTyped(element.schema, given, typedAttributes(element, block));
}

function compileElement(
  block: ElementBlock,
  elements: readonly BlockElement[],
  lookup: CompileContext,
): Checked<unknown> {
  const { name, kind, attributes, content, place } = block;
  const element = elements.find((candidate) => candidate.name === name);
  const refused = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  if (!element) {
    const known = elements.map((one) => one.name);
    const hint = suggest(name, known);
    return refused(problems.unknown.at(block.nameSpan ?? place, { name, hint }));
  }
  if (element.kind !== 'either' && element.kind !== kind)
    return refused(problems.kind.at(place, { name, kind: element.kind }));
  const checked = checkAttributes(element, block);
  if (checked.diagnostics.length > 0) return checked;
  return element.compile(
    {
      attributes: checked.value as z.output<typeof element.schema>,
      content,
      isContainer: kind === 'container',
      place,
      placeOf: (attribute) => attributes.get(attribute)?.valuePlace ?? place,
    },
    lookup,
  );
}

/** The ids of the entries that have their permanent anchors on a page, by the block that shows them there. */
function entriesShown(
  block: Block,
  elements: readonly BlockElement[],
  lookup: CompileContext,
): readonly string[] {
  if (block.is !== 'element' || !block.isRegister) return [];
  const register = elements.find(({ name }) => name === block.name)?.register;
  return register ? entriesOf(lookup, register).map(({ id }) => id) : [];
}

/** The id of an element, with which and with whose parts no entry of the page is called. */
function freeOf(id: string, entries: readonly string[]): string {
  const isTaken = entries.some((entry) => entry === id || entry.startsWith(`${id}-`));
  return isTaken ? freeOf(`element-${id}`, entries) : id;
}

/** Compiles the elements among the blocks of a page; what cannot be compiled is reported and left out. */
export function compileBlocks(
  blocks: readonly Block[],
  elements: readonly BlockElement[],
  lookup: CompileContext,
): Checked<readonly Section[]> {
  const diagnostics: Diagnostic[] = [];
  const counts = new Map<string, number>();
  const entries = blocks.flatMap((block) => entriesShown(block, elements, lookup));
  let level = 2;
  const sections = blocks.flatMap((block): Section[] => {
    if (block.is === 'element' && block.isFaulty) return [];
    if (block.is === 'prose') {
      const last = headingsOf(block.prose).at(-1);
      if (last) level = Math.min(Number(last.tagName[1]) + 1, 6);
      return [block];
    }
    const compiled = compileElement(block, elements, lookup);
    diagnostics.push(...compiled.diagnostics);
    if (compiled.value === undefined) return [];
    const count = (counts.get(block.name) ?? 0) + 1;
    counts.set(block.name, count);
    const id = freeOf(`${block.name}-${count}`, entries);
    return [
      {
        is: 'element',
        name: block.name,
        model: compiled.value,
        id,
        level,
        isRegister: block.isRegister === true,
        parts: [],
        shortForms: [],
      },
    ];
  });
  return { value: sections, diagnostics };
}

/** An element without attributes or content, as the page of its register shows it. */
export function bareElement({ name }: BlockElement, place: Location): Block {
  return {
    is: 'element',
    name,
    kind: 'leaf',
    attributes: new Map(),
    content: [],
    place,
    isFaulty: false,
    isRegister: true,
  };
}
