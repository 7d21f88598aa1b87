import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { isNumbered, type Observation } from '../observation.ts';
import { judgeOther, type Finder } from '../comparing/comparator.ts';
import type { Other } from '../comparing/others.ts';
import { sayBasis, sayPeriod, sayQualified } from '../../values/say.ts';
import { sayTimeOf, sayWhen, sayWhenOf } from '../../values/say-when.ts';
import type { Standing } from '../comparing/standing.ts';

/** The names of those whose figures stand beside ours, in the order in which the publication lists them. */
export type Names = Readonly<Record<string, string>>;

/** More others than these are not named in a sentence or on a card: the table has them all. */
export const mostNamed = 3;

/** Others in the order of the publication. */
export function inOrder(others: readonly Other[], names: Names): readonly Other[] {
  const order = Object.keys(names);
  const rank = ({ observation }: Other) => order.indexOf(observation.comparator ?? '');
  return others.toSorted((a, b) => rank(a) - rank(b));
}

/** The first few others, all that is shown of each, and how many more there are. */
export function fewOf(
  others: readonly Other[],
  names: Names,
): { readonly named: readonly Other[]; readonly more: number } {
  const byName = [
    ...Map.groupBy(inOrder(others, names), ({ observation }) => observation.comparator),
  ];
  return {
    named: byName.slice(0, mostNamed).flatMap(([, its]) => its),
    more: Math.max(0, byName.length - mostNamed),
  };
}

/** Says one other's figure with its verdict: `England 83% (better than here)`. Ours is told where it is not the latest. */
function sayOther(
  { observation, held, ours, judgement }: Other,
  { indicator }: Pick<Standing, 'indicator'>,
  names: Names,
  language: Language,
): string {
  const words = language.sentence;
  const say = (one: Observation) =>
    sayQualified(one, indicator.definition, indicator.decimals, language);
  const name = names[observation.comparator ?? ''] ?? observation.comparator ?? '';
  const figure =
    held === 'alone' ? say(observation) : sayTimeOf(say(observation), observation, language);
  const plain = fill(words.other, { name, figure });
  const sentence =
    held === 'earlier' && ours
      ? fill(words.otherAgainst, { sentence: plain, ours: sayTimeOf(say(ours), ours, language) })
      : plain;
  if (held === 'alone') {
    const { period } = observation;
    const when = period.is === 'unstated' ? words.undated : sayWhenOf(observation, language);
    return withBasis(
      fill(words.otherAlone, { sentence: plain, when }),
      observation,
      indicator,
      language,
    );
  }
  if (judgement === undefined || judgement === 'neither') return sentence;
  return fill(words.otherJudged[judgement], { sentence });
}

/** Whether nobody says of another's figure nor of ours what it sums up, so that they may be alike or not. */
const isUnsure = ({ basis }: Observation, { indicator }: Pick<Standing, 'indicator'>): boolean =>
  basis === 'unstated' && indicator.basis === 'unstated';

/** Says what stretch of time a figure sums up, where that is not what the measure's own sum up. */
const withBasis = (
  sentence: string,
  { basis }: Observation,
  indicator: Indicator,
  language: Language,
): string =>
  basis === indicator.basis
    ? sentence
    : fill(language.sentence.otherBasis, { sentence, basis: sayBasis(basis, language) });

/**
 * Says others' figures beside ours, those of one time in one sentence, and whether each is better than ours (standards
 * R-16): `Others in March 2016: England 83% (better than here)`. Where the paper gives no period, that is said; where
 * both are known for an earlier time alone, that time and ours of then; where none of ours is like it, no verdict; the reason where there is no figure at all.
 *
 * @param names The names of the comparators, in their order.
 * @returns Sentences without their full stops; none where nobody else's figure is known.
 */
export function sayComparators(
  standing: Pick<Standing, 'indicator' | 'others'>,
  names: Names,
  language: Language,
): readonly string[] {
  const words = language.sentence;
  const { named, more } = fewOf(standing.others, names);
  const groups = Map.groupBy(named, ({ observation, held }) =>
    held !== 'alone'
      ? `${held} ${observation.period.text}`
      : isNumbered(observation)
        ? isUnsure(observation, standing)
          ? 'unsure'
          : held
        : 'without',
  );
  const said = [...groups.values()].map((those) => {
    const { held, observation } = those[0]!;
    const list = those.map((one) => sayOther(one, standing, names, language)).join(', ');
    const { period } = observation;
    if (held === 'alone') {
      const alone = isUnsure(observation, standing) ? words.othersUnsure : words.othersAlone;
      return fill(isNumbered(observation) ? alone : words.othersWithout, { list });
    }
    if (period.is === 'unstated') return fill(words.othersUndated, { list });
    const when = sayWhen(period, language);
    if (held === 'same-time') return fill(words.others, { when, list });
    return fill(words.othersEarlier, { when, kind: words.lastOf[period.is], list });
  });
  if (more === 0) return said;
  return [...said, more === 1 ? words.oneMore : fill(words.more, { count: more })];
}

/** Says one other's figure for a card, where each has a line: `England: 83%, date not stated (better than here)`. */
export function sayOtherLine(
  { observation, held, ours, judgement }: Other,
  indicator: Indicator,
  unit: string,
  names: Names,
  language: Language,
): string {
  const words = language.scorecard;
  const say = (one: Observation) => sayQualified(one, unit, indicator.decimals, language);
  const { period, comparator } = observation;
  const plain = fill(words.other, {
    name: names[comparator ?? ''] ?? comparator ?? '',
    figure: say(observation),
    period: sayTimeOf(
      period.is === 'unstated' ? words.undated : sayPeriod(period, language),
      observation,
      language,
    ),
  });
  const sentence =
    held === 'earlier' && ours
      ? fill(language.sentence.otherAgainst, {
          sentence: plain,
          ours: sayTimeOf(say(ours), ours, language),
        })
      : plain;
  if (held === 'alone') return withBasis(sentence, observation, indicator, language);
  if (judgement === undefined || judgement === 'neither') return sentence;
  return fill(language.sentence.otherJudged[judgement], { sentence });
}

/**
 * Says how another's figure stands to ours of the same time, for its row in a table: `Better than the 70% here`. Where its
 * paper prints it without a date, the time of ours is told.
 *
 * @returns Blank for our own figures, and where there is none of ours to hold it against.
 */
export function sayVerdict(
  observation: Observation,
  indicator: Indicator,
  pair: Finder,
  language: Language,
): string {
  if (!observation.comparator) return '';
  const ours = pair(observation);
  const judgement = judgeOther(indicator, observation, ours);
  if (!ours || judgement === undefined) return '';
  const words = language.sentence;
  const figure = sayQualified(ours, indicator.definition, indicator.decimals, language);
  const sentence = fill(words.verdict[judgement], { figure });
  if (observation.period.is !== 'unstated') return sentence;
  return fill(words.verdictUndated, { sentence, when: sayWhen(ours.period, language) });
}
