import { fill } from '../core/language/english.ts';
import { pairsOf, type CardPair } from '../core/indicators/cards/card-pairs.ts';
import { sayPeriod } from '../core/values/say.ts';
import { asked } from '../core/source/asked.ts';
import { publication } from './publication.ts';

const { language } = publication;

/** What the page of two cards is called. */
export const titleOfPair = ({ then, now }: CardPair): string =>
  fill(language.scorecardPage.pair, {
    then: sayPeriod(then.period, language),
    now: sayPeriod(now.period, language),
  });

/** The cards that are held against later ones, with the titles of their pages. */
export const cardPairs = asked(
  'pairs of cards',
  (): readonly (CardPair & { readonly title: string })[] =>
    pairsOf(publication.scorecards).map((pair) => ({ ...pair, title: titleOfPair(pair) })),
);
