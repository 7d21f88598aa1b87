import { directionAt } from '../../values/direction.ts';
import { placesIn } from '../../values/exact.ts';
import { isRange } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { StatedPeriod } from '../../values/period.ts';
import { sayNumber, sayPeriod, saySpan, withUnit } from '../../values/say.ts';
import { isDoubted } from '../comparing/span.ts';
import { behindRounding, sayBehind, type BehindRounding } from '../comparing/behind-rounding.ts';
import { sayDifference } from '../comparing/difference.ts';
import { sayAim } from './say-aim.ts';
import { isDue, type AgainstTarget, type Measured, type Standing } from '../comparing/standing.ts';
import type { Target } from '../target.ts';

/** Whether a target ends later than the last of our figures: nothing that is known lies behind it. */
const isStillOn = (until: StatedPeriod, { observations }: Indicator) =>
  !observations.some(
    ({ comparator, period }) =>
      !comparator && period.is !== 'unstated' && period.last >= until.last,
  );

/** Says a target with its dates: `The target was 1,750 children by March 2017`. */
export function sayTarget(
  { target }: Pick<AgainstTarget, 'target'>,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.sentence;
  if (target.unavailable !== undefined) return words.targetLost;
  if (target.value === undefined) {
    const period = target.by && sayPeriod(target.by, language);
    return period
      ? fill(words.targetWordsBy, { target: target.words ?? '', period })
      : fill(words.targetWords, { target: target.words ?? '' });
  }
  const said = { target: sayAim(target.value, indicator, language) };
  const { by, from, until } = target;
  const say = (period: NonNullable<Target['by']>) => sayPeriod(period, language);
  if (by) return fill(words.targetBy, { ...said, period: say(by) });
  const ending = until && isStillOn(until, indicator) ? words.targetStill : words;
  if (from && until && from.text !== until.text)
    return fill(ending.targetBetween, { ...said, ...saySpan(from, until, language) });
  if (until)
    return fill(from ? words.targetFor : ending.targetUntil, { ...said, period: say(until) });
  if (from) return fill(words.targetFrom, { ...said, period: say(from) });
  return fill(words.target, said);
}

/** Says what a target aims at, without its dates: `1,750 children`, its words in quotation marks, or that it is lost. */
export function sayTargetNumber(
  { value, words: typed }: Target,
  indicator: Indicator,
  language: Language,
): string {
  const words = language.sentence.targetShort;
  if (value !== undefined) return sayAim(value, indicator, language);
  return typed === undefined ? words.lost : fill(words.words, { target: typed });
}

/** Says a target with its dates where a heading names it as one: `1,750 children by March 2017`. */
export function sayTargetShort(target: Target, indicator: Indicator, language: Language): string {
  const words = language.sentence.targetShort;
  const said = { target: sayTargetNumber(target, indicator, language) };
  const { value, by, from, until } = target;
  if (value === undefined) return said.target;
  const say = (period: NonNullable<Target['by']>) => sayPeriod(period, language);
  if (by) return fill(words.by, { ...said, period: say(by) });
  if (from && until && from.text !== until.text)
    return fill(words.between, { ...said, ...saySpan(from, until, language) });
  if (until) return fill(words[from ? 'for' : 'until'], { ...said, period: say(until) });
  return from ? fill(words.from, { ...said, period: say(from) }) : said.target;
}

/**
 * Says a target and on which side of it the figure is, for a list: `The target for 2020/21 was 85%: better`.
 * The side is left out where no way is good, and before the day by which the target is to be reached.
 */
export function sayTargetWithSide(
  against: AgainstTarget,
  standing: Standing,
  language: Language,
): string {
  const { target, judgement, inBand } = against;
  const sentence = sayTarget(against, standing.indicator, language);
  if (!isDue(target, standing.latest) || judgement === undefined || judgement === 'neither')
    return sentence;
  const isBeyond = isBeyondRange(against);
  const isNear = judgement === 'worse' && inBand === 'inside';
  const side = isBeyond ? 'beyond' : isNear ? 'near' : judgement;
  const told = asPublished(
    fill(language.sentence.side[side], { sentence }),
    standing.latest,
    standing.indicator,
    language,
  );
  const behind = behindRounding(standing.latest, standing.indicator, against);
  if (!behind) return told;
  const share = sayBehind(behind, standing.indicator);
  return fill(language.sentence.beforeRounding, { sentence: told, share });
}

