import type { openData as archive } from '../english-data.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of the data that it gives out: a part of `owner.ts`. */
export const openData = {
  about: { lastNoted: '{day}, the day under which the report is kept. {note}' },
} as const satisfies OwnersWords<typeof archive>;
