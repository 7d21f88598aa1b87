import type { search as archive } from '../english-search.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of its search: a part of `owner.ts`. */
export const search = {
  lists: { reports: 'board papers, committee papers, documents, publications' },
} as const satisfies OwnersWords<typeof archive>;
