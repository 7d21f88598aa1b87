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

/**
 * From which day to which a target is drawn: from its own first day to its own last, else over the periods of the
 * figures that it was for. It stops a day short of the figures beside them, and where the line does.
 */
function spanOf({ target, start, end }: Run, line: readonly Measured[]): readonly [number, number] {
  const [before, after] = [line[start - 1], line[end + 1]];
  const [first, last] = [line[start]!.period, line[end]!];
  const from = dayNumber(target.from?.first ?? first.first);
  const to = target.until ? dayNumber(target.until.last) : placeOf(last);
  return [
    Math.max(from, before ? placeOf(before) + 1 : placeOf(line[0]!)),
    Math.min(Math.max(to, placeOf(last)), after ? placeOf(after) - 1 : placeOf(last)),
  ];
}

/**
 * The targets of a line, in order of time: each over the time for which it held, so that it steps where it changed;
 * one to be reached by a day at that day alone, also after the last figure.
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
    const at = dayNumber(target.by!.last);
    return at < placeOf(line[0]!) ? [] : [{ target, ends: [at, at] as const }];
  });
  return [...spans, ...marks]
    .toSorted((a, b) => a.ends[0] - b.ends[0])
    .flatMap(({ target, ends: [from, to] }): TargetSpan[] => {
      const mark = toTarget(target, indicator, language);
      return mark ? [{ ...mark, from, to }] : [];
    });
}

/**
 * The last day of the axis of a line: that of its last figure, or of the last target to be reached by a day, as long as
 * the figures keep half of the picture.
 */
export function axisEnd(line: readonly Measured[], targets: readonly TargetSpan[]): number {
  const [first, last] = [placeOf(line[0]!), placeOf(line.at(-1)!)];
  const near = targets.map(({ to }) => to).filter((to) => to - last <= last - first);
  return Math.max(last, ...near);
}
