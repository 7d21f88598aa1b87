import { isRange, numbersOf } from '../core/indicators/aim.ts';
import {
  axis,
  drawLabels,
  hatch,
  labelsOf,
  lineHeight,
  linesOf,
  margin,
  shapeAt,
  xOf,
  type Label,
} from './draw-axis.ts';
import { endsIn, within } from './ends-in.ts';
import { comparatorShapes } from './draw-others.ts';
import { across, down, tag } from './markup.ts';
import type { Band, Datum, Mark, RowTarget, StandingChart } from './model.ts';
import { rowWordsOf } from './row-words.ts';
import type { Scale } from './scale.ts';
import { drawRing } from './draw-ring.ts';
import type { Drawn } from './drawable.ts';

/** Half the height of the tolerance band around a track: it keeps clear of the words. */
const bandHalf = 0.8;

function drawMark(mark: Mark, x: number, y: number, comparator: number): string {
  if (mark.kind === 'comparator') {
    const d = comparatorShapes[comparator % comparatorShapes.length]!;
    const hollow = mark.isProvisional ? ' chart__mark--provisional' : '';
    return (
      drawRing(mark, x, y) + shapeAt(x, y, tag('path', { class: `chart__comparator${hollow}`, d }))
    );
  }
  const hollow =
    mark.kind === 'earlier'
      ? ' chart__mark--earlier'
      : mark.isProvisional
        ? ' chart__mark--provisional'
        : '';
  const place = { cx: across(x), cy: down(y), r: '0.5em' };
  return (
    drawRing(mark, x, y) + tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place })
  );
}

function drawBand({ ends }: Band, scale: Scale, id: string, y: number): string {
  const [from, to] = ends.map((end) => xOf(scale, within(scale, end))) as [number, number];
  return tag('rect', {
    class: 'chart__band',
    x: across(from),
    width: across(to - from),
    y: down(y - bandHalf),
    height: down(2 * bandHalf),
    fill: `url(#${id}-hatch)`,
  });
}

/** A row: its words, and under them its mark and its target on a track; a gap has words alone. `y` is its first line of words. */
interface Row {
  /** `undefined` for a target that no figure has yet. */
  readonly entry: Datum | undefined;
  readonly labels: readonly Label[];
  readonly target: RowTarget | undefined;
  readonly y: number;
}

/** The rows in the order of reading. */
function rowsOf(chart: StandingChart): readonly Omit<Row, 'y'>[] {
  const ahead = chart.targets.filter(({ rows }) => rows.length === 0);
  return rowWordsOf(chart).map(({ at, lines }) => ({
    entry: chart.entries[at],
    labels: labelsOf(lines),
    target: at < 0 ? ahead.at(at) : chart.targets.find(({ rows }) => rows.includes(at)),
  }));
}

function layOut(chart: StandingChart): { rows: readonly Row[]; end: number } {
  let y = 0;
  const rows = rowsOf(chart).map((one): Row => {
    const row = { ...one, y: y + 1.8 };
    y += linesOf(one.labels) * lineHeight + (one.entry?.is === 'gap' ? 0.6 : 1.75);
    return row;
  });
  return { rows, end: y };
}

const trackOf = ({ labels, y }: Row) => y + (linesOf(labels) - 1) * lineHeight + 1.25;

/** A target on the track of one row: it says nothing of the rows above and below. */
function drawTarget({ value, band }: RowTarget, scale: Scale, id: string, y: number): string {
  const top = y - 0.6;
  const ends = numbersOf(value).map((end) => xOf(scale, end));
  const [from, to] = endsIn(scale, value).map((end) => xOf(scale, end)) as [number, number];
  const field = { x: across(from), width: across(to - from), y: down(y - 0.5), height: down(1) };
  const head = tag('path', { class: 'chart__target-head', d: 'M-6-4H6L0 5z' });
  return [
    band ? drawBand(band, scale, id, y) : '',
    isRange(value) ? tag('rect', { class: 'chart__range', ...field }) : '',
    ...ends.flatMap((x) => {
      const line = { x1: across(x), x2: across(x), y1: down(top), y2: down(y + bandHalf) };
      return [
        tag('line', { class: 'chart__target chart__target--row', ...line }),
        shapeAt(x, top, head),
      ];
    }),
  ].join('');
}

/**
 * Draws a standing: a row for each figure, all on one scale, each with the target that applied to it; a target to be
 * reached by a later day has a row of its own. Words stand above their marks at the left, so that none can ever lie
 * over another.
 */
export function drawStanding(chart: StandingChart, id: string): Drawn {
  const { scale, entries, targets } = chart;
  const { rows, end } = layOut(chart);
  const bottom = end + 1;
  const comparators = entries.filter((one) => one.is === 'mark' && one.kind === 'comparator');
  const drawn = rows.map((row) => {
    const { entry, labels, target, y } = row;
    const words = drawLabels(labels, margin, y);
    if (entry?.is === 'gap') return words;
    const at = trackOf(row);
    const track = { x1: across(margin), x2: across(100 - margin), y1: down(at), y2: down(at) };
    return [
      tag('line', { class: 'chart__track', ...track }),
      target ? drawTarget(target, scale, id, at) : '',
      words,
      entry ? drawMark(entry, xOf(scale, entry.value), at, comparators.indexOf(entry)) : '',
    ].join('');
  });
  const isHatched = targets.some(({ band }) => band);
  return {
    height: bottom + 1.8,
    content: [isHatched ? hatch(id) : '', axis(scale, 0, bottom), ...drawn].join(''),
  };
}
