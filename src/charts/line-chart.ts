import { dayNumber } from '../core/values/calendar.ts';
import { numbersOf } from '../core/indicators/aim.ts';
import { headlineSeries } from '../core/indicators/comparing/headline.ts';
import { ownTotals, type Indicator } from '../core/indicators/indicator.ts';
import { fill } from '../core/language/english.ts';
import { isNumbered, isMeasured, type Observation } from '../core/indicators/observation.ts';
import type { StatedPeriod } from '../core/values/period.ts';
import { sayPeriod } from '../core/values/say.ts';
import { isComparable, isSameKind } from '../core/indicators/comparing/comparison.ts';
import type { Measured } from '../core/indicators/comparing/standing.ts';
import { breaksIn } from './breaks-in.ts';
import { indicatorScale } from './indicator-scale.ts';
import { unjoinedPoints } from './unjoined-marks.ts';
import { keptDrawing } from './kept-drawing.ts';
import { joinOf } from './join.ts';
import { axisEnd, lineTargets } from './line-targets.ts';
import { missingOf } from './missing.ts';
import type { LineChart, Point } from './model.ts';
import { otherLines } from './other-lines.ts';
import { toGap, toMark, type Drawing } from './say-mark.ts';

type Stated = Observation & { readonly period: StatedPeriod };

/** Where a period stands on the axis of time: at its last day. */
const placeOf = ({ period }: Stated) => dayNumber(period.last);

/** The figures of the basis and kind of period of the latest, those of earlier definitions among them. */
function figuresOf(indicator: Indicator): readonly Measured[] {
  const series = headlineSeries(indicator);
  return series.filter((one) => isSameKind(one, series.at(-1)!));
}

/** The reasons for missing figures that lie in the time of a line, and what was withheld before it: that is a figure too. */
function missingIn(indicator: Indicator, line: readonly Measured[]): readonly Stated[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const told = new Set(line.map(({ period }) => period.text));
  return ownTotals(indicator).filter((one): one is Stated => {
    const { figure, period, basis } = one;
    if (figure.is === 'number' || period.is === 'unstated' || basis !== last.basis) return false;
    if (!isSameKind({ period, basis }, last) || told.has(period.text)) return false;
    return figure.is === 'suppressed' || period.last >= first.period.last;
  });
}

/** The line of an indicator's figures over real time, with its gaps, its targets, its changes of definition and others' lines. */
export const lineChart = (indicator: Indicator, drawing: Drawing): LineChart =>
  lineOf(indicator, undefined, drawing);

const lineOf = keptDrawing((indicator: Indicator, _: undefined, drawing: Drawing): LineChart => {
  const { language } = drawing;
  const line = figuresOf(indicator);
  const latest = line.at(-1)!;
  const all = [...line, ...missingIn(indicator, line)].sort((a, b) => placeOf(a) - placeOf(b));
  const joined = all.map((one, index): Point => {
    const label = sayPeriod(one.period, language);
    const kind = one === latest ? 'figure' : 'earlier';
    return {
      at: placeOf(one),
      period: label,
      entry: isNumbered(one)
        ? toMark(one, label, kind, indicator, language)
        : toGap(one, label, language),
      join: joinOf(indicator, all[index - 1], one),
      isAlike: one !== latest && isMeasured(one) && isComparable(indicator, one, latest),
    };
  });
  const apart = unjoinedPoints(indicator, latest.period, language);
  const points = [...joined, ...apart];
  const targets = lineTargets(indicator, line, language);
  const beside = otherLines(indicator, line, drawing);
  const end = Math.max(axisEnd(line, targets), points.at(-1)!.at);
  const values = apart.flatMap(({ entry }) => (entry.is === 'mark' ? [entry.value] : []));
  const drawn = [
    ...values,
    ...line.map(({ figure }) => figure.value),
    ...targets.flatMap(({ value }) => numbersOf(value)),
  ];
  return {
    is: 'line',
    scale: indicatorScale(indicator, latest.basis, drawn, { language, isUpright: true }),
    points,
    ...beside,
    missing: missingOf([{ points }, ...beside.others], language),
    targets: targets.map((target) =>
      target.to <= end
        ? target
        : { ...target, words: fill(language.chart.targetBeyond, { target: target.words }) },
    ),
    end,
    isRunningTotal: latest.basis === 'year-to-date',
    breaks: breaksIn(
      indicator,
      line.map(({ period }) => period),
      drawing,
    ),
  };
});
