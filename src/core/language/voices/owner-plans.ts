import type { plans as archive } from '../english-plans.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of plans, their progress and risks: a part of `owner.ts`. */
export const plans = {
  plans: { paper: 'Published in' },
  progress: { rating: 'Rating' },
  risks: { without: 'No {details} is given for these risks.' },
} as const satisfies OwnersWords<typeof archive>;
