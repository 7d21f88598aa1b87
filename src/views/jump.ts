/** A group of a long register, as the list of ways to its groups shows it. */
export interface Jump {
  /** The id of its heading. */
  readonly id: string;
  readonly title: string;
  /** How many entries it holds. */
  readonly count?: number;
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
}
