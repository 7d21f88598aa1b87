import type { TimedDirection } from '../../values/direction.ts';
import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { dayNumber } from '../../values/calendar.ts';
import type { Document } from '../../documents/document.ts';
import type { Location } from '../../source/source.ts';
import type { Definition } from '../indicator.ts';

export const problems = {
  order: problem('direction/order'),
  overlap: problem('direction/overlap'),
  gap: problem('direction/gap'),
  nothingInferred: problem('direction/nothing-inferred'),
};

interface Stood {
  readonly one: TimedDirection;
  readonly place: Location;
}

const startOf = ({ from }: TimedDirection) => from?.first ?? '0000-01-01';
const endOf = ({ until }: TimedDirection) => until?.last ?? '9999-12-31';

function checkAlone({ one, place }: Stood, hasTarget: boolean): Diagnostic[] {
  const { is, from, until, inferredFrom } = one;
  if (from && until && from.first > until.last)
    return [problems.order.at(place, { from: from.text, until: until.text })];
  const isInferable = hasTarget && (is === 'higher' || is === 'lower');
  return inferredFrom && !isInferable ? [problems.nothingInferred.at(place, { is })] : [];
}

/** Each direction against the one before it in time: they follow each other, without a day between. */
function checkNeighbours(all: readonly Stood[]): Diagnostic[] {
  const inTime = all.toSorted((a, b) => (startOf(a.one) < startOf(b.one) ? -1 : 1));
  return inTime.flatMap(({ one, place }, index) => {
    const before = inTime[index - 1];
    if (!before) return [];
    const end = endOf(before.one);
    if (startOf(one) <= end) return [problems.overlap.at(place, { line: before.place.line })];
    const isNext = dayNumber(startOf(one)) - dayNumber(end) === 1;
    if (isNext || !one.from || !before.one.until) return [];
    return [problems.gap.at(place, { from: one.from.text, until: before.one.until.text })];
  });
}

/** Finds what the directions of a definition cannot mean together, each at its own entry. */
export function checkDirections({ head, placeOf }: Document<Definition>): readonly Diagnostic[] {
  const hasTarget = head.targets?.some(({ value }) => value !== undefined) ?? false;
  const all = head.goodWhen.map((one, index) => ({ one, place: placeOf('goodWhen', index) }));
  const own = all.flatMap((stood) => checkAlone(stood, hasTarget));
  return own.length > 0 ? own : checkNeighbours(all);
}
