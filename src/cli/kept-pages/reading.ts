/** What a page, or a piece of work that pages share, has read: things by their numbers, and what others had worked out. */
export class Reading {
  readonly things = new Set<number>();
  readonly shared = new Set<Reading>();
  /** Whether something was asked that cannot be asked again: nothing can be said of it later. */
  isUnsure = false;
}

/** A thing that can be read by itself: its name, which no other has, and what it holds now. */
export interface Thing {
  readonly name: string;
  readonly value: () => unknown;
}
