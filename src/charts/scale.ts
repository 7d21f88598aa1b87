import { range, tickStep } from 'd3-array';
import { narrowest, widthOf } from './measure.ts';

/** A place on an axis, with the words that stand there. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** One axis: its two ends and the ticks between them, ends among them. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
  /** Whether zero lies on the axis; where it does not, the picture says where the axis starts (C-10). */
  readonly hasZero: boolean;
}

/** What an axis must know of its figures besides their values. */
export interface ScaleOptions {
  /** Bars start at zero always; a line or a standing only where its figures use enough of the range (C-10). */
  readonly fromZero: boolean;
  /** Shares of a whole lie between 0 and 100, and so does their axis. */
  readonly isShare: boolean;
  /** Whether the axis keeps near its figures, however much of the way from zero they use: what is usual is seen there alone. */
  readonly isNear?: boolean;
  /** Whether the axis stands upright: its words lie one over the other, and need no room side by side. */
  readonly isUpright?: boolean;
  /**
   * Says a tick with its unit.
   *
   * @param decimals As many as all ticks of the axis need.
   * @param size What all of them are counted in.
   */
  readonly sayTick: (value: number, decimals: number, size: Size) => string;
}

/** What the numbers of an axis are counted in: ones, or so many at a time that their words stay short. */
export type Size = 'one' | 'million' | 'billion';

const sizes = { one: 1, million: 1e6, billion: 1e9 } as const;

/** What the numbers of an axis are counted in: the largest by which its highest is still ten or more, or its steps are whole. */
function sizeOf(values: readonly number[]): Size {
  const step = Math.min(...values.filter((value) => value !== 0).map(Math.abs), Infinity);
  const most = Math.max(...values.map(Math.abs));
  const suits = (size: number) => most >= size && step >= size / 10;
  return suits(sizes.billion) ? 'billion' : suits(sizes.million) ? 'million' : 'one';
}

/** How many digits after the point all of some numbers need, to be told apart. */
function decimalsFor(values: readonly number[]): number {
  const needed = values.map((value) => String(value).split('.')[1]?.length ?? 0);
  return Math.max(...needed);
}

/** Whether the words of ticks stand apart on the narrowest page, the outer ones inside its edges. */
function areApart(ticks: readonly Tick[]): boolean {
  const room = narrowest * 0.96;
  const widths = ticks.map(({ text }) => widthOf(text));
  const starts = widths.map((width, index) => {
    const at = (room * index) / (ticks.length - 1);
    return index === 0 ? 0 : index === ticks.length - 1 ? room - width : at - width / 2;
  });
  return starts.every((start, index) => {
    return index === 0 || starts[index - 1]! + widths[index - 1]! + 0.5 <= start;
  });
}

/** How many spaces to aim at, the most first; of less than one, the step goes past both ends. */
const counts = [4, 3, 2, 1.4, 1, 0.7, 0.5];

/** Ticks at steps of 1, 2 or 5 times a power of ten: the most that are whole where they must be, and stand apart. */
function ticksFor(
  low: number,
  high: number,
  isWhole: boolean,
  { sayTick, isUpright = false }: Pick<ScaleOptions, 'sayTick' | 'isUpright'>,
): readonly Tick[] {
  const choices = counts.map((count) => {
    const step = tickStep(low, high, count);
    const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
    return range(first, last + 1).map((index) => Number((index * step).toFixed(10)));
  });
  const said = choices
    .filter((values) => values.length >= 2 && values.length <= 6)
    .filter((values) => !isWhole || values.every(Number.isInteger))
    .map((values) => {
      const size = sizeOf(values);
      const said = values.map((value) => Number((value / sizes[size]).toFixed(10)));
      const decimals = decimalsFor(said);
      return values.map((value, index) => ({ value, text: sayTick(said[index]!, decimals, size) }));
    });
  return (isUpright ? said[0] : said.find(areApart)) ?? said.at(-1)!;
}

/** An axis that does not start at zero is at least this share of its outermost figure, so that a fall of 1% looks small. */
const leastZoom = 0.1;

/** The ends of an axis near its figures, with some room around them; of shares, moved to within 0 and 100. */
function near(least: number, most: number, isShare: boolean): readonly [low: number, high: number] {
  const outer = Math.max(Math.abs(least), Math.abs(most));
  const half = Math.max((most - least) * 1.25, outer * leastZoom) / 2;
  const middle = (least + most) / 2;
  const past = isShare ? Math.max(0, middle + half - 100) : 0;
  const low = middle - half - past;
  return [isShare ? Math.max(0, low) : low, middle + half - past];
}

/**
 * The axis for some figures. Bars of shares of a whole run from 0 to 100, so that they may be held against each other
 * from one picture to the next. Any other starts at zero where the figures use at least a third of the
 * way from there, or are all the same; else nearer to them, and then the picture says so (standards C-10, C-11).
 *
 * @param values At least one number.
 */
export function scaleFor(
  values: readonly number[],
  { fromZero, isShare, isNear = false, ...words }: ScaleOptions,
): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const outer = Math.max(Math.abs(least), Math.abs(most));
  const isOneSided = least > 0 || most < 0;
  const isZoomed = !fromZero && isOneSided && least < most && (isNear || most - least < outer / 3);
  const isWithin = isShare && least >= 0 && most <= 100;
  const [start, end] = near(least, most, isWithin);
  const [low, high] = isZoomed
    ? [least >= 0 ? Math.max(0, start) : start, end]
    : [Math.min(0, least), isWithin && fromZero ? 100 : Math.max(0, most)];
  const isWhole = values.every(Number.isInteger);
  const ticks = ticksFor(low, low === high ? low + 1 : high, isWhole, words);
  const ends = { low: ticks[0]!.value, high: ticks.at(-1)!.value };
  return { ...ends, ticks, hasZero: ends.low <= 0 && ends.high >= 0 };
}

/** Where a value lies between the ends of a scale, from 0 to 1. */
export function fraction(scale: Scale, value: number): number {
  return (value - scale.low) / (scale.high - scale.low);
}
