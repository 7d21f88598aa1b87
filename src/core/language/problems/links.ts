/** Problems with links, each with what its words are made from. */
export interface LinkProblems {
  'figure-link/ambiguous': { choices: readonly string[] };
  'figure-link/label': { label: string; printed: string };
  'figure-link/label-across': { label: string; printed: string };
  'figure-link/label-coarse': { label: string; printed: string };
  'figure-link/label-untrue': { label: string; printed: string };
  'figure-link/no-figure': { address: string; near: readonly string[] };
  'figure-link/no-number': { label: string; words: string };
  'link/address': { address: string; meant: string | undefined };
}
