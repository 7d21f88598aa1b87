import { doubt, type Doubt } from './doubt.ts';
import type { RatingMapping } from './mappings/rating-mapping.ts';
import { isNumber, seriesOf, type Reading } from './reading.ts';
import { addressOf } from './sheets/sheet.ts';

/** Which way is good, and what it rests on: `undefined` where nobody says. */
export type GoodWhen = 'higher' | 'lower' | 'range' | 'neither' | undefined;

interface Rated {
  readonly reading: Reading;
  readonly rating: string;
  readonly value: number;
}

/** Whether two ratings cannot both follow from one scale: one lies on both sides of the other. */
const crossings = (one: Rated, all: readonly Rated[]) => {
  const own = all.filter(({ rating, reading }) => rating === one.rating && reading !== one.reading);
  const others = all.filter(({ rating }) => rating !== one.rating);
  return others.filter(({ value, rating }) => {
    const same = others.filter((other) => other.rating === rating);
    const isAmid =
      same.some((other) => other.value <= one.value) &&
      same.some((other) => other.value >= one.value) &&
      same.length > 1;
    // Its own colour lies on the other side of that one.
    const isBeyond =
      own.some((other) => (other.value - value) * (one.value - value) < 0) ||
      (value === one.value && same.length >= own.length);
    return isAmid || isBeyond;
  });
};

/** How many pairs of a series cannot both be right. */
const faultsIn = (series: readonly Rated[]) =>
  series.reduce((sum, one) => sum + crossings(one, series).length, 0);

/** Colours of one series that no limit between figures can explain: the fewest cells that are odd, of several the last. */
function oddOnes(series: readonly Rated[]): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let left = series;
  for (;;) {
    const faulty = left.filter((one) => crossings(one, left).length > 0);
    const remaining = faulty.map((one) => faultsIn(left.filter((other) => other !== one)));
    const one = faulty[remaining.lastIndexOf(Math.min(...remaining))];
    const [against] = one ? crossings(one, left) : [];
    if (!one || !against) return doubts;
    const details = {
      rating: one.rating,
      shown: one.reading.value,
      other: `${against.reading.value} (${against.rating})`,
      otherCell: addressOf(against.reading.place),
    };
    doubts.push(doubt('colour-contradicts', one.reading.place, details));
    left = left.filter((other) => other !== one);
  }
}

/** Whether a figure has met an aim; `undefined` where nobody says which way is good of a single number. */
function isAimMet(aim: string, value: number, goodWhen: GoodWhen): boolean | undefined {
  if (aim.includes('..')) {
    const [low, high] = aim.split('..') as [string, string];
    return (low === '' || value >= Number(low)) && (high === '' || value <= Number(high));
  }
  if (goodWhen === 'higher') return value >= Number(aim);
  return goodWhen === 'lower' ? value <= Number(aim) : undefined;
}

/** Colours that say a target is met, or missed, of figures that are on its other side. */
function againstTarget(
  { reading, rating, value }: Rated,
  met: string | undefined,
  goodWhen: GoodWhen,
): readonly Doubt[] {
  const target = reading.target?.read;
  if (target?.is !== 'aim' || met === undefined) return [];
  const isMet = isAimMet(target.aim, value, goodWhen);
  if (isMet === undefined || isMet === (rating === met)) return [];
  const details = { rating, shown: reading.value, other: target.aim, otherCell: undefined };
  return [doubt('colour-contradicts', reading.place, details)];
}

/**
 * Whether the colours of a series go by the target beside it. Where more than half of several contradict it, they go by another,
 * as those of a year to date do that stand beside the target of the whole year.
 */
const isAskedOf = (series: readonly Rated[], told: readonly Doubt[]) =>
  series.length === 1 || told.length * 2 <= series.length;

/** Colours that contradict their figures: by the target beside them, else by other figures of the same series. */
export function contradictingColours(
  readings: readonly Reading[],
  { met }: RatingMapping,
  goodWhenOf: (measure: string) => GoodWhen,
): readonly Doubt[] {
  const rated = readings.flatMap((reading): Rated[] =>
    reading.rating !== undefined && isNumber(reading)
      ? [{ reading, rating: reading.rating, value: Number(reading.value) }]
      : [],
  );
  return [...Map.groupBy(rated, ({ reading }) => seriesOf(reading)).values()].flatMap((series) => {
    const told = series.flatMap((one) => againstTarget(one, met, goodWhenOf(one.reading.measure)));
    return told.length > 0 && isAskedOf(series, told) ? told : oddOnes(series);
  });
}
