import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Observation } from '../observation.ts';
import { isDoubted } from '../comparing/span.ts';
import { differenceOf, sayDifference } from '../comparing/difference.ts';
import { latestEditions } from '../comparing/headline.ts';
import { isLastOfEnded } from '../comparing/ended.ts';
import { sayNewerParts } from '../comparing/say-newer-parts.ts';
import { isPlainBasis, sayBasis, sayPeriod, sayQualified } from '../../values/say.ts';
import { sayUnjoined } from './say-unjoined.ts';
import { sayWhen, sayWhenOf } from '../../values/say-when.ts';
import { laterUnjoined } from '../comparing/later-unjoined.ts';
import { isLevelTold, type Change } from '../comparing/change.ts';
import type { Measured, Standing } from '../comparing/standing.ts';
import { sayBetween } from './say-between.ts';
import { sayAgainstTarget } from './target-sentence.ts';

export { sayWhen } from '../../values/say-when.ts';

/** Says a period that has no figure, and why: `For May 2016 there is no figure: withheld to protect privacy`. */
const sayLater = (observation: Observation, language: Language) =>
  fill(language.sentence.later, {
    period: sayPeriod(observation.period, language),
    reason: sayQualified(observation, '', 0, language),
  });

const say = (observation: Measured, { definition, decimals }: Indicator, language: Language) =>
  sayQualified(observation, definition, decimals, language);

/** Says a change and what it is held to be: of one that needs the usual movement named, the change alone. */
function sayJudged(
  { from, to, order, judgement, isSteady }: Change,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.sentence;
  const when = sayWhenOf(from, language);
  const figure = say(from, indicator, language);
  if (order === 'same') return fill(words.same, { when });
  if (order === 'alike') return fill(words.alike, { when });
  if (order === 'unsure') return fill(words.unsure, { figure, when });
  if (order === 'doubted')
    return fill(words.doubted[isDoubted(from, indicator) ? 'from' : 'to'], { figure, when });
  const difference = differenceOf(indicator, to, from);
  const sentence = difference
    ? fill(order === 'above' ? words.rose : words.fell, {
        difference: sayDifference(difference, indicator, language),
        figure,
        when,
      })
    : fill(order === 'above' ? words.roseTo : words.fellTo, {
        figure,
        when,
        to: say(to, indicator, language),
      });
  if (isSteady) return fill(words.steady, { sentence });
  switch (judgement) {
    case 'better':
    case 'worse':
    case 'nearer':
    case 'further':
    case 'within':
    case 'still':
    case 'to-usual':
    case 'rare':
    case 'unknown':
      return fill(words[judgement], { sentence });
    case 'usual':
    case 'untold':
    case 'denied':
    case 'doubted':
    case 'same':
    case 'alike':
    case 'neither':
    case 'unsure':
      return sentence;
  }
}

/** Says of a change why it is called neither better nor worse, where the same measure in another unit tells otherwise. */
export const sayDenied = (sentence: string, { paired }: Indicator, language: Language): string =>
  fill(language.sentence.denied, {
    sentence,
    paired: paired?.()?.definition.title ?? '',
  });

/** Says a change and whether it is good: `It rose by 25 children from 1,750 children in May 2015; that is worse`. */
export function sayChange(change: Change, indicator: Indicator, language: Language): string {
  const sentence = sayJudged(change, indicator, language);
  const { judgement } = change;
  if (judgement === 'denied') return sayDenied(sentence, indicator, language);
  if (!isLevelTold(judgement)) return sentence;
  const movement = sayBetween(change.to.period, language);
  const words = language.sentence;
  const told = judgement === 'usual' ? fill(words.usual, { sentence, movement }) : sentence;
  return change.level ? fill(words.level[judgement][change.level], { sentence: told }) : told;
}

/**
 * The figure of the paired indicator for the same thing, such as the rate beside the count: that of the same
 * paper, else of the latest that prints one.
 */
export function pairedFigure(
  latest: Measured,
  paired: Indicator | undefined,
  language: Language,
): string | undefined {
  const all = (paired?.observations ?? []).filter(
    ({ period, basis, comparator, dimensions }) =>
      period.text === latest.period.text &&
      basis === latest.basis &&
      !comparator &&
      dimensions.size === latest.dimensions.size,
  );
  const same = all.find(({ edition }) => edition === latest.edition) ?? latestEditions(all).at(-1);
  if (!paired || same?.figure.is !== 'number') return undefined;
  return sayQualified(same, paired.definition, paired.decimals, language);
}

/**
 * Says where an indicator stands, one fact to a sentence: the figure, its change, its target. Generated
 * from the data, so that it cannot disagree with them (standards C-01, R-10, R-11).
 *
 * @param paired The indicator of the same measure in another unit, if there is one.
 * @returns Sentences without their full stops.
 */
export function sayStanding(
  standing: Standing,
  paired: Indicator | undefined,
  language: Language,
): readonly string[] {
  const { indicator, latest, previous, yearAgo, yearAgoOfUnknownBasis, gapAfter, target } =
    standing;
  const words = language.sentence;
  const other = pairedFigure(latest, paired, language);
  const gaps = { figure: say(latest, indicator, language), when: sayWhen(latest.period, language) };
  const first = isLastOfEnded(latest, indicator)
    ? fill(words.ended, { since: sayPeriod(latest.period, language), figure: gaps.figure })
    : other === undefined
      ? fill(words.figure, gaps)
      : fill(words.paired, { ...gaps, paired: other });
  const plain = isPlainBasis(latest.basis, latest.period);
  const based = plain
    ? first
    : fill(words.basis, {
        figure: first,
        when: '',
        basis: sayBasis(latest.basis, language),
      }).replace(/ ,/, ',');
  const { status } = latest;
  const figure = status
    ? fill(words.status, { figure: based, status: language.status[status] })
    : based;
  const changes = [yearAgo, previous]
    .filter((change) => change !== undefined)
    .filter(({ from }, index, all) => all.findIndex((other) => other.from === from) === index);
  return [
    figure,
    ...(gapAfter ? [sayLater(gapAfter, language)] : []),
    ...sayNewerParts(standing, undefined, language),
    ...changes.map((change) => sayChange(change, indicator, language)),
    ...(target ? sayAgainstTarget(target, latest, indicator, language) : []),
    ...(yearAgoOfUnknownBasis
      ? [
          fill(words.beside, {
            figure: say(yearAgoOfUnknownBasis, indicator, language),
            period: sayPeriod(yearAgoOfUnknownBasis.period, language),
          }),
        ]
      : []),
    ...laterUnjoined(indicator, latest.period).map((one) => sayUnjoined(one, indicator, language)),
  ];
}
