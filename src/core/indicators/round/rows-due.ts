import type { StatedPeriod } from '../../values/period.ts';
import type { Indicator } from '../indicator.ts';
import { nextDue } from './next-due.ts';
import { lacking, type DueRow } from './parts-due.ts';
import { dueIn, hasEnded, monthAfter, monthsBetween, rhythmOf, type Unknown } from './rhythm.ts';
import { lastBefore, seriesOf, type Series } from './series.ts';

/** What a measure needs for a period. */
export type Round =
  | {
      readonly is: 'due';
      /** In the order in which their like stand; none where all are there. */
      readonly rows: readonly DueRow[];
      readonly period: StatedPeriod;
      /** Earlier periods of ours for which there is no row at all. */
      readonly missed: readonly StatedPeriod[];
      /** Others that have given no figure for so long that none is awaited. */
      readonly ended: readonly string[];
    }
  /** With which month it is due next; `undefined` where that is not within a year, and where none was asked for. */
  | { readonly is: 'not'; readonly next: StatedPeriod | undefined }
  /** No figure has come for so long that none is awaited. */
  | { readonly is: 'ended'; readonly last: StatedPeriod }
  | { readonly is: 'unknown'; readonly why: Unknown };

/** Rows in the order in which their like stand, where these are of one period. */
const inOrder = (rows: readonly DueRow[]): readonly DueRow[] =>
  [...Map.groupBy(rows, ({ like }) => like.period.text).values()].flatMap((alike) =>
    alike.sort((a, b) => a.like.line - b.like.line),
  );

/** What tells how often a series comes: of others their own figures, and where they are too few, what is said of ours. */
const frequencyFor = ({ comparator, periods }: Series, frequency: string | undefined) =>
  comparator === undefined || rhythmOf(periods, undefined) === undefined ? frequency : undefined;

/** The periods between two for which there is no row. */
function missedBetween(
  series: Series,
  before: StatedPeriod,
  period: StatedPeriod,
  frequency: string | undefined,
): readonly StatedPeriod[] {
  const rhythm = rhythmOf(series.periods, frequency) ?? 1;
  const months = monthsBetween(before.last, period.last);
  const count = Math.max(0, Math.ceil(months / rhythm) - 1);
  const found: StatedPeriod[] = [];
  for (let at = 1; at <= count; at++) {
    const end = monthAfter(before, at * rhythm);
    const due = dueIn(end, series.periods, frequency);
    if (due.is === 'due') found.push(due.period);
  }
  return found;
}

/**
 * What a measure needs for a period: the rows that its last period before had, of ours and of each other, and this one
 * lacks. Parts that had ended by then are not asked for again, and those that always come later are due for the period
 * that is theirs.
 *
 * @param isAsked Whether the measure is asked for by name: then it is due however long it has had no figure.
 */
export function roundOf(indicator: Indicator, asked: StatedPeriod, isAsked: boolean): Round {
  const { frequency } = indicator.definition;
  const all = seriesOf(indicator);
  const found: { series: Series; period: StatedPeriod; before: StatedPeriod }[] = [];
  const ended: string[] = [];
  let instead: Exclude<Round, { is: 'due' }> | undefined;
  for (const series of all) {
    const { comparator, periods } = series;
    const isOurs = comparator === undefined;
    // Others stand beside ours.
    if (!isOurs && found.length === 0) break;
    const said = frequencyFor(series, frequency);
    const due = dueIn(asked, periods, said);
    const before = due.is === 'due' ? lastBefore(series, due.period) : undefined;
    if (due.is === 'unknown' && isOurs) instead = due;
    if (due.is !== 'due' || !before) continue;
    if (!(isAsked && isOurs) && hasEnded(before, due.period, periods, said)) {
      if (isOurs) instead = { is: 'ended', last: before };
      else ended.push(comparator);
      continue;
    }
    found.push({ series, period: due.period, before });
  }
  const [first] = found;
  if (!first) return instead ?? { is: 'not', next: nextDue(all, asked, frequency) };
  return {
    is: 'due',
    period: first.period,
    rows: inOrder(found.flatMap((one) => lacking(one.series, one.period, one.before, frequency))),
    missed: missedBetween(first.series, first.before, first.period, frequency),
    ended: [...new Set(ended)],
  };
}
