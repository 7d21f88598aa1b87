import { dayNumber } from '../core/values/calendar.ts';
import { numbersOf } from '../core/indicators/aim.ts';
import { asJudged, isJudgedAlone } from '../core/indicators/comparing/part-target.ts';
import { hasEnded, newestPeriod } from '../core/indicators/comparing/ended.ts';
import { latestEditions } from '../core/indicators/comparing/headline.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { fill } from '../core/language/english.ts';
import { isNumbered, isMeasured, type Observation } from '../core/indicators/observation.ts';
import type { StatedPeriod } from '../core/values/period.ts';
import {
  isCutBy,
  nameOfPart,
  type PartsGroup,
} from '../core/indicators/comparing/parts-standing.ts';
import { sayWaiting } from './say-absent.ts';
import { sayPeriod } from '../core/values/say.ts';
import { isComparable, isOfOneLine } from '../core/indicators/comparing/comparison.ts';
import { breaksIn } from './breaks-in.ts';
import { joinOf } from './join.ts';
import { missingOf } from './missing.ts';
import { lineTargets } from './line-targets.ts';
import type { MultiplesChart, Panel, Point, TargetSpan } from './model.ts';
import { partsScale } from './parts-scale.ts';
import { toGap, toMark, type Drawing } from './say-mark.ts';

type Stated = Observation & { readonly period: StatedPeriod };

const isStated = (one: Observation): one is Stated => one.period.is !== 'unstated';

/** How many figures one part must have for a line. */
const enough = 4;

/** More parts than these are no picture any more, but wallpaper: the latest of each are told as bars. */
const mostPanels = 40;

/** The figures of each part over time: of the group's basis and the kind of period of the latest, in order. */
function seriesOf(
  indicator: Indicator,
  { by, basis }: Pick<PartsGroup, 'by' | 'basis'>,
): ReadonlyMap<string, readonly Stated[]> {
  const parts = indicator.observations
    .filter(isStated)
    .filter((one) => one.basis === basis && isCutBy(one, by));
  const kind = parts.at(-1)?.period.is;
  const names = new Map(
    parts.toSorted((a, b) => a.line - b.line).map((one) => [nameOfPart(one, by, indicator), one]),
  );
  const newest = latestEditions(parts);
  return new Map(
    [...names.keys()].map((name) => [
      name,
      newest.filter((one) => nameOfPart(one, by, indicator) === name && one.period.is === kind),
    ]),
  );
}

function panelOf(
  name: string,
  series: readonly Stated[],
  indicator: Indicator,
  { language }: Drawing,
): Panel {
  const latest = series.findLast(isMeasured);
  const points = series.map((one, index): Point => {
    const period = sayPeriod(one.period, language);
    const label = fill(language.chart.dated, { name, period });
    return {
      at: dayNumber(one.period.last),
      period,
      entry: isNumbered(one)
        ? toMark(one, label, one === series.at(-1) ? 'figure' : 'earlier', indicator, language)
        : toGap(one, label, language),
      join: joinOf(indicator, series[index - 1], one),
      isAlike:
        latest !== undefined &&
        one !== latest &&
        isMeasured(one) &&
        isComparable(indicator, one, latest),
    };
  });
  return { label: name, points };
}

/** Whether enough figures of a part are of one line with the latest of them. */
function hasLine(indicator: Indicator, series: readonly Stated[]): boolean {
  const figures = series.filter(isMeasured);
  const last = figures.at(-1);
  const joined = figures.filter((one) => last && isOfOneLine(indicator, one, last));
  return joined.length >= enough;
}

/** The targets of parts that are judged by themselves, over the longest of their lines; without their tolerances, for which there is no room. */
function targetsOf(
  indicator: Indicator,
  series: readonly (readonly Stated[])[],
  { language }: Drawing,
): readonly TargetSpan[] {
  const lines = series.map((all) => all.filter(isMeasured));
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), []);
  if (!longest[0] || !isJudgedAlone(longest[0], indicator)) return [];
  const line = longest.map((one) => asJudged(one, indicator));
  return lineTargets(indicator, line, language).map((target) => ({ ...target, band: undefined }));
}

/**
 * Small multiples: the parts of a measure over time, one panel for each, all on one scale and one axis of time.
 *
 * @returns `undefined` where no part has four figures that one line may join, and where there are too many parts.
 */
export function multiplesChart(
  indicator: Indicator,
  group: Pick<PartsGroup, 'by' | 'basis'>,
  drawing: Drawing,
): MultiplesChart | undefined {
  const series = seriesOf(indicator, group);
  if (![...series.values()].some((all) => hasLine(indicator, all))) return undefined;
  if (series.size > mostPanels) return undefined;
  const newest = newestPeriod([...series.values()].flat());
  const panels = [...series].map(([name, all]): Panel => {
    const last = newestPeriod(all);
    const since = newest && last && hasEnded(last, newest) && sayPeriod(last, drawing.language);
    const ended = since ? fill(drawing.language.chart.endedShort, { since }) : undefined;
    return { ...panelOf(name, all, indicator, drawing), ended };
  });
  const targets = targetsOf(indicator, [...series.values()], drawing);
  const values = [
    ...[...series.values()].flatMap((all) =>
      all.flatMap(({ figure }) => (figure.is === 'number' ? [figure.value] : [])),
    ),
    ...targets.flatMap(({ value }) => numbersOf(value)),
  ];
  const axis = { fromZero: false, isUpright: true };
  const scale = partsScale(indicator, group.basis, values, drawing, axis);
  const periods = [...series.values()].flatMap((all) => all.map(({ period }) => period));
  const missing = missingOf(panels, drawing.language);
  const breaks = breaksIn(indicator, periods, drawing);
  const notes = newest
    ? sayWaiting(indicator, { ...group, period: newest }, 'latest', drawing.language)
    : [];
  return { is: 'multiples', scale, panels, missing, targets, breaks, notes };
}
