import { fill } from '../core/language/english.ts';
import { sayPeriod } from '../core/say.ts';
import type { Scorecard } from '../core/scorecard.ts';
import { publication } from './publication.ts';

const { scorecards, language } = publication;

/** Two cards to be held against each other, and what their page is called. */
export interface CardPair {
  readonly then: Scorecard;
  readonly now: Scorecard;
  readonly title: string;
}

/** Every card with every later one, by the end of their periods. */
export const cardPairs: readonly CardPair[] = scorecards.flatMap((then) =>
  scorecards
    .filter((now) => then.period.last < now.period.last)
    .map((now) => ({
      then,
      now,
      title: fill(language.scorecardPage.pair, {
        then: sayPeriod(then.period, language),
        now: sayPeriod(now.period, language),
      }),
    })),
);
