import type { CardSettings } from './card-settings.ts';
import type { CardStatement } from './card-statement.ts';
import { headlineSeries, latestEditions } from '../comparing/headline.ts';
import { ownTotals, type Indicator } from '../indicator.ts';
import { isNumbered, isTimed, type Observation } from '../observation.ts';
import { printedTargetOf, type PrintedTarget } from '../comparing/printed-target.ts';
import { ratingOf, type Rating } from '../comparing/rating.ts';
import type { Schemes } from '../comparing/scheme.ts';
import { judgeFigures, type Change, type ChangeJudgement } from '../comparing/change.ts';
import { partsStandingOf, type PartsStanding } from '../comparing/parts-standing.ts';
import { othersOf, type Other } from '../comparing/others.ts';
import { workedOut } from '../comparing/worked-out.ts';
import { comparePeriods } from '../../values/period.ts';
import { standingOf } from '../comparing/standing.ts';
import { knownBy } from '../comparing/stood-at.ts';

/** One measure on a scorecard: its figure, and what that is held against. */
export interface CardRow {
  readonly indicator: Indicator;
  /** The figure of the whole for the period of the card, of its paper if it has one, or the reason why there is none. */
  readonly observation: Observation;
  /** Whether the card has no one period, so that the row says its own. */
  readonly isOwnTime: boolean;
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

/** Measures side by side: those of one period, or the latest of each; printed by one paper, or published without one. */
export interface Scorecard {
  readonly id: string;
  readonly title: string;
  readonly edition: string | undefined;
  /** `undefined` for the latest of each measure. */
  readonly period: CardSettings[string]['period'];
  readonly note: string | undefined;
  /** What a paper itself says of its measures. */
  readonly statement: CardStatement | undefined;
  /** In the order of the indicators. */
  readonly rows: readonly CardRow[];
  /** The measures of whose whole there is no row, and figures of parts: in the same order. */
  readonly parts: readonly PartsStanding[];
}

/** The measures of a card, be it a whole or those of one theme. */
export type CardMeasures = Pick<Scorecard, 'rows' | 'parts'>;

type CardHead = Omit<Scorecard, keyof CardMeasures>;

/** What cards are made by: which there are, and the schemes that rate. */
interface CardRules {
  readonly scorecards?: CardSettings | undefined;
  readonly schemes?: Schemes | undefined;
}

/** The latest figure of the whole that is lost itself, and whose own numbers give it. */
const latestByNumbers = (
  totals: readonly Observation[],
  indicator: Indicator,
): Observation | undefined =>
  latestEditions(totals)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .findLast((one) => isTimed(one) && workedOut(one, indicator));

/**
 * The figure of the whole that a card shows: for its period, printed by its paper where it has one, and of the indicator's
 * own basis where there are several; without a period, the latest, and where all are lost, the latest whose numbers are
 * not.
 */
function figureOn({ edition, period }: CardHead, indicator: Indicator): Observation | undefined {
  const printed = ownTotals(indicator).filter(isPrintedIn(edition));
  if (!period)
    return (
      headlineSeries({ ...indicator, observations: printed }).at(-1) ??
      latestByNumbers(printed, indicator)
    );
  const then = latestEditions(printed.filter((one) => one.period.text === period.text));
  return then.find(({ basis }) => basis === indicator.basis) ?? then[0];
}

const isPrintedIn = (edition: string | undefined) => (one: Observation) =>
  edition === undefined || one.edition === edition;

/** The parts that a card shows where it has no figure of the whole: for its period and of its paper, as that figure is. */
function partsOn({ edition, period }: CardHead, indicator: Indicator): PartsStanding | undefined {
  const observations = indicator.observations
    .filter(isPrintedIn(edition))
    .filter((one) => !period || one.period.text === period.text);
  const standing = partsStandingOf({ ...indicator, observations });
  return standing && { ...standing, indicator };
}

function rowOf(
  head: CardHead,
  indicator: Indicator,
  observation: Observation,
  settings: CardRules,
): Omit<CardRow, 'paired'> {
  const known = head.edition === undefined ? indicator : knownBy(indicator, head.edition);
  const standing = standingOf(known, observation.period.text);
  const isSame = standing?.latest === observation;
  return {
    indicator,
    observation,
    isOwnTime: !head.period,
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
  const [own, others] = [weight(indicator), weight(other)];
  // Of two that weigh the same one stands, so that no measure is counted twice.
  return own === others ? indicator.id > other.id : own < others;
}

/**
 * Makes a scorecard as its settings say. It has every measure whose figure for its period its paper prints; two that are
 * the same in different units are one row. Measures of which parts alone have one stand beside them.
 *
 * @param indicators As they are known when the card is looked at.
 */
export function scorecardOf(
  id: string,
  { note, statement, edition, ...given }: CardSettings[string],
  rules: CardRules,
  indicators: ReadonlyMap<string, Indicator>,
): Scorecard {
  const head: CardHead = { id, ...given, edition, note, statement };
  const figures = new Map(
    [...indicators.values()].flatMap((indicator) => {
      const observation = figureOn(head, indicator);
      return observation ? [[indicator.id, { indicator, observation }] as const] : [];
    }),
  );
  const rows = [...figures.values()].flatMap(({ indicator, observation }): CardRow[] => {
    const paired = figures.get(indicator.definition.pairedWith ?? '');
    if (paired && givesWay(indicator, paired.indicator)) return [];
    return [{ ...rowOf(head, indicator, observation, rules), paired }];
  });
  const parts = [...indicators.values()].flatMap((indicator) =>
    figures.has(indicator.id) ? [] : (partsOn(head, indicator) ?? []),
  );
  return { ...head, rows, parts };
}

/** The others whose figures are better than a row's own; none where it has none, no way is good, or rounding hides it. */
export function behindOf({ others, observation }: CardRow): readonly Other[] {
  if (!isNumbered(observation)) return [];
  const now = others.filter(({ held }) => held !== 'earlier');
  // What was known of an earlier time alone tells nothing beside others' figures of now.
  const telling = now.some(({ judgement }) => judgement !== undefined) ? now : others;
  return telling.filter(({ judgement }) => judgement === 'better');
}

/** Whether a row's figure got worse since the one it is held against. */
export const isGettingWorse = ({ change }: CardRow): boolean => change?.judgement === 'worse';

/** Judgements of a change that tell which way it went, or that it went no way. */
const telling: readonly ChangeJudgement[] = [
  ...(['better', 'worse', 'nearer', 'further', 'same', 'alike'] as const),
  ...(['usual', 'within', 'still', 'to-usual'] as const),
];

/** Whether it is told of any row how its figure changed: where it is of none, that none got worse is not known. */
export const hasToldChange = (rows: readonly CardRow[]): boolean =>
  rows.some(({ change }) => change !== undefined && telling.includes(change.judgement));

/** Whether a row's figure is worse than the one it is held against, and nobody knows whether by more than usual. */
export const mayBeWorse = ({ change, indicator }: CardRow): boolean =>
  change?.judgement === 'unknown' && judgeFigures(indicator, change.to, change.from) === 'worse';

/**
 * Parts rows that got worse into those held against the usual movement of their measure, and those of which none is known,
 * so that any difference counts; where none was held against one, all stand together.
 */
export function worseByTest(rows: readonly CardRow[]): {
  readonly tested: readonly CardRow[];
  readonly untested: readonly CardRow[];
} {
  const untested = rows.filter(({ change }) => change?.isTested === false);
  return untested.length === rows.length
    ? { tested: rows, untested: [] }
    : { tested: rows.filter((row) => !untested.includes(row)), untested };
}

/** Whether a card has any measure. */
export const isFilled = ({ rows, parts }: CardMeasures): boolean => rows.length + parts.length > 0;
