/** Problems with links, each with what its words are made from. */
export interface LinkProblems {
  'figure-link/ambiguous': { choices: readonly string[] };
  'figure-link/label': { label: string; printed: string };
  'figure-link/label-across': { label: string; printed: string };
  'figure-link/label-coarse': { label: string; printed: string };
  'figure-link/label-untrue': { label: string; printed: string };
  'figure-link/no-figure': { address: string; near: readonly string[] };
  'figure-link/no-number': { label: string; words: string };
  'figure-link/unlinked': { text: string; title: string; link: string; other: string };
  'link/address': { address: string; meant: string | undefined };
  'link/unknown-paper': { id: string; hint: string };
  'link/unknown-file': { path: string; hint: string };
  'link/unknown-entry': { name: string; hint: string };
  'link/unknown-anchor': { anchor: string; hint: string };
  'link/unknown-image': { path: string; hint: string | undefined };
  'figure-link/malformed': { address: string; meant: readonly string[] };
  'figure-link/unknown-indicator': { id: string; hint: string };
  'figure-link/unknown-key': { key: string; hint: string };
}
