import { numbersIn } from '../compile/numbers-in-text.ts';
import { compare, exact, minus, sizeOf, type Exact } from '../values/exact.ts';
import type { Change } from './change.ts';
import { keyOfFigure, settled } from './figure-changes.ts';
import { numberIn } from '../tables/former-cells.ts';
import type { PublishedRecord, RecordedMeasure } from './record.ts';
import { betweenNumbers } from './told-numbers.ts';

/** A number that was told, and the one that is told in its place. */
interface Told {
  readonly was: Exact;
  readonly now: Exact;
}

/** The numbers of a list in a record. */
const numbersOf = (text = ''): readonly Exact[] =>
  text
    .split(betweenNumbers)
    .flatMap((one) => numbersIn(one).slice(0, 1))
    .map(({ value }) => exact(value));

const isSame = (one: Exact, other: Exact) => compare(one, other) === 0;

const between = (one: Exact, other: Exact) => sizeOf(minus(one, other));

/** The figures of a measure that two records have as numbers. */
function standing(before: RecordedMeasure, now: RecordedMeasure): readonly Told[] {
  const latest = new Map(settled(now).map((one) => [keyOfFigure(one), one]));
  return settled(before).flatMap((figure) => {
    const [was, is] = [figure, latest.get(keyOfFigure(figure))].map((one) => numberIn(one?.value));
    return was && is ? [{ was, now: is }] : [];
  });
}

/** Whether a number became another as a figure did, or as how far two figures lie apart, one of them another now. */
function follows(told: Told, figures: readonly Told[]): boolean {
  const others = figures.filter(({ was, now }) => !isSame(was, now));
  const isOf = (was: Exact, now: Exact) => isSame(told.was, was) && isSame(told.now, now);
  return others.some(
    (one) =>
      isOf(one.was, one.now) ||
      figures.some((two) => isOf(between(one.was, two.was), between(one.now, two.now))),
  );
}

/**
 * Changes of which none asks for a reason of its own where the numbers in the words of a report became others as a figure did
 * that the report shows: the figure, or how far it lies from another of its measure, before and now. The figure's reason is theirs.
 */
export function withFollowing(
  changes: readonly Change[],
  before: PublishedRecord,
  now: PublishedRecord,
): readonly Change[] {
  const corrected = changes.filter(
    ({ kind, did, figure, field }) =>
      kind === 'figure' && did === 'changed' && figure && field === undefined,
  );
  if (corrected.length === 0) return changes;
  return changes.map((change) => {
    if (change.field !== 'told' || !change.needsReason) return change;
    const shown = corrected.filter(({ pages }) => pages.includes(change.address ?? ''));
    const [was, is] = [numbersOf(change.was), numbersOf(change.now)];
    const causes = was.map((one, at) =>
      shown.find(({ id }) => {
        const [then, here] = [before.measures[id], now.measures[id]];
        const other = is[at];
        return then && here && other && follows({ was: one, now: other }, standing(then, here));
      }),
    );
    if (was.length === 0 || was.length !== is.length || causes.includes(undefined)) return change;
    return { ...change, needsReason: false, reason: change.reason ?? causes[0]!.reason };
  });
}
