import { scaleLinear } from 'd3-scale';

/** One axis: its two ends and the ticks between them, ends among them. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly startsAtZero: boolean;
}

/** What an axis must know of its figures besides their values. */
export interface ScaleOptions {
  /** Bars start at zero always; a line or a standing only where its figures use enough of the range (C-10). */
  readonly fromZero: boolean;
  /** Shares lie between 0 and 100, and so does their axis. */
  readonly isShare: boolean;
  /** Whole numbers have no ticks between them (C-11). */
  readonly isWhole: boolean;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Steps of 1, 2 or 5 times a power of ten that give two to four spaces. */
function niceTicks(low: number, high: number, isWhole: boolean): readonly number[] {
  for (const count of [4, 3, 2, 1]) {
    const scale = scaleLinear([low, high], [0, 1]).nice(count);
    const ticks = scale.ticks(count);
    const whole = !isWhole || ticks.every(Number.isInteger);
    if (ticks.length >= 2 && ticks.length <= 5 && whole) return ticks;
  }
  return [Math.floor(low), Math.ceil(high)];
}

/**
 * The axis for some figures. It starts at zero where the figures use at least a third of the way from
 * there, else nearer to them, and then says so (standards C-10).
 *
 * @param values At least one number.
 */
export function scaleFor(
  values: readonly number[],
  { fromZero, isShare, isWhole }: ScaleOptions,
): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most - least;
  const near = least > 0 && spread < most / 3;
  const startsAtZero = fromZero || !near;
  const pad = spread === 0 ? Math.abs(most) / 10 || 1 : spread / 8;
  const low = startsAtZero ? Math.min(0, least) : least - pad;
  const high = Math.max(
    most + (startsAtZero && !fromZero ? 0 : pad / 2),
    low + (isWhole ? 1 : 0),
    startsAtZero ? 0 : most,
  );
  const top = high === low ? low + 1 : high;
  const ticks = niceTicks(
    isShare ? clamp(low, 0, 100) : low,
    isShare ? clamp(top, 0, 100) : top,
    isWhole,
  );
  const within = isShare ? ticks.filter((tick) => tick >= 0 && tick <= 100) : ticks;
  return { low: within[0]!, high: within.at(-1)!, ticks: within, startsAtZero: within[0]! === 0 };
}

/** Where a value lies between the ends of a scale, from 0 to 1. */
export function fraction(scale: Scale, value: number): number {
  return (value - scale.low) / (scale.high - scale.low);
}
