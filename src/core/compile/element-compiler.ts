import type { z } from 'astro/zod';
import type { Attributes } from '../documents/directive.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import type { BlockElement, CompileContext } from './element.ts';
import type { Section } from '../documents/section.ts';
import { headingsOf, type Block } from '../documents/tree.ts';
import type { Location } from '../source/source.ts';
import { nearest, suggest } from '../source/suggest.ts';

export const problems = {
  unknown: problem(
    'element/unknown',
    ({ name, known }: { name: string; known: readonly string[] }) => ({
      name,
      hint: suggest(name, known),
    }),
  ),
  kind: problem('element/kind'),
  unknownAttribute: problem(
    'element/unknown-attribute',
    ({ name, element, known }: { name: string; element: string; known: readonly string[] }) => ({
      name,
      element,
      hint: suggest(name, known),
    }),
  ),
  missingAttribute: problem('element/missing-attribute'),
  attributeValue: problem('element/attribute-value'),
};

type ElementBlock = Extract<Block, { is: 'element' }>;

function checkAttributes(
  element: BlockElement,
  attributes: Attributes,
  place: Location,
): Checked<unknown> {
  const given = Object.fromEntries([...attributes].map(([name, { value }]) => [name, value]));
  const result = element.schema.safeParse(given);
  if (result.success) return { value: result.data, diagnostics: [] };
  const known = Object.keys(element.schema.shape);
  const misspelt = [...attributes.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => nearest(name, known));
  const diagnostics = result.error.issues.flatMap((issue): Diagnostic[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) =>
        problems.unknownAttribute.at(attributes.get(name)?.place ?? place, {
          name,
          element: element.name,
          known,
        }),
      );
    }
    const name = String(issue.path[0]);
    const attribute = attributes.get(name);
    // What is there under a wrong spelling is told as misspelt.
    if (!attribute && misspelt.includes(name)) return [];
    if (!attribute) return [problems.missingAttribute.at(place, { name, element: element.name })];
    const hint =
      issue.code === 'custom'
        ? String(issue.params?.['hint'] ?? '')
        : `Write something between the quotes of \`${name}\`.`;
    const reason = issue.code === 'custom' ? issue.message : 'is empty';
    return [problems.attributeValue.at(attribute.valuePlace, { name, reason, hint })];
  });
  return { value: undefined, diagnostics };
}

function compileElement(
  block: ElementBlock,
  elements: readonly BlockElement[],
  lookup: CompileContext,
): Checked<unknown> {
  const { name, kind, attributes, content, place } = block;
  const element = elements.find((candidate) => candidate.name === name);
  const refused = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  if (!element)
    return refused(
      problems.unknown.at(place, { name, known: elements.map((known) => known.name) }),
    );
  if (element.kind !== 'either' && element.kind !== kind)
    return refused(problems.kind.at(place, { name, kind: element.kind }));
  const checked = checkAttributes(element, attributes, place);
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

/** Compiles the elements among the blocks of a page; what cannot be compiled is reported and left out. */
export function compileBlocks(
  blocks: readonly Block[],
  elements: readonly BlockElement[],
  lookup: CompileContext,
): Checked<readonly Section[]> {
  const diagnostics: Diagnostic[] = [];
  const counts = new Map<string, number>();
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
    const id = `${block.name}-${count}`;
    return [
      {
        is: 'element',
        name: block.name,
        model: compiled.value,
        id,
        level,
        isRegister: block.isRegister === true,
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
