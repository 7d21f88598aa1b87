import { fill } from '../core/language/english.ts';
import { comparePeriods, yearBefore } from '../core/values/period.ts';
import { sayPeriod } from '../core/values/say.ts';
import type { Scorecard } from '../core/indicators/cards/scorecard.ts';
import { publication } from './publication.ts';

const { scorecards, language } = publication;

/** Two cards to be held against each other, and what their page is called. */
export interface CardPair {
  readonly then: Scorecard;
  readonly now: Scorecard;
  readonly title: string;
}

/** Of more cards than these not every one is held against every other: the pages would be too many to choose from. */
const fewCards = 6;

/** Whether two cards have a page: all of few; of many, neighbours, those a year apart, and the first with the last. */
function isWanted(then: Scorecard, now: Scorecard, ordered: readonly Scorecard[]): boolean {
  if (ordered.length <= fewCards) return true;
  const [before, after] = [ordered.indexOf(then), ordered.indexOf(now)];
  const isYear = yearBefore(now.period) === then.period.text;
  return after === before + 1 || isYear || (before === 0 && after === ordered.length - 1);
}

const ordered = scorecards.toSorted((a, b) => comparePeriods(a.period, b.period));

/** Cards with later ones, by the end of their periods. */
export const cardPairs: readonly CardPair[] = ordered.flatMap((then) =>
  ordered
    .filter((now) => then.period.last < now.period.last && isWanted(then, now, ordered))
    .map((now) => ({
      then,
      now,
      title: fill(language.scorecardPage.pair, {
        then: sayPeriod(then.period, language),
        now: sayPeriod(now.period, language),
      }),
    })),
);
