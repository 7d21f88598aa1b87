import { isRange, numbersOf } from '../core/indicators/aim.ts';
import {
  axis,
  besideField,
  besideRoom,
  drawLabels,
  hatch,
  labelsOf,
  lineHeight,
  linesOf,
  margin,
  shapeAt,
  wholeField,
  xOf,
  type Field,
  type Label,
} from './draw-axis.ts';
import { endsIn, within } from './ends-in.ts';
import { comparatorShapes } from './draw-others.ts';
import { across, down, tag } from './markup.ts';
import type { Band, Datum, Mark, RowTarget, StandingChart } from './model.ts';
import { rowWordsOf, type RowLine } from './row-words.ts';
import type { Scale } from './scale.ts';
import { drawRing } from './draw-ring.ts';
import type { Drawn, Layout } from './drawable.ts';

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

/** What the rows of a drawing share: its scale, the part of it that this runs over, and the id that its own begin with. */
interface Frame {
  readonly scale: Scale;
  readonly field: Field;
  readonly id: string;
}

function drawBand({ ends }: Band, { scale, field, id }: Frame, y: number): string {
  const [from, to] = ends.map((end) => xOf(scale, within(scale, end), field)) as [number, number];
  return tag('rect', {
    class: 'chart__band',
    x: across(from),
    width: across(to - from),
    y: down(y - bandHalf),
    height: down(2 * bandHalf),
    fill: `url(#${id}-hatch)`,
  });
}

/** A row: its words, its mark and its target on a track; a gap has words alone. */
interface Row {
  /** `undefined` for a target that no figure has yet. */
  readonly entry: Datum | undefined;
  /** What stands once over it and the rows after it. */
  readonly head: readonly Label[];
  readonly labels: readonly Label[];
  readonly target: RowTarget | undefined;
  /** Where it begins, the first line of its words, and its track. */
  readonly top: number;
  readonly y: number;
  readonly track: number;
}

/** The rows in the order of reading. */
function rowsOf(chart: StandingChart, layout: Layout): readonly Omit<Row, 'top' | 'y' | 'track'>[] {
  const ahead = chart.targets.filter(({ rows }) => rows.length === 0);
  const toLabels = (lines: readonly RowLine[]) =>
    layout === 'beside' ? labelsOf(lines, besideRoom) : labelsOf(lines);
  return rowWordsOf(chart).map(({ at, head, lines }) => ({
    entry: chart.entries[at],
    head: head === undefined ? [] : toLabels([{ figure: '', words: head }]),
    labels: toLabels(lines),
    target: at < 0 ? ahead.at(at) : chart.targets.find(({ rows }) => rows.includes(at)),
  }));
}

/** The air between the words of two rows that stand in a column. */
const between = 0.75;

/** The air over a rule and under its words: a mark ends lower than the words of its row where they stand over it. */
const headRoom: Readonly<Record<Layout, number>> = { over: 1.4, beside: 0.9 };

/** The part of that air that lies under the rule. */
const underRule = 0.45;

/** A rule across the drawing with the words that are true of the rows under it. @param y Where the first of these begins. */
function drawHead(head: readonly Label[], left: number, y: number): string {
  if (head.length === 0) return '';
  const top = y - linesOf(head) * lineHeight - underRule;
  const ends = { x1: across(left), x2: across(100 - margin), y1: down(top), y2: down(top) };
  return tag('line', { class: 'chart__rule', ...ends }) + drawLabels(head, left, top + lineHeight);
}

function layOut(chart: StandingChart, layout: Layout): { rows: readonly Row[]; end: number } {
  let y = 0;
  const rows = rowsOf(chart, layout).map((one): Row => {
    if (one.head.length > 0) y += linesOf(one.head) * lineHeight + headRoom[layout];
    const words = linesOf(one.labels) * lineHeight;
    const [first, track, high] =
      layout === 'beside'
        ? [y + 1.4, y + (words + between) / 2, words + between]
        : [y + 1.8, y + words + 1.65, words + (one.entry?.is === 'gap' ? 0.6 : 1.75)];
    const top = y;
    y += high;
    return { ...one, top, y: first, track };
  });
  return { rows, end: y };
}

/** A target on the track of one row: it says nothing of the rows above and below. */
function drawTarget({ value, band }: RowTarget, frame: Frame, y: number): string {
  const { scale, field: run } = frame;
  const top = y - 0.6;
  const ends = numbersOf(value).map((end) => xOf(scale, end, run));
  const [from, to] = endsIn(scale, value).map((end) => xOf(scale, end, run)) as [number, number];
  const field = { x: across(from), width: across(to - from), y: down(y - 0.5), height: down(1) };
  const head = tag('path', { class: 'chart__target-head', d: 'M-6-4H6L0 5z' });
  return [
    band ? drawBand(band, frame, y) : '',
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
 * over another, or in a column before them, where no line runs.
 */
export function drawStanding(chart: StandingChart, id: string, layout: Layout): Drawn {
  const { scale, entries, targets } = chart;
  const { rows, end } = layOut(chart, layout);
  const isBeside = layout === 'beside';
  const bottom = end + (isBeside ? 0.2 : 1);
  const field = isBeside ? besideField(rows.flatMap(({ labels }) => labels)) : wholeField;
  const frame = { scale, field, id: isBeside ? `${id}-beside` : id };
  const comparators = entries.filter((one) => one.is === 'mark' && one.kind === 'comparator');
  const left = isBeside ? 0 : margin;
  const drawn = rows.map(({ entry, head, labels, target, y, top, track: at }) => {
    const words = drawHead(head, left, top) + drawLabels(labels, left, y);
    if (entry?.is === 'gap') return words;
    const track = { x1: across(field.left), x2: across(field.right), y1: down(at), y2: down(at) };
    return [
      tag('line', { class: 'chart__track', ...track }),
      target ? drawTarget(target, frame, at) : '',
      words,
      entry ? drawMark(entry, xOf(scale, entry.value, field), at, comparators.indexOf(entry)) : '',
    ].join('');
  });
  const isHatched = targets.some(({ band }) => band);
  return {
    height: bottom + 1.8,
    content: [isHatched ? hatch(frame.id) : '', axis(scale, 0, bottom, field), ...drawn].join(''),
  };
}
