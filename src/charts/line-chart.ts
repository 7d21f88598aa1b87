import { dayNumber } from '../core/calendar.ts';
import { headlineSeries } from '../core/headline.ts';
import { ownTotals, type Indicator } from '../core/indicator.ts';
import { changed, type Observation } from '../core/observation.ts';
import type { StatedPeriod } from '../core/period.ts';
import { sayPeriod } from '../core/say.ts';
import { isBroken } from '../core/change.ts';
import { againstTarget, type Measured } from '../core/standing.ts';
import { breaksIn } from './breaks-in.ts';
import { indicatorScale } from './indicator-scale.ts';
import type { Join, LineChart, Point, TargetSpan } from './model.ts';
import { toGap, toMark, type Drawing } from './say-mark.ts';
import { toTarget } from './target-mark.ts';

type Stated = Observation & { readonly period: StatedPeriod };

/** Where a period stands on the axis of time: at its last day. */
const placeOf = ({ period }: Stated) => dayNumber(period.last);

/** The figures of the basis and kind of period of the latest, those of earlier definitions among them. */
function figuresOf(indicator: Indicator): readonly Measured[] {
  const series = headlineSeries(indicator);
  return series.filter(({ period }) => period.is === series.at(-1)?.period.is);
}

/** The reasons for missing figures that lie in the time of a line. */
function missingIn(indicator: Indicator, line: readonly Measured[]): readonly Stated[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const told = new Set(line.map(({ period }) => period.text));
  return ownTotals(indicator).filter((one): one is Stated => {
    const { figure, period, basis } = one;
    if (figure.is === 'number' || period.is === 'unstated' || basis !== last.basis) return false;
    if (period.is !== last.period.is || told.has(period.text)) return false;
    return period.last >= first.period.last;
  });
}

function joinOf(indicator: Indicator, before: Stated | undefined, one: Stated): Join {
  if (before?.figure.is !== 'number' || one.figure.is !== 'number') return 'none';
  if (isBroken(indicator, before.period, one.period)) return 'none';
  const follows = dayNumber(one.period.first) <= dayNumber(before.period.last) + 1;
  return follows || one.period.is === 'day' ? 'line' : 'dots';
}

/** Each target over the figures it was for, from half-way to its neighbours: it steps where it changed. */
function targetsIn(
  indicator: Indicator,
  line: readonly Measured[],
  { language }: Drawing,
): readonly TargetSpan[] {
  const held = line.map((one) => againstTarget(indicator, one));
  const between = (a: number, b: number) =>
    a < 0
      ? placeOf(line[0]!)
      : b === line.length
        ? placeOf(line.at(-1)!)
        : (placeOf(line[a]!) + placeOf(line[b]!)) / 2;
  const starts = line.flatMap((_, index) =>
    held[index]?.target === held[index - 1]?.target && index > 0 ? [] : [index],
  );
  return starts.flatMap((start, index) => {
    const target = toTarget(held[start], indicator, language);
    const end = starts[index + 1] ?? line.length;
    if (!target) return [];
    return [{ ...target, from: between(start - 1, start), to: between(end - 1, end) }];
  });
}

/** The line of an indicator's figures over real time, with its gaps, its targets and its changes of definition. */
export function lineChart(indicator: Indicator, drawing: Drawing): LineChart {
  const { language } = drawing;
  const line = figuresOf(indicator);
  const latest = line.at(-1)!;
  const all = [...line, ...missingIn(indicator, line)].sort((a, b) => placeOf(a) - placeOf(b));
  const points = all.map((one, index): Point => {
    const label = sayPeriod(one.period, language);
    const { figure } = one;
    const kind = one === latest ? 'figure' : 'earlier';
    return {
      at: placeOf(one),
      period: label,
      entry:
        figure.is === 'number'
          ? toMark(changed(one, { figure }), label, kind, indicator, language)
          : toGap(one, label, language),
      join: joinOf(indicator, all[index - 1], one),
    };
  });
  const targets = targetsIn(indicator, line, drawing);
  const drawn = [...line.map(({ figure }) => figure.value), ...targets.map(({ value }) => value)];
  return {
    is: 'line',
    scale: indicatorScale(indicator, latest.basis, drawn, { language, isUpright: true }),
    points,
    targets,
    breaks: breaksIn(
      indicator,
      line.map(({ period }) => period),
      drawing,
    ),
  };
}
