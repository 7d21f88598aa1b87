import { isBroken } from './broken.ts';
import type { FigureJudgement } from './change.ts';
import { judgeOther, pairing, partOf, type Finder } from './comparator.ts';
import { isSameKind } from './comparison.ts';
import { latestEditions } from './headline.ts';
import type { Indicator } from '../indicator.ts';
import {
  isMeasured,
  isTimed,
  keyWithoutEdition,
  type Observation,
  type Timed,
} from '../observation.ts';

/** How another's figure stands beside one of ours. */
export type Held =
  /** It is for the same time. */
  | 'same-time'
  /** The paper of ours prints it beside ours, and no date. */
  | 'undated'
  /** It is for the last time before ours of which both figures are known. */
  | 'earlier'
  /** There is none of ours that it may be held against. */
  | 'alone';

/** Another's figure, and the figure of ours that it is held against. */
export interface Other {
  readonly observation: Observation;
  readonly held: Held;
  /** `undefined` where it stands alone. */
  readonly ours: Observation | undefined;
  /** Which way it stands from ours; `undefined` where it stands alone, or one of the two is no number. */
  readonly judgement: FigureJudgement | undefined;
}

type Found = Omit<Other, 'judgement'>;

/** Whether two rows of ours are one figure, printed by two papers. */
function isSameFigure(a: Observation, b: Observation): boolean {
  if (a === b) return true;
  if (keyWithoutEdition(a) !== keyWithoutEdition(b) || a.figure.is !== b.figure.is) return false;
  return (
    a.figure.is !== 'number' || (b.figure.is === 'number' && a.figure.value === b.figure.value)
  );
}

/** Of one other: the figure with a date for the time of ours, else that of the last time before of which both are known. */
function datedOf(
  rows: readonly Observation[],
  latest: Timed,
  indicator: Indicator,
  find: Finder,
): Found | undefined {
  const numbers = rows.filter(isMeasured);
  const now = numbers.find((one) => {
    const ours = find(one);
    return ours !== undefined && isSameFigure(ours, latest);
  });
  if (now) return { observation: now, held: 'same-time', ours: latest };
  const before = numbers
    .flatMap((observation) => {
      const ours = find(observation);
      return ours && isMeasured(ours) ? [{ observation, ours, held: 'earlier' as const }] : [];
    })
    .filter(
      ({ ours }) =>
        ours.period.last < latest.period.last &&
        ours.basis === latest.basis &&
        isSameKind(ours, latest) &&
        !isBroken(indicator, ours.period, latest.period),
    );
  return before.at(-1);
}

/**
 * Of one other, what is shown where nothing may be held against ours: its last figure up to then, of the basis of ours
 * where it has one; where it has none, the first after it, else the reason, else what the paper of ours prints without a date.
 */
function aloneOf(
  { dated, undated }: { dated: readonly Timed[]; undated: readonly Observation[] },
  latest: Timed,
  isLast: boolean,
): Found | undefined {
  const known = dated.filter(({ period }) => period.last <= latest.period.last);
  const numbers = known.filter(isMeasured);
  const observation =
    numbers.findLast(({ basis }) => basis === latest.basis) ??
    numbers.at(-1) ??
    (isLast ? dated.find(isMeasured) : undefined) ??
    known.at(-1) ??
    undated.find(({ edition }) => edition === latest.edition);
  return observation && { observation, held: 'alone', ours: undefined };
}

/**
 * Others' figures beside one of ours: of each other that for the same time, else that of the last time before of which
 * both are known; and that which the paper of ours prints beside it without a date. Where there is neither, one figure
 * is shown alone.
 *
 * @returns In the order in which the others are first met, by period; an other may have two.
 */
export function othersOf(indicator: Indicator, latest: Timed): readonly Other[] {
  const find = pairing(indicator);
  const part = partOf(latest);
  const alike = indicator.observations.filter((one) => partOf(one) === part);
  const isLast = !alike.some(
    (one) => !one.comparator && isMeasured(one) && one.period.last > latest.period.last,
  );
  const theirs = Map.groupBy(
    alike.filter(({ comparator }) => comparator),
    ({ comparator }) => comparator,
  );
  return [...theirs.values()].flatMap((rows) => {
    const undated = rows.filter((one) => !isTimed(one));
    const dated = latestEditions(rows.filter(isTimed));
    const beside = undated.flatMap((observation): Found[] => {
      const ours = find(observation);
      return ours && isSameFigure(ours, latest) ? [{ observation, held: 'undated', ours }] : [];
    });
    const known = datedOf(dated, latest, indicator, find);
    const isBeside = beside.some(({ observation }) => observation.figure.is === 'number');
    const isNeeded = known?.held === 'same-time' || !isBeside;
    const found = [...beside, ...(known && isNeeded ? [known] : [])];
    const lost = undated.filter((one) => find(one) === undefined);
    const alone =
      found.length === 0 ? aloneOf({ dated, undated: lost }, latest, isLast) : undefined;
    return [...found, ...(alone ? [alone] : [])].map((one) => ({
      ...one,
      judgement: judgeOther(indicator, one.observation, one.ours),
    }));
  });
}
