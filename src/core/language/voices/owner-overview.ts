import type { overview as archive } from '../english-overview.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says on the home page: a part of `owner.ts`. */
export const overview = {
  home: {
    papers: 'Reports',
    earlierPapers: 'Earlier reports',
    allPapers: 'All reports, newest first',
  },
} as const satisfies OwnersWords<typeof archive>;
