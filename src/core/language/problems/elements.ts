import type { MdxProgram } from './kinds.ts';
import type { Hint } from '../hints/hints.ts';
import type { Noun } from './nouns.ts';
import type { Reason } from './reasons.ts';
/** Problems with the marks of elements in prose, each with what its words are made from. */
export interface ElementProblems {
  'block/duplicate-attribute': { name: string };
  'block/indented': { line: string };
  'block/nested': { name: string; outer: string; isEnd: boolean };
  'block/nothing-to-close': void;
  'block/unclosed': { name: string };
  'block/unclosed-fence': { fence: string };
  'element/attribute-value': { name: string; reason: Reason; hint: Hint };
  'element/kind': { name: string; kind: 'leaf' | 'container' };
  'element/missing-attribute': { name: string; element: string };
  'mdx/inline': { name: string };
  'mdx/program': { what: MdxProgram };
  /** `reason`: in the words of its parser; `undefined` where it gives none. */
  'mdx/syntax': { reason: string | undefined };
  'selection/nothing': { register: string };
  'selection/unknown': { what: Noun; id: string; hint: Hint };
  'element/unknown': { name: string; hint: Hint };
  'element/unknown-attribute': { name: string; element: string; hint: Hint };
  'block/malformed': { line: string; hint: Hint };
  'block/curly-quotes': { hint: Hint };
  'block/attributes': { text: string; hint: Hint };
}
