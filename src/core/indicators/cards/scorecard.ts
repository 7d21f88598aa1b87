import type { CardSettings } from './card-settings.ts';
import type { CardStatement } from './card-statement.ts';
import type { Indicator } from '../indicator.ts';
import { isNumbered, isTimed, type Observation } from '../observation.ts';
import { printedTargetOf, type PrintedTarget } from '../comparing/printed-target.ts';
import { ratingOf, type Rating } from '../comparing/rating.ts';
import type { Schemes } from '../comparing/scheme.ts';
import type { Change } from '../comparing/change.ts';
import { othersOf, type Other } from '../comparing/others.ts';
import { standingOf } from '../comparing/standing.ts';
import { knownBy } from '../comparing/stood-at.ts';

/** One measure on a scorecard: its figure in the card's paper and period, and what that is held against. */
export interface CardRow {
  readonly indicator: Indicator;
  /** The figure of the whole that the paper prints for the period, or the reason why there is none. */
  readonly observation: Observation;
  /** The same in another unit, where the card has both. */
  readonly paired: { readonly indicator: Indicator; readonly observation: Observation } | undefined;
  readonly rating: Rating | undefined;
  /** What its paper aims at for the period, or what is printed for another. */
  readonly target: PrintedTarget;
  /** Against the figure of a year before, else the latest before, where the two may be compared. */
  readonly change: Change | undefined;
  /** Others' figures beside its own, as known when the paper was published. */
  readonly others: readonly Other[];
}

/** The measures that one paper prints for one period. */
export interface Scorecard {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly period: CardSettings[string]['period'];
  readonly note: string | undefined;
  /** What a paper itself says of its measures. */
  readonly statement: CardStatement | undefined;
  /** In the order of the indicators. */
  readonly rows: readonly CardRow[];
}

type CardHead = Omit<Scorecard, 'rows'>;

/** What cards are made by: which there are, and the schemes that rate. */
interface CardRules {
  readonly scorecards?: CardSettings | undefined;
  readonly schemes?: Schemes | undefined;
}

/** The figure of the whole that a card shows: of the indicator's own basis where the paper prints several. */
function figureOn({ edition, period }: CardHead, indicator: Indicator): Observation | undefined {
  const printed = indicator.observations.filter(
    (one) =>
      one.edition === edition &&
      one.period.text === period.text &&
      !one.comparator &&
      one.dimensions.size === 0,
  );
  return printed.find(({ basis }) => basis === indicator.basis) ?? printed[0];
}

function rowOf(
  head: CardHead,
  indicator: Indicator,
  observation: Observation,
  settings: CardRules,
): Omit<CardRow, 'paired'> {
  const known = knownBy(indicator, head.edition);
  const standing = standingOf(known, head.period.text);
  const isSame = standing?.latest === observation;
  return {
    indicator,
    observation,
    rating: ratingOf(observation, indicator, settings.schemes ?? {}),
    target: printedTargetOf(observation, indicator),
    change: isSame ? (standing.yearAgo ?? standing.previous) : undefined,
    others: isTimed(observation) ? othersOf(known, observation) : [],
  };
}

/** Whether an indicator gives way to the one it is paired with: the one that papers rate or aim at stands first. */
function givesWay(indicator: Indicator, other: Indicator): boolean {
  const weight = ({ definition }: Indicator) =>
    (definition.targets?.length ? 2 : 0) + (/^(?:%|per )/.test(definition.unit) ? 0 : 1);
  return weight(indicator) < weight(other);
}

/**
 * Makes the scorecards of a publication from its settings, in their order. A card has every measure whose
 * figure for its period its paper prints; two that are the same in different units are one row.
 */
export function scorecardsOf(
  settings: CardRules,
  indicators: ReadonlyMap<string, Indicator>,
): readonly Scorecard[] {
  return Object.entries(settings.scorecards ?? {}).map(([id, { note, statement, ...given }]) => {
    const head: CardHead = { id, ...given, note, statement };
    const figures = new Map(
      [...indicators.values()].flatMap((indicator) => {
        const observation = figureOn(head, indicator);
        return observation ? [[indicator.id, { indicator, observation }] as const] : [];
      }),
    );
    const rows = [...figures.values()].flatMap(({ indicator, observation }): CardRow[] => {
      const paired = figures.get(indicator.definition.pairedWith ?? '');
      if (paired && givesWay(indicator, paired.indicator)) return [];
      return [{ ...rowOf(head, indicator, observation, settings), paired }];
    });
    return { ...head, rows };
  });
}

/** The others whose figures are better than a row's own; none where it has none, no way is good, or rounding hides it. */
export const behindOf = ({ others, observation }: CardRow): readonly Other[] =>
  isNumbered(observation) ? others.filter(({ judgement }) => judgement === 'better') : [];

/** Whether a row's figure got worse since the one it is held against. */
export const isGettingWorse = ({ change }: CardRow): boolean => change?.judgement === 'worse';
