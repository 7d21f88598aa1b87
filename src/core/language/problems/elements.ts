/** Problems with the marks of elements in prose, each with what its words are made from. */
export interface ElementProblems {
  'block/duplicate-attribute': { name: string };
  'block/indented': { line: string };
  'block/nested': { name: string; outer: string; isEnd: boolean };
  'block/nothing-to-close': void;
  'block/unclosed': { name: string };
  'block/unclosed-fence': { fence: string };
  'element/attribute-value': { name: string; reason: string; hint: string };
  'element/kind': { name: string; kind: 'leaf' | 'container' };
  'element/missing-attribute': { name: string; element: string };
  'mdx/inline': { name: string };
  'mdx/program': { what: string };
  'mdx/syntax': { reason: string };
  'selection/nothing': { register: string };
  'selection/unknown': { what: string; id: string; hint: string };
  'element/unknown': { name: string; hint: string };
  'element/unknown-attribute': { name: string; element: string; hint: string };
  'block/malformed': { line: string; hint: string };
  'block/curly-quotes': { meant: string | undefined };
  'block/attributes': { text: string; meant: string | undefined };
}
