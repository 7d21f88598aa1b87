/** One key of a file, or one column of a table, as officers look it up. */
export interface Key {
  /** From the top of the file, parted by points; what may be called anything is in angle brackets: `schemes.<name>.title`. */
  readonly path: string;
  /** What may stand there, in a few words; a group or a list says so. */
  readonly takes: string;
  /** The words of a closed vocabulary; none where it is open. */
  readonly words: readonly string[];
  readonly isNeeded: boolean;
}

/** What the source says of a key, above it. */
export interface KeyWords {
  /** What it means, as the comment over it says; blank where it has none. */
  readonly about: string;
  /** What holds where the key is left out; `undefined` where nothing does. */
  readonly otherwise: string | undefined;
  /** The words of a closed vocabulary that its value becomes one of. */
  readonly words: readonly string[];
}
