import type { ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { z } from 'astro/zod';
import { problem } from '../../core/source/diagnostic.ts';
import type { BlockElement } from '../../core/compile/element.ts';
import { identifier, text } from '../../core/values/field.ts';
import { placeOfNode } from '../../core/documents/tree.ts';
import type { Prose } from '../../core/values/prose.ts';
import { checkReference } from '../../core/source/reference.ts';

/** A few words of a paper as they stand there. */
export interface QuotationModel {
  readonly words: Prose;
  readonly by: string;
  readonly role: string | undefined;
  readonly paper: string;
  readonly locator: string;
}

/** The most words that one quotation may have: papers are told in our own words. */
const most = 40;

export const schema = z.strictObject({
  /** Whose words they are. */
  by: text,
  /** In what office. */
  role: text.optional(),
  /** The paper: the name of its file. */
  paper: identifier,
  /** The place in it. */
  locator: text,
});

export const problems = {
  noWords: problem('quotation/no-words'),
  tooLong: problem('quotation/too-long'),
};

const isMeaning = (node: RootContent): boolean =>
  node.type === 'element' && String(node.properties['className']).includes('meaning');

/** What explains an abbreviation stands in square brackets here: it is not part of what is quoted. */
function bracketMeanings<Node extends RootContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  if (isMeaning(node)) {
    const value = toString(node).replace(/^ \((.*)\)$/, ' [$1]');
    return { ...node, children: [{ type: 'text', value }] };
  }
  return {
    ...node,
    children: node.children.map((child: ElementContent) => bracketMeanings(child)),
  };
}

/** The words that are quoted; what explains an abbreviation is not counted. */
function countQuoted(nodes: readonly RootContent[]): number {
  const quoted = (node: RootContent): string => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' && !isMeaning(node) ? node.children.map(quoted).join('') : '';
  };
  return (
    nodes
      .map(quoted)
      .join(' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu)?.length ?? 0
  );
}

/** `:::quotation`: a short quotation with whose words it is and where they are printed. */
export const quotation: BlockElement<typeof schema, QuotationModel> = {
  name: 'quotation',
  kind: 'container',
  schema,
  compile({ attributes, content, place, placeOf }, { papers }) {
    const refused = (diagnostic: ReturnType<typeof problems.noWords.at>) => ({
      value: undefined,
      diagnostics: [diagnostic],
    });
    const nodes = content.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    const stray = nodes.find((node) => node.type !== 'element' || node.tagName !== 'p');
    if (nodes.length === 0 || stray)
      return refused(problems.noWords.at(stray ? placeOfNode(stray, place.path) : place));
    const count = countQuoted(nodes);
    if (count > most) return refused(problems.tooLong.at(place, { count, most }));
    const { by, role, paper, locator } = attributes;
    return {
      value: { words: nodes.map(bracketMeanings), by, role, paper, locator },
      diagnostics: checkReference('paper', paper, papers, () => placeOf('paper')),
    };
  },
};
