import {
  axis,
  drawLabels,
  hatch,
  labelOf,
  lineHeight,
  linesOf,
  margin,
  shapeAt,
  targetLabels,
  within,
  xOf,
  type Label,
} from './draw-axis.ts';
import { across, down, tag } from './markup.ts';
import type { Band, Entry, Mark, StandingChart } from './model.ts';
import type { Scale } from './scale.ts';
import type { Drawn } from './svg.ts';

const comparatorShapes = ['M-7-7H7V7H-7z', 'M0-9 9 0 0 9-9 0z', 'M0-8 8 6H-8z'];

/** Half the height of the tolerance band around a track: it keeps clear of the words. */
const bandHalf = 0.8;

function drawMark(mark: Mark, x: number, y: number, comparator: number): string {
  if (mark.kind === 'comparator') {
    const d = comparatorShapes[comparator % comparatorShapes.length]!;
    const hollow = mark.isProvisional ? ' chart__mark--provisional' : '';
    return shapeAt(x, y, tag('path', { class: `chart__comparator${hollow}`, d }));
  }
  const hollow =
    mark.kind === 'earlier'
      ? ' chart__mark--earlier'
      : mark.isProvisional
        ? ' chart__mark--provisional'
        : '';
  const place = { cx: across(x), cy: down(y), r: '0.5em' };
  return tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place });
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

/** A row: its words, and under them its mark on a track; a gap has words alone. `y` is its first line of words. */
interface Row {
  readonly entry: Entry;
  readonly label: Label;
  readonly y: number;
}

function layOut(entries: readonly Entry[], top: number): { rows: readonly Row[]; end: number } {
  let y = top;
  const rows = entries.map((entry): Row => {
    const label =
      entry.is === 'mark'
        ? labelOf(entry.text, entry.label)
        : labelOf('', `${entry.label}: ${entry.reason}`);
    const row = { entry, label, y: y + 1.8 };
    y += label.lines * lineHeight + (entry.is === 'mark' ? 1.75 : 0.6);
    return row;
  });
  return { rows, end: y };
}

const trackOf = ({ label, y }: Row) => y + (label.lines - 1) * lineHeight + 1.25;

/**
 * Draws a standing: the target with its words on top, then a row for each figure, all on one scale.
 * Words stand above their marks at the left, so that none can ever lie over another.
 */
export function drawStanding({ scale, entries, target }: StandingChart, id: string): Drawn {
  const heads = target ? targetLabels(target) : [];
  const top = target ? 0.7 + linesOf(heads) * lineHeight : 0;
  const { rows, end } = layOut(entries, top);
  const bottom = end + 1;
  const comparators = entries.filter((one) => one.is === 'mark' && one.kind === 'comparator');
  const tracked = rows.filter(({ entry }) => entry.is === 'mark');
  const band = target?.band;
  const tracks = tracked.map((row) => {
    const [x1, x2, y] = [across(margin), across(100 - margin), trackOf(row)];
    const track = { class: 'chart__track', x1, x2, y1: down(y), y2: down(y) };
    return (band ? drawBand(band, scale, id, y) : '') + tag('line', track);
  });
  const marks = rows.map(({ entry, label, y }, index) => {
    const words = label.draw(margin, y);
    if (entry.is === 'gap') return words;
    const at = trackOf(rows[index]!);
    return words + drawMark(entry, xOf(scale, entry.value), at, comparators.indexOf(entry));
  });
  const x = target && across(xOf(scale, target.value));
  const head = tag('path', { class: 'chart__target-head', d: 'M-7-4H7L0 6z' });
  const aim = target
    ? tag('line', { class: 'chart__target', x1: x, x2: x, y1: down(top), y2: down(bottom) }) +
      shapeAt(xOf(scale, target.value), top, head) +
      drawLabels(heads, margin, 0.9)
    : '';
  return {
    height: bottom + 1.8,
    content: [band ? hatch(id) : '', axis(scale, top, bottom), ...tracks, aim, ...marks].join(''),
  };
}
