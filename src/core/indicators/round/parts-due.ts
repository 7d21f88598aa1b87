import type { StatedPeriod } from '../../values/period.ts';
import type { Timed } from '../observation.ts';
import { dueIn, hasEnded, monthAfter, monthsBetween, rhythmOf } from './rhythm.ts';
import { lastBefore, type Series } from './series.ts';

/** A row that is to be there: that of an earlier period, and the period that it is to be written for. */
export interface DueRow {
  readonly like: Timed;
  readonly period: StatedPeriod;
}

/** Parts further behind the whole than so many of its periods follow no rule that could be told. */
const mostBehind = 3;

/** What makes a row one thing within its series and period. */
const keyOf = ({ dimensions }: Timed) => JSON.stringify([...dimensions].sort());

/** What parts are cut by; nothing for the whole. */
const cutOf = ({ dimensions }: Timed) => JSON.stringify([...dimensions.keys()].sort());

/** The rows of a series that are cut by the same dimensions, with their own periods. */
function groupsOf(series: Series): readonly Series[] {
  return [...Map.groupBy(series.rows, cutOf).values()].map((rows) => {
    const own = new Set(rows.map(({ period }) => period.text));
    return { ...series, rows, periods: series.periods.filter(({ text }) => own.has(text)) };
  });
}

const rowsOf = ({ rows }: Series, period: StatedPeriod) =>
  rows.filter((one) => one.period.text === period.text);

/** Whether a row has a figure or a reason, and does not wait for one. */
const isFilled = ({ figure }: Timed) => figure.is !== 'not-yet-due';

const filledIn = (series: Series): Series => {
  const rows = series.rows.filter(isFilled);
  const own = new Set(rows.map(({ period }) => period.text));
  return { ...series, rows, periods: series.periods.filter(({ text }) => own.has(text)) };
};

/** The first day on which any row of a period came out; `undefined` where no row has one. */
const dayOf = (series: Series, period: StatedPeriod) =>
  rowsOf(series, period)
    .flatMap(({ published }) => published ?? [])
    .toSorted()[0];

/**
 * How many months a group was behind its series when its last figures came out: later periods of the series were out by
 * that day. 0 where none was, and where days do not tell.
 */
function behindByDays(group: Series, series: Series, last: StatedPeriod): number {
  const day = dayOf(group, last);
  if (day === undefined) return 0;
  const later = series.periods.filter((one) => one.last > last.last);
  const out = later.findLast((one) => {
    const its = dayOf(series, one);
    return its !== undefined && its <= day;
  });
  return out ? monthsBetween(last.last, out.last) : 0;
}

/**
 * How many months the figures of a group come behind those of its series: by the days on which they came out, else where
 * the last period before has none of them at all.
 */
function behind(group: Series, series: Series, period: StatedPeriod, before: StatedPeriod): number {
  const [own, all] = [filledIn(group), filledIn(series)];
  const last = lastBefore(own, period);
  if (!last) return 0;
  const byDays = behindByDays(own, all, last);
  if (byDays) return byDays;
  const isRoundOver =
    rowsOf(series, period).length > 0 &&
    rowsOf(group, period).length === 0 &&
    !rowsOf(group, before).some(isFilled);
  const newest = lastBefore(all, period);
  const isBehind = newest && (rowsOf(group, before).length === 0 || isRoundOver);
  return isBehind ? monthsBetween(last.last, newest.last) : 0;
}

/** The rows of a group that a period lacks, after those of an earlier one. */
function lackingIn(group: Series, period: StatedPeriod, before: StatedPeriod): readonly DueRow[] {
  const there = new Set(rowsOf(group, period).map(keyOf));
  return rowsOf(group, before).flatMap((like) => {
    const key = keyOf(like);
    if (there.has(key)) return [];
    there.add(key);
    return [{ like, period }];
  });
}

/** What of a group is due with a period of its series. */
function dueOf(
  group: Series,
  series: Series,
  period: StatedPeriod,
  before: StatedPeriod,
  frequency: string | undefined,
): readonly DueRow[] {
  const rhythm = rhythmOf(series.periods, frequency) ?? 1;
  const own = rhythmOf(group.periods, group.periods.length > 1 ? undefined : frequency);
  // Parts of a rhythm of their own are due in it.
  if (own !== undefined && own > rhythm) {
    const last = lastBefore(group, period);
    const isDue = last && dueIn(period, group.periods, undefined).is === 'due';
    return isDue && !hasEnded(last, period, group.periods, undefined)
      ? lackingIn(group, period, last)
      : [];
  }
  const months = behind(group, series, period, before);
  if (months === 0 || months > mostBehind * rhythm) return lackingIn(group, period, before);
  const due = dueIn(monthAfter(period, -months), series.periods, frequency);
  if (due.is !== 'due') return [];
  const last = lastBefore(group, due.period);
  const isOver = !last || hasEnded(last, due.period, group.periods, frequency);
  return isOver ? [] : lackingIn(group, due.period, last);
}

/**
 * The rows that a period of a series lacks: those that its last period before had. Parts that always come later than the
 * whole are due for the period that is theirs by then; parts that had ended are not asked for again.
 */
export const lacking = (
  series: Series,
  period: StatedPeriod,
  before: StatedPeriod,
  frequency: string | undefined,
): readonly DueRow[] =>
  groupsOf(series).flatMap((group) => dueOf(group, series, period, before, frequency));
