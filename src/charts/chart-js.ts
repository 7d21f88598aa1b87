import { aimsOf, type Aim } from './aims-of.ts';
import {
  breaksOf,
  entriesOf,
  marksOf,
  notesOf,
  pointsOf,
  targetsOf,
  tellingPoints,
} from './contents.ts';
import { footWordsOf } from './foot-words.ts';
import { timesOf, type Time } from './times-of.ts';
import type { Chart, Datum, Join, MarkKind, Panel, Point } from './model.ts';
import type { LimitSpan, Unusual } from './movement-model.ts';
import { rowWordsOf, targetLines, type RowWords } from './row-words.ts';
import type { Tick } from './scale.ts';

/** A picture is offered to be explored from this many figures on: fewer are all in sight. */
export const enoughToExplore = 8;

/** Whether a picture has so many figures, parts and others counted, that picking one of them helps. */
export const isExplorable = (chart: Chart): boolean => marksOf(chart).length >= enoughToExplore;

/** One place of a chart for the browser. What is not there is `false`, `'figure'`, joined by a line, and of the first line. */
export interface Category {
  readonly label: string;
  /** The printed figure, or the reason for there being none. */
  readonly text: string;
  /** `null` where there is no figure. */
  readonly value: number | null;
  /** Along the other axis: days since 1 January 1970 over time, else the number of the row from 0. */
  readonly at: number;
  readonly kind?: Exclude<MarkKind, 'figure'> | undefined;
  readonly isProvisional?: true | undefined;
  /** What became of its figure, in words: it has a ring in the still picture. */
  readonly changed?: string | undefined;
  readonly join?: Exclude<Join, 'line'> | undefined;
  /** Which line it belongs to, counted from 0. */
  readonly series?: number | undefined;
  /** Whether its figure stands beside it, as in the still picture. */
  readonly isTold?: true | undefined;
  /** What is unusual about it, and that in words. */
  readonly unusual?: Unusual | undefined;
  readonly signals?: string | undefined;
}

/** One of several lines: its name, and its last figure with its period. */
export interface Series {
  readonly name: string;
  readonly end: string;
}

/** What the browser needs to draw a chart with Chart.js: plain JSON, the same figures, words and axes as the SVG. */
export interface ChartJsModel {
  readonly is: Chart['is'];
  /** The lines, where there are several; of a line with others beside it ours is the first. */
  readonly series: readonly Series[];
  /** Whether each of several lines has its name and last figure at its end; ours beside others has not. */
  readonly isNamed?: true | undefined;
  readonly places: readonly Category[];
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
  /** What stands under the axis of time; none of a picture without one. */
  readonly times: readonly Time[];
  /** The last day of the axis of time. */
  readonly end: number;
  /** The words over each row of a picture without time. */
  readonly rows: readonly RowWords[];
  readonly targets: readonly Aim[];
  /** The usual range over its time; none of a picture that does not show it. */
  readonly limits?: readonly LimitSpan[] | undefined;
  /** Changes of definition on the axis of time, in days since 1 January 1970. */
  readonly breaks: readonly number[];
  /** Words over the picture: which parts it draws, its targets. */
  readonly heads: readonly string[];
  /** Words under it: the reasons for gaps, the changes of definition. */
  readonly feet: readonly string[];
}

function seriesOf(chart: Chart, own: string): readonly Series[] {
  const panels: readonly Panel[] =
    chart.is === 'multiples'
      ? chart.panels
      : chart.is === 'line' && chart.others.length > 0
        ? [{ label: own, points: chart.points }, ...chart.others]
        : [];
  return panels.map(({ label, points }) => {
    const last = points.findLast(({ entry }) => entry.is === 'mark');
    return {
      name: label,
      end: last?.entry.is === 'mark' ? `${last.entry.text} ${last.period}` : '',
    };
  });
}

/** The number of the line that each point belongs to. */
function linesOf(chart: Chart): readonly number[] {
  const lines =
    chart.is === 'multiples'
      ? chart.panels.map(({ points }) => points)
      : chart.is === 'line'
        ? [chart.points, ...chart.others.map(({ points }) => points)]
        : [];
  return lines.flatMap((points, line) => points.map(() => line));
}

function placeOf(entry: Datum, point: Point | undefined, at: number): Category {
  const isMark = entry.is === 'mark';
  return {
    label: entry.label,
    text: isMark ? entry.text : entry.reason,
    value: isMark ? entry.value : null,
    at,
    kind: isMark && entry.kind !== 'figure' ? entry.kind : undefined,
    isProvisional: (isMark && entry.isProvisional) || undefined,
    changed: isMark ? entry.changed : undefined,
    join: point && point.join !== 'line' ? point.join : undefined,
    unusual: point?.usual?.unusual,
    signals: point?.usual?.signals || undefined,
  };
}

/** The names of the limits, as the still picture prints them at their ends. */
const limitNames = (chart: Chart): readonly string[] =>
  chart.is === 'line' && chart.movement
    ? [chart.movement.ends.upper, chart.movement.ends.lower]
    : [];

/**
 * Makes the model of a chart for the browser from the same model as its SVG.
 *
 * @param own What our line is called beside others'.
 */
export function toChartJs(chart: Chart, own: string): ChartJsModel {
  const { low, high, ticks } = chart.scale;
  const points = pointsOf(chart);
  const lines = linesOf(chart);
  const told = new Set<Point>(chart.is === 'line' ? tellingPoints(chart) : []);
  const places = entriesOf(chart).map((entry, row): Category => {
    const point = points[row];
    // Then and now of one part share a row.
    const at = point?.at ?? (chart.is === 'dots' ? Math.floor(row / 2) : row);
    return {
      ...placeOf(entry, point, at),
      series: lines[row] || undefined,
      isTold: (point && told.has(point)) || undefined,
    };
  });
  const isOverTime = chart.is === 'line' || chart.is === 'multiples';
  const spans = isOverTime ? targetsOf(chart).flatMap(targetLines) : [];
  return {
    is: chart.is,
    series: seriesOf(chart, own),
    places,
    low,
    high,
    ticks,
    times: isOverTime ? timesOf(chart) : [],
    end: chart.is === 'line' ? chart.end : Math.max(0, ...points.map(({ at }) => at)),
    rows: rowWordsOf(chart),
    targets: aimsOf(chart),
    limits: chart.is === 'line' ? chart.movement?.spans : undefined,
    breaks: breaksOf(chart)
      .filter(({ isRebase }) => !isRebase)
      .map(({ at }) => at),
    heads: [
      ...notesOf(chart),
      ...limitNames(chart),
      ...spans.map(({ figure, words }) => `${figure} ${words}`.trim()),
    ],
    feet: isOverTime ? footWordsOf(chart).map(({ sign, words }) => `${sign} ${words}`) : [],
  };
}
