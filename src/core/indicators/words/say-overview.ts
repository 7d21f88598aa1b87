import { fill, type Language } from '../../language/english.ts';
import { countCard, hasOwnTarget, type CardCount } from '../cards/card-count.ts';
import type { CardMeasures, CardRow } from '../cards/scorecard.ts';
import { isFromYearBefore, type Change } from '../comparing/change.ts';
import { directionBetween, saidDirection } from '../../values/direction.ts';
import { isDoubted } from '../comparing/span.ts';
import type { Indicator } from '../indicator.ts';
import { sayTimeOf } from '../../values/say-when.ts';
import { sayBasis } from '../../values/say.ts';
import { sayOverviewTarget } from './say-overview-target.ts';
import { sayFigureOf } from './split-figure.ts';

/** So many measures that cannot be held against their targets are told by name. */
const mostByName = 2;

const listed = (parts: readonly string[], { overview }: Language): string => {
  const { and } = overview.sentence;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`;
};

/** Whether a row can be told as a figure against a number: one for another stretch of time. */
const isTellable = ({ target, observation }: CardRow) =>
  target.is === 'other-basis' &&
  target.target.value !== undefined &&
  observation.figure.is === 'number';

function sayCount(
  { all, open, ...count }: CardCount,
  hasParts: boolean,
  language: Language,
): readonly string[] {
  if (all.length === 0) return [];
  const words = language.overview.sentence;
  const told = open.length <= mostByName ? open.filter(isTellable) : [];
  const left = open.length - told.length;
  const parts = [
    ...(['met', 'near', 'missed', 'off'] as const).flatMap((where) => {
      const { length } = count[where];
      const isMore = where === 'missed' && count.near.length > 0;
      return length === 0 ? [] : [fill(words[isMore ? 'missedByMore' : where], { count: length })];
    }),
    ...(left > 0 ? [fill(words.open, { count: left })] : []),
  ];
  const list = listed(parts, language);
  const [one, many] = hasParts
    ? [words.ofOneWhole, words.ofWholes]
    : [words.ofOneTarget, words.ofTargets];
  const whole = fill(all.length === 1 ? one : many, { count: all.length, list });
  const held = [...count.met, ...count.near, ...count.missed, ...count.off];
  const doubted = held.filter(({ observation, indicator }) => isDoubted(observation, indicator));
  const sayDoubted = doubted.length === 1 ? words.oneDoubted : words.doubted;
  return [
    ...(parts.length > 0 ? [whole] : []),
    ...(doubted.length > 0 ? [fill(sayDoubted, { count: doubted.length })] : []),
    ...told.map(({ indicator, observation, target }) =>
      fill(words.stood, {
        title: indicator.definition.title,
        figure: sayTimeOf(sayFigureOf(observation, indicator, language), observation, language),
        basis: sayBasis(observation.basis, language),
        target: sayOverviewTarget(target, indicator, language),
      }),
    ),
  ];
}

/** How many of some changes are better and how many worse, in a list. */
function sayVerdicts(changes: readonly Change[], language: Language): string {
  const words = language.overview.sentence;
  const of = (wanted: string) =>
    changes.filter(({ judgement, isSteady }) => !isSteady && judgement === wanted).length;
  const [better, worse] = [of('better'), of('worse')];
  const rest = changes.length - better - worse;
  if (better + worse === 0)
    return changes.length === 1
      ? words.oneNeither
      : fill(words.noneEither, { all: changes.length });
  return listed(
    [
      fill(better === 0 ? words.noneBetter : words.better, { count: better, all: changes.length }),
      ...(worse > 0 ? [fill(words.worse, { count: worse })] : []),
      ...(rest > 0 ? [fill(words.rest, { count: rest })] : []),
    ],
    language,
  );
}

/** Whether somebody says which way of a change is good: of any other nothing can be better or worse. */
const hasGoodWay = ({ from, to }: Change, { definition }: Indicator) =>
  saidDirection(directionBetween(definition.goodWhen, from.period, to.period)) !== 'neither';

/**
 * Counts changes by their verdicts, of measures of which a way is good. Those that were held against the usual movement of their measure are not counted
 * with those of which none is known; nor are those that cannot be judged without it, as nothing is said of them.
 *
 * @param rows Those without a target.
 * @param hasTargets Whether the card has others, so that it is to be said which these are.
 */
function sayChanges(
  rows: readonly CardRow[],
  hasTargets: boolean,
  language: Language,
): readonly string[] {
  const changes = rows.flatMap(({ change, indicator }) =>
    change && hasGoodWay(change, indicator) ? change : [],
  );
  const words = language.overview.sentence.changes[hasTargets ? 'others' : 'all'];
  const unknown = changes.filter(({ judgement }) => judgement === 'unknown');
  const sayUnknown = unknown.length === 1 ? words.oneUnknown : words.unknown;
  const notKnown = unknown.length === 0 ? [] : [fill(sayUnknown, { count: unknown.length })];
  const known = changes.filter((change) => !unknown.includes(change));
  if (known.length === 0) return notKnown;
  const isOfYear = known.every(isFromYearBefore);
  // To say that a figure is the same no usual movement is needed.
  const tested = known.filter(({ isTested, order }) => isTested || order === 'same');
  const others = known.filter((change) => !tested.includes(change));
  if (!known.some(({ isTested }) => isTested) || others.length === 0)
    return [
      fill(isOfYear ? words.ofYear : words.ofEarlier, { list: sayVerdicts(known, language) }),
      ...notKnown,
    ];
  return [
    fill(isOfYear ? words.ofYearTested : words.ofEarlierTested, {
      list: sayVerdicts(tested, language),
    }),
    fill(words.untested, { list: sayVerdicts(others, language) }),
    ...notKnown,
  ];
}

/** Says which measures have figures of parts alone: few by name. */
function sayByParts({ parts }: CardMeasures, language: Language): readonly string[] {
  const words = language.overview.sentence;
  if (parts.length === 0) return [];
  if (parts.length > mostByName) return [fill(words.manyParts, { count: parts.length })];
  const titles = listed(
    parts.map(({ indicator }) => indicator.definition.title),
    language,
  );
  return [fill(parts.length === 1 ? words.onePart : words.parts, { titles })];
}

/** Says of measures none of which can be held against anything why that is: nothing is known, or no way of a change is good. */
function sayUnjudged(rows: readonly CardRow[], language: Language): string {
  const { alone, oneAlone, aloneOf, uncalled, oneUncalled, uncalledBeside } =
    language.overview.sentence;
  const all = rows.length;
  const changed = rows.filter(({ change }) => change).length;
  const without = all - changed;
  if (changed === 0) return all === 1 ? oneAlone : fill(alone, { count: all });
  if (without === 0) return all === 1 ? oneUncalled : fill(uncalled, { count: all });
  return `${fill(aloneOf, { all, count: without })}; ${fill(uncalledBeside, { count: changed })}`;
}

/**
 * Says how the measures of a card stand: how many met their targets and how many missed them, and of those without one
 * how many got better; then which are published by their parts alone. Nothing of a card without measures.
 *
 * @returns Sentences without their full stops.
 */
export function sayOverview(card: CardMeasures, language: Language): readonly string[] {
  const { rows } = card;
  const byParts = sayByParts(card, language);
  const others = rows.filter((row) => !hasOwnTarget(row));
  const said = [
    ...sayCount(countCard(rows), byParts.length > 0, language),
    ...sayChanges(others, others.length < rows.length, language),
  ];
  if (said.length > 0 || rows.length === 0) return [...said, ...byParts];
  return [sayUnjudged(rows, language), ...byParts];
}