/** Says of a figure of which not all that is published can be right that this is how it stands as it is published. */
const asPublished = (
  sentence: string,
  observation: Measured,
  indicator: Indicator,
  { sentence: words }: Language,
) => (isDoubted(observation, indicator) ? fill(words.asPublished, { sentence }) : sentence);

/** Whether a figure has left the range aimed at on its good side. */
const isBeyondRange = ({ target, order, judgement }: AgainstTarget) =>
  isRange(target.value) && judgement === 'better' && (order === 'above' || order === 'below');

function sayBand(
  against: AgainstTarget,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const { band, inBand, judgement } = against;
  if (!band || !inBand) return [];
  const words = language.sentence.band;
  const shape = inBand === 'outside' && judgement === 'better' ? words.beyond : words[inBand];
  const [low, high] = band.map((end) =>
    withUnit(sayNumber(end, Math.max(indicator.decimals, placesIn(end))), indicator.definition),
  ) as [string, string];
  return [fill(shape, { low, high })];
}

/**
 * Says a figure against its target: how far off it is, and, where the day to reach it had come, whether it was met
 * if one way is good, and how it stands to the printed band if there is one.
 */
export function sayAgainstTarget(
  against: AgainstTarget,
  observation: Measured,
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const words = language.sentence;
  const target = sayTarget(against, indicator, language);
  const { order, judgement = 'neither' } = against;
  const isNow = isDue(against.target, observation);
  // A year to date is on its way to what is to be reached by a later day.
  if (order === undefined || (!isNow && observation.basis === 'year-to-date')) return [target];
  const band = isNow ? sayBand(against, indicator, language) : [];
  const { is: goodWhen, inferredFrom } = directionAt(
    indicator.definition.goodWhen,
    observation.period,
  );
  const isAimed = goodWhen === 'higher' || goodWhen === 'lower';
  const isOfRange = isRange(against.target.value);
  const isJudged = (isAimed || isOfRange) && !inferredFrom;
  const behind = behindRounding(observation, indicator, against);
  const placed = sayPlace(against, target, indicator, language, behind);
  const met = isBeyondRange(against) ? words.met.beyond : words.met[judgement];
  // That it lies within is the verdict already.
  const isVerdict = isJudged && isNow && order !== 'inside';
  const said = isVerdict ? fill(met, { sentence: placed }) : placed;
  const sentence = asPublished(said, observation, indicator, language);
  const isSided = isAimed && order !== 'same' && order !== 'alike' && order !== 'inside';
  const direction = words.sides[inferredFrom ? 'inferred' : 'said'];
  return [isSided ? fill(direction[goodWhen], { sentence }) : sentence, ...band];
}

/** Says where a figure is by its target, and how far off where that can be told. */
function sayPlace(
  { target, order, gap, judgement }: AgainstTarget,
  sentence: string,
  indicator: Indicator,
  language: Language,
  behind: BehindRounding | undefined,
): string {
  const { place } = language.sentence;
  if (order === undefined) return sentence;
  if (order === 'inside') return fill(place.inside, { sentence });
  if (order === 'unsure' && isRange(target.value))
    return fill(place[judgement === 'better' ? 'reached' : 'nearEnd'], { sentence });
  if (order === 'unsure')
    return fill(place[judgement === 'better' ? 'reached' : order], { sentence });
  if (order === 'same' || order === 'alike') return fill(place[order], { sentence });
  if (!gap) return fill(place[order], { sentence });
  if (behind) {
    // The share is told with the gap, so that both are seen to agree.
    const exactly = { ...gap, places: Math.max(gap.places, behind.places), by: undefined };
    return fill(order === 'above' ? place.aboveBefore : place.belowBefore, {
      sentence,
      share: sayBehind(behind, indicator),
      gap: sayDifference(exactly, indicator, language),
    });
  }
  const words = order === 'above' ? place.aboveBy : place.belowBy;
  return fill(words, { sentence, gap: sayDifference(gap, indicator, language) });
}
