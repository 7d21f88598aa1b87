import type { CatalogueItem } from '../core/publication/catalogue-item.ts';

/** What a paper says of one kind, for its first screen: the first few in the order of the paper, and how many there are. */
export interface InShort {
  /** The name of the register. */
  readonly kind: string;
  readonly first: readonly CatalogueItem[];
  readonly count: number;
}

/** What readers come to a paper for, in this order: what it asks for or decides, and what it finds. */
const told = ['decisions', 'actions', 'findings'];

/** How many of each are told before the paper itself. */
const most = 3;

/** The pieces of a paper that its first screen tells; none where it asks, decides and finds nothing. */
export const inShort = (pieces: readonly CatalogueItem[]): readonly InShort[] =>
  told.flatMap((kind) => {
    const of = pieces.filter((piece) => piece.kind === kind);
    return of.length === 0 ? [] : [{ kind, first: of.slice(0, most), count: of.length }];
  });
