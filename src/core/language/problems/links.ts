import type { Hint } from '../hints/hints.ts';
/** Problems with links, each with what its words are made from. */
export interface LinkProblems {
  'figure-link/ambiguous': { choices: readonly string[] };
  'figure-link/label': { label: string; printed: string };
  'figure-link/label-across': { label: string; printed: string };
  'figure-link/label-coarse': { label: string; printed: string };
  'figure-link/label-untrue': { label: string; printed: string };
  'figure-link/no-figure': { address: string; near: readonly string[] };
  'figure-link/no-number': { words: string };
  'figure-link/unlinked': { text: string; title: string; link: string; other: string };
  'link/address': { address: string; meant: string | undefined };
  'link/unknown-paper': { id: string; hint: Hint };
  'link/unknown-file': { path: string; hint: Hint };
  'link/unknown-entry': { name: string; hint: Hint };
  'link/unknown-anchor': { anchor: string; hint: Hint };
  'link/unknown-image': { path: string; hint: Hint | undefined };
  'figure-link/malformed': { address: string; meant: readonly string[] };
  'figure-link/unknown-indicator': { id: string; hint: Hint };
  'figure-link/unknown-key': { key: string; hint: Hint };
}
