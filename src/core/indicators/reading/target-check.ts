import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import { spanOf, type Location } from '../../source/source.ts';
import { basisOf, type Definition } from '../indicator.ts';
import type { Direction } from '../../values/direction.ts';
import { spellRange, type FigureRange } from '../../values/figure-range.ts';
import { isRange, nearEnd, numbersOf, type Aim } from '../aim.ts';
import { spellAim } from '../spell-aim.ts';
import { directionOf, type Target } from '../target.ts';

export const problems = {
  nothing: problem('target/nothing'),
  dates: problem('target/dates'),
  order: problem('target/order'),
  overlap: problem('target/overlap'),
  band: problem('target/band'),
  outside: problem('target/outside-band'),
  rangeSide: problem('target/range-side'),
  side: problem('target/tolerance-side'),
  size: problem('target/tolerance-size'),
};

interface Stood {
  readonly target: Target;
  readonly place: Location;
  at(...keys: readonly PropertyKey[]): Location;
}

function checkDates({ target, place, at }: Stood): Diagnostic[] {
  const { from, until, by, for: beside } = target;
  if ((target.value ?? target.words ?? target.unavailable) === undefined)
    return [problems.nothing.at(place)];
  if (by && until) return [problems.dates.at(at('by'), { key: 'by', other: 'until' })];
  const other = from ? 'from' : until ? 'until' : by ? 'by' : undefined;
  if (beside && other) return [problems.dates.at(at('for'), { key: 'for', other })];
  const end = until ?? by;
  if (from && end && from.first > end.last)
    return [problems.order.at(at('from'), { from: from.text, end: end.text })];
  return [];
}

/** Whether a range has no end on the side that is bad, so that every figure of that side would meet it. */
const isOpenOnBadSide = (value: Aim | undefined, good: Direction) =>
  isRange(value) &&
  ((good === 'higher' && value.low === undefined) ||
    (good === 'lower' && value.high === undefined));

function checkTolerance({ target, at }: Stood, { goodWhen }: Definition): Diagnostic[] {
  const { tolerance, value } = target;
  const { is } = directionOf(target, goodWhen);
  if (isOpenOnBadSide(value, is))
    return [
      problems.rangeSide.at(at('value'), { range: spellRange(value as FigureRange), goodWhen: is }),
    ];
  if (typeof tolerance !== 'object') return [];
  if (!('band' in tolerance)) {
    const [key, size] =
      'points' in tolerance
        ? (['points', tolerance.points] as const)
        : (['percent', tolerance.percent] as const);
    const isOfZero = key === 'percent' && value === 0 && size > 0;
    return size > 0 && !isOfZero
      ? []
      : [
          problems.size.at(
            at('tolerance', key),
            { size, isOfZero },
            size < 0 ? String(-size) : undefined,
          ),
        ];
  }
  const [low, high] = tolerance.band;
  const place = at('tolerance', 'band');
  if (low > high) return [problems.band.at(spanOf(place), { low, high }, `[${high}, ${low}]`)];
  if (value === undefined) return [];
  if (numbersOf(value).some((end) => end < low || end > high))
    return [problems.outside.at(place, { value: spellAim(value), low, high })];
  const near = nearEnd(value, is);
  const isOnGoodSide =
    low < high && ((is === 'higher' && near === low) || (is === 'lower' && near === high));
  return isOnGoodSide ? [problems.side.at(place, { goodWhen: is })] : [];
}

/** Whether two targets of one paper and basis hold for one time, so that none can say which counts. */
function overlap(a: Target, b: Target, basis: string): boolean {
  if ((a.basis ?? basis) !== (b.basis ?? basis) || a.edition !== b.edition) return false;
  if (a.value === undefined || b.value === undefined) return false;
  if (a.for || b.for) return a.for?.text === b.for?.text;
  const ends = ({ until, by }: Target) => (until ?? by)?.last ?? '9999-12-31';
  const starts = ({ from, by, until }: Target) =>
    from?.first ?? (by && !until ? by.last : '0000-01-01');
  return starts(a) <= ends(b) && starts(b) <= ends(a);
}

/** Finds what the targets of a definition cannot mean, each at the key that says it (standards, C-13). */
export function checkTargets(document: Document<Definition>): readonly Diagnostic[] {
  const { head, placeOf } = document;
  const targets = (head.targets ?? []).map((target, index): Stood => ({
    target,
    place: placeOf('targets', index),
    at: (...keys) => placeOf('targets', index, ...keys),
  }));
  return targets.flatMap((one, index) => {
    const own = [...checkDates(one), ...checkTolerance(one, head)];
    if (own.length > 0) return own;
    const before = targets
      .slice(0, index)
      .find(({ target }) => overlap(target, one.target, basisOf(head)));
    return before ? [problems.overlap.at(one.place, { line: before.place.line })] : [];
  });
}
