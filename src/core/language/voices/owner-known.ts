import type { known as archive } from '../english-known.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of where figures come from and what became of them: a part of `owner.ts`. */
export const known = {
  whenKnown: 'figures known on {day}',
  asKnown: 'The figures are those known on {day}',
} as const satisfies OwnersWords<typeof archive>;
