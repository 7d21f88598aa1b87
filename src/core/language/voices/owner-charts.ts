import type { chart as archive } from '../english-charts.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says in pictures: a part of `owner.ts`. */
export const chart = {
  targetFrom: 'target since {period}',
  targetBeside: 'target for {period}',
} as const satisfies OwnersWords<typeof archive>;
