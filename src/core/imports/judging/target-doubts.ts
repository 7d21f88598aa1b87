import { farApart } from './checks.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { isSameTarget, saidBy, shownIn, type Aimed } from '../found-target.ts';
import { middleOf } from '../../indicators/movement/middle-of.ts';
import { yearAround } from '../words/period-of.ts';
import { isNumber, type Reading } from '../reading.ts';
import { addressOf } from '../sheets/sheet.ts';
import { numbersOfAim } from '../target-cell.ts';

/** What keeps a target from being taken by what its own cell says. */
export function doubtOfTarget(
  one: Aimed,
  all: readonly Aimed[],
  unit: string | undefined,
): Doubt | undefined {
  const { measure, target } = one;
  const { read, typed, place } = target;
  if (read.is === 'unread') return doubt('target-unread', place, { measure, typed });
  if (read.is === 'strict') return doubt('target-strict', place, { measure, typed });
  if (read.is === 'turned')
    return doubt('target-turned', place, { measure, typed, goodWhen: read.goodWhen });
  if (read.is !== 'aim' || read.isPercent) return undefined;
  const isShare = unit === '%' || all.some(({ isPercent }) => isPercent);
  const sizes = all.filter(isNumber).map(({ value }) => Math.abs(Number(value)));
  const isSmall = numbersOfAim(read.aim).every((number) => number > 0 && number <= 1);
  const typical = middleOf(sizes, Number) ?? 0;
  return isShare && isSmall && typical >= farApart
    ? doubt('share-or-percent', place, { shown: read.aim, typical: String(typical) })
    : undefined;
}

/** How many figures must rise before they are taken for sums that grow through a year. */
const enough = 4;

/** Whether the figures of the whole in one year grow about as much each time, from none on: sums of the year so far. */
function looksSummed(all: readonly Aimed[]): boolean {
  const whole = all.filter((one) => isNumber(one) && one.parts.size === 0);
  const years = Map.groupBy(whole, ({ period }) => yearAround(period.first, 'financial-year').text);
  return [...years.values()].some((year) => {
    const values = year
      .toSorted((a, b) => (a.period.first < b.period.first ? -1 : 1))
      .map(({ value }) => Number(value));
    const [first = 0, last = 0] = [values[0], values.at(-1)];
    const isRising = values.every((value, at) => at === 0 || value >= values[at - 1]!);
    return values.length >= enough && isRising && first > 0 && last / first >= values.length * 0.6;
  });
}

/** A target beside figures that add up through the year. @param basis That of the figures; `undefined` where nobody says. */
export function doubtOfYear(all: readonly Aimed[], basis: string | undefined): Doubt | undefined {
  const isSaid = basis === 'year-to-date';
  const [first] = all;
  if (!first || (!isSaid && (basis !== undefined || !looksSummed(all)))) return undefined;
  const details = { measure: first.measure, shown: shownIn(first.target), isSaid };
  return doubt('target-of-year', first.target.place, details);
}

const partNames = ({ parts }: Reading) => [...parts.values()].join(', ');

/** The figures of a measure that its target is about: the whole, or, where there is none, its parts, if they share it. */
export function judgedBy(
  readings: readonly Reading[],
  aimed: readonly Aimed[],
): { readonly judged: readonly Aimed[]; readonly doubts: readonly Doubt[] } {
  const hasWhole = readings.some(({ parts, comparator }) => !comparator && parts.size === 0);
  const judged = hasWhole ? aimed.filter(({ parts }) => parts.size === 0) : aimed;
  const [first] = judged;
  const besideIt = aimed.filter(({ parts }) => parts.size > 0);
  const byTime = Map.groupBy(aimed, ({ period }) => period.text);
  const others = besideIt.filter(({ target, period }) => {
    const whole = byTime.get(period.text)!.find(({ parts }) => !hasWhole || parts.size === 0);
    return whole ? !isSameTarget(saidBy(whole.target), saidBy(target)) : hasWhole;
  });
  if (others.length === 0) return { judged, doubts: [] };
  // Each part has its own: all of them are told, each at its first cell.
  const byPart = Map.groupBy(others, partNames);
  const doubts = [...byPart].map(([part, [other]]) => {
    const { measure, target } = other!;
    const beside =
      first && first !== other
        ? `${shownIn(first.target)} (${addressOf(first.target.place)})`
        : undefined;
    const details = { measure, shown: shownIn(target), part, other: beside };
    return doubt('target-of-part', target.place, details);
  });
  return { judged: hasWhole ? judged : [], doubts };
}
