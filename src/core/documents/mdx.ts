import type { RootContent } from 'hast';
import { mdxToHast } from 'satteri';
import type { Attribute } from './directive.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { finishBlocks } from './markdown.ts';
import type { Block } from './tree.ts';
import { pointOf, type Location, type SourceFile, type Span } from '../source/source.ts';
import { checkShape } from './shape-check.ts';

export const problems = {
  syntax: problem('mdx/syntax'),
  program: problem('mdx/program'),
  inline: problem('mdx/inline'),
};

/** A place in a file, as its parser counts. */
type Spot = Pick<Location, 'line' | 'column'>;

interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: Spot; readonly end: Spot };
}

type MdxAttribute =
  | {
      readonly type: 'mdxJsxAttribute';
      readonly name: string;
      readonly value: string | null | object;
    }
  | { readonly type: 'mdxJsxExpressionAttribute' };

const placeOf = (node: MdxNode, path: string): Span => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const { line: endLine, column: endColumn } = node.position?.end ?? { line, column };
  return { path, line, column, endLine, endColumn };
};

/** `KpiChart` and `kpi-chart` are one element. */
const elementName = (tag: string) =>
  tag.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

function findPrograms(nodes: readonly MdxNode[], path: string, top: boolean): Diagnostic[] {
  return nodes.flatMap((node): Diagnostic[] => {
    const place = placeOf(node, path);
    const inside = () => findPrograms(node.children ?? [], path, false);
    switch (node.type) {
      case 'mdxjsEsm':
        return [problems.program.at(place, { what: 'import' })];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [problems.program.at(place, { what: 'expression' })];
      case 'mdxJsxTextElement':
        return [problems.inline.at(place, { name: node.name ?? '' })];
      case 'mdxJsxFlowElement': {
        const attributes = (node.attributes ?? []).filter(
          (attribute) =>
            attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string',
        );
        const found = attributes.map(() => problems.program.at(place, { what: 'attribute' }));
        return top
          ? [...found, ...inside()]
          : [...found, problems.inline.at(place, { name: node.name ?? '' })];
      }
      default:
        return inside();
    }
  });
}

function toBlock(node: MdxNode, path: string): Block {
  // Its attributes have no places of their own.
  const place = pointOf(placeOf(node, path));
  const attributes = (node.attributes ?? []).flatMap((attribute): [string, Attribute][] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, { value: attribute.value, place, valuePlace: place }]]
      : [],
  );
  const content = (node.children ?? []) as unknown as RootContent[];
  return {
    is: 'element',
    name: elementName(node.name ?? ''),
    kind: content.length > 0 ? 'container' : 'leaf',
    attributes: new Map(attributes),
    content,
    place,
    isFaulty: false,
  };
}

function toBlocks(children: readonly MdxNode[], path: string): Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  const flush = () => {
    if (prose.some(({ type }) => type !== 'text')) blocks.push({ is: 'prose', prose });
    prose = [];
  };
  for (const node of children) {
    if (node.type === 'mdxJsxFlowElement') {
      flush();
      blocks.push(toBlock(node, path));
    } else {
      prose.push(node as unknown as RootContent);
    }
  }
  flush();
  return blocks;
}

/** The place an error of the MDX parser names, if it names one. */
function placeOfError(error: unknown, file: SourceFile, bodyLine: number): Location {
  const parts = /(\d+):(\d+)/.exec(String(error));
  const [line, column] = parts ? [Number(parts[1]), Number(parts[2])] : [bodyLine, 1];
  return { path: file.path, line, column };
}

/**
 * Reads an officer's `.mdx` file: a second spelling of Markdown with elements, never executed (standards
 * S-22). Imports, exports and expressions are refused.
 */
export function parseMdx(file: SourceFile, bodyLine: number): Checked<readonly Block[]> {
  const unfit = checkShape(file);
  if (unfit) return { value: [], diagnostics: [unfit] };
  const text = file.text
    .split('\n')
    .map((line, index) => (index + 1 < bodyLine ? '' : line))
    .join('\n');
  try {
    const root = mdxToHast(text, { features: { frontmatter: false } }) as unknown as MdxNode;
    const children = root.children ?? [];
    const programs = findPrograms(children, file.path, true);
    if (programs.length > 0) return { value: [], diagnostics: programs };
    const blocks = toBlocks(children, file.path);
    return { value: blocks, diagnostics: finishBlocks(blocks, file) };
  } catch (error) {
    const [reason] = String((error as Error).message ?? error).split('\n');
    return {
      value: [],
      diagnostics: [
        problems.syntax.at(placeOfError(error, file, bodyLine), {
          reason: reason?.replace(/\.$/, ''),
        }),
      ],
    };
  }
}
