import { dayNumber } from '../core/values/calendar.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Language } from '../core/language/english.ts';
import type { Measured } from '../core/indicators/observation.ts';
import type { Target } from '../core/indicators/target.ts';
import type { TargetSpan } from './model.ts';
import { toTarget } from './target-mark.ts';
import { targetOf, targetsBy } from './target-of.ts';

/** Figures that follow each other in a line and have one target, by their places in it. */
interface Run {
  readonly target: Target;
  readonly start: number;
  readonly end: number;
}

function runsOf(held: readonly (Target | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  held.forEach((target, at) => {
    const last = runs.at(-1);
    if (!target) return;
    if (last?.target === target && last.end === at - 1)
      runs[runs.length - 1] = { ...last, end: at };
    else runs.push({ target, start: at, end: at });
  });
  return runs;
}

const placeOf = ({ period }: Measured) => dayNumber(period.last);

/** How far an axis may go on after the last figure, so that the figures keep half of the picture. */
const reachOf = (line: readonly Measured[]): number =>
  2 * placeOf(line.at(-1)!) - placeOf(line[0]!);

/**
 * From which day to which a target is drawn: from its own first day to its own last, else over the periods of the
 * figures that it was for. It stops a day short of the figures beside them; after the last it goes on to its own last
 * day where the axis does, else no further than the line.
 */
function spanOf({ target, start, end }: Run, line: readonly Measured[]): readonly [number, number] {
  const [before, after] = [line[start - 1], line[end + 1]];
  const [first, last] = [line[start]!.period, line[end]!];
  const from = dayNumber(target.from?.first ?? first.first);
  const to = target.until ? dayNumber(target.until.last) : placeOf(last);
  return [
    Math.max(from, before ? placeOf(before) + 1 : placeOf(line[0]!)),
    Math.min(Math.max(to, placeOf(last)), after ? placeOf(after) - 1 : afterLine(to, line)),
  ];
}

const afterLine = (to: number, line: readonly Measured[]) =>
  to <= reachOf(line) ? Math.max(to, placeOf(line.at(-1)!)) : placeOf(line.at(-1)!);

/** The targets of a time after the last figure, as far as the axis goes: they begin and end on days of their own. */
function spansAhead({ definition, basis }: Indicator, line: readonly Measured[]) {
  const last = line.at(-1)!;
  return (definition.targets ?? []).flatMap((target) => {
    const { from, until, by, edition, basis: its = basis } = target;
    if (!from || !until || by || its !== last.basis || from.first <= last.period.last) return [];
    if ((edition ?? '') > (last.edition ?? edition ?? '')) return [];
    const ends = [dayNumber(from.first), dayNumber(until.last)] as const;
    return ends[1] <= reachOf(line) ? [{ target, ends }] : [];
  });
}

/**
 * The targets of a line, in order of time: each over the time for which it held, so that it steps where it changed,
 * up to the year it is for, also after the last figure; one to be reached by a day at that day alone.
 *
 * @param line Our figures, in order; at least one.
 */
export function lineTargets(
  indicator: Indicator,
  line: readonly Measured[],
  language: Language,
): readonly TargetSpan[] {
  const spans = runsOf(line.map((one) => targetOf(indicator, one)))
    .filter(({ target }) => !target.by)
    .map((run) => ({ target: run.target, ends: spanOf(run, line) }))
    // The earlier of two ends before the later begins, whatever its own last day.
    .map(({ target, ends: [from, to] }, index, all) => {
      const next = all[index + 1]?.ends[0] ?? Infinity;
      return { target, ends: [from, Math.min(to, next - 1)] as const };
    });
  const marks = targetsBy(indicator, line.at(-1)!).flatMap((target) => {
    const at = dayNumber(target.by.last);
    return at < placeOf(line[0]!) ? [] : [{ target, ends: [at, at] as const }];
  });
  return [...spans, ...spansAhead(indicator, line), ...marks]
    .toSorted((a, b) => a.ends[0] - b.ends[0])
    .flatMap(({ target, ends: [from, to] }): TargetSpan[] => {
      const mark = toTarget(target, indicator, language);
      return mark ? [{ ...mark, from, to }] : [];
    });
}

/**
 * The last day of the axis of a line: that of its last figure, or of the last target after it, as long as
 * the figures keep half of the picture.
 */
export function axisEnd(line: readonly Measured[], targets: readonly TargetSpan[]): number {
  const near = targets.map(({ to }) => to).filter((to) => to <= reachOf(line));
  return Math.max(placeOf(line.at(-1)!), ...near);
}
