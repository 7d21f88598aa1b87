import { aimsOf, type Aim } from './aims-of.ts';
import type { Category } from './category.ts';
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
import type { Chart, Datum, Panel, Point } from './model.ts';
import type { LimitSpan } from './movement-model.ts';
import { isApart } from './unjoined-marks.ts';
import { rowWordsOf, targetLines, type RowWords } from './row-words.ts';
import type { Tick } from './scale.ts';

/** A picture is offered to be explored from this many figures on: fewer are all in sight. */
export const enoughToExplore = 8;

/** Whether a picture has so many figures, parts and others counted, that picking one of them helps. */
export const isExplorable = (chart: Chart): boolean => marksOf(chart).length >= enoughToExplore;

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

/** The line whose name the place of each point bears; `undefined` of our own. */
function namesOf(chart: Chart): readonly (string | undefined)[] {
  const own = chart.is === 'line' ? chart.points.map(() => undefined) : [];
  const panels = chart.is === 'line' ? chart.others : chart.is === 'multiples' ? chart.panels : [];
  return [...own, ...panels.flatMap(({ label, points }) => points.map(() => label))];
}

function seriesOf(chart: Chart, own: string): readonly Series[] {
  const panels: readonly Panel[] =
    chart.is === 'multiples'
      ? chart.panels
      : chart.is === 'line' && chart.others.length > 0
        ? [{ label: own, points: chart.points }, ...chart.others]
        : [];
  return panels.map(({ label, points, ended }) => {
    const last = points.findLast(({ entry }) => entry.is === 'mark');
    if (ended !== undefined) return { name: label, end: ended };
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
  const isBare = point !== undefined && !isApart(point);
  return {
    label: isBare ? point.period : entry.label,
    status: isBare && isMark ? entry.status : undefined,
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

/** A row with what stands over it as the first of its lines. */
const withHead = ({ head, ...row }: RowWords): RowWords =>
  head === undefined ? row : { ...row, lines: [{ figure: '', words: head }, ...row.lines] };

/**
 * Makes the model of a chart for the browser from the same model as its SVG.
 *
 * @param own What our line is called beside others'.
 */
export function toChartJs(chart: Chart, own: string): ChartJsModel {
  const { low, high, ticks } = chart.scale;
  const points = pointsOf(chart);
  const lines = linesOf(chart);
  const names = namesOf(chart);
  const told = new Set<Point>(chart.is === 'line' ? tellingPoints(chart) : []);
  const places = entriesOf(chart).map((entry, row): Category => {
    const point = points[row];
    // Then and now of one part share a row.
    const at = point?.at ?? (chart.is === 'dots' ? Math.floor(row / 2) : row);
    return {
      ...placeOf(entry, point, at),
      of: names[row],
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
    rows: rowWordsOf(chart).map(withHead),
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
