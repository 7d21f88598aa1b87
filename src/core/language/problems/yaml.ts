import type { Hint } from '../hints/hints.ts';
import type { Reason } from './reasons.ts';
/** Problems with YAML: front matter, settings and the glossary, each with what its words are made from. */
export interface YamlProblems {
  'front-matter/fence': { line: string };
  'front-matter/language': { text: string };
  'front-matter/missing': void;
  /** `key`: blank for the whole of the front matter. */
  'front-matter/missing-key': { key: string; hint: Hint };
  'front-matter/unclosed': { line: number | undefined };
  /** `key` as above. */
  'front-matter/wrong-value': { key: string; reason: Reason; hint: Hint };
  'glossary/nothing': { term: string };
  'glossary/twice': { term: string };
  'yaml/alias': { text: string; meant: string };
  'yaml/block-text': { key: string };
  'yaml/colon': { text: string; meant: string };
  'yaml/comment': { text: string; meant: string };
  'yaml/duplicate-key': void;
  'yaml/indent': void;
  'yaml/list-mark': { text: string; meant: string };
  'yaml/no-colon': { text: string; meant: string | undefined };
  'yaml/outdent': { spaces: number };
  'yaml/quotes': { text: string; meant: string; list?: string | undefined };
  'yaml/syntax': { reason: string };
  'yaml/tab': void;
  'yaml/too-long': { most: number };
  'front-matter/unknown-key': { key: string; hint: Hint };
}
