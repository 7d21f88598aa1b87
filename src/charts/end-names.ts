import { escape } from '../core/source/escape.ts';
import { besideFrom } from './draw-axis.ts';
import { marksOnly } from './marked-points.ts';
import { nameAtEnd } from './draw-others.ts';
import { across, down, tag } from './markup.ts';
import { widthOf, wrap } from './measure.ts';
import type { LineChart } from './model.ts';
import type { Plot } from './plot.ts';
import { pushApart } from './push-apart.ts';

/** The name of a line, to stand in the column beside its end. */
interface EndName {
  /** Which of the others it is of; `undefined` for our own. */
  readonly of: number | undefined;
  /** The place of its last figure. */
  readonly at: number;
  readonly value: number;
  readonly lines: readonly string[];
}

/** The names in a column, and how much of a drawing it takes, in per cent. */
export interface NameColumn {
  readonly names: readonly EndName[];
  readonly width: number;
}

/** The most room for a line of words in the column, in em. */
const mostRoom = 11;

/** Between the plot and the column, in em: for the lines that lead to names which were pushed away. */
const gutter = 1.8;

/** From one line of a name to the next, in em. */
const leading = 1.2;

/** How much of the time a line may end before the others do and still have its name in the column. */
const mostEarly = 0.12;

/**
 * The column of names beside the lines of a wide drawing: ours with its last figure, and others that go on as far. The name
 * of one that ends long before stays at its end.
 *
 * @returns `undefined` where nobody else's line is drawn, or ours ends long before the axis does.
 */
export function nameColumn({ points, others, end }: LineChart): NameColumn | undefined {
  const [first, last] = [points[0]!, marksOnly(points).at(-1)];
  const isLong = (at: number) => end - at > mostEarly * (end - first.at);
  if (others.length === 0 || !last || isLong(last.at)) return undefined;
  const names = [
    { of: undefined, at: last.at, value: last.entry.value, lines: [last.entry.text] },
    ...others.flatMap((other, of): EndName[] => {
      const { at, entry } = marksOnly(other.points).at(-1)!;
      if (isLong(at)) return [];
      return [{ of, at, value: entry.value, lines: wrap(nameAtEnd(other), mostRoom) }];
    }),
  ];
  const widest = Math.max(...names.flatMap(({ lines }) => lines.map(widthOf)));
  return { names, width: Math.ceil(((widest + gutter) * 100) / besideFrom) };
}

/** A name with where it stands. */
interface StandingName extends EndName {
  readonly y: number;
  readonly from: number;
}

/** Where the names of a column stand, from top to bottom; `undefined` where they have no room beside the plot. */
function standingNames({ names }: NameColumn, plot: Plot): readonly StandingName[] | undefined {
  const inOrder = names.toSorted((a, b) => b.value - a.value);
  const middles = pushApart(
    inOrder.map(({ value, lines }) => ({ y: plot.y(value), height: lines.length * leading })),
    plot.top - 0.9,
    plot.bottom + 0.6,
  );
  return (
    middles && inOrder.map((name, at) => ({ ...name, y: middles[at]!, from: plot.y(name.value) }))
  );
}

/** The line that leads from the end of a line to its name, where that was pushed away or the line ends before: level in the plot, so that no two cross. */
function leaderOf({ at, y, from }: StandingName, plot: Plot, to: number): string {
  const x = plot.x(at);
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    tag('line', {
      class: 'chart__leader',
      ...{ x1: across(x1), y1: down(y1), x2: across(x2), y2: down(y2) },
    });
  const isEarly = plot.right - x > 0.5;
  if (!isEarly && Math.abs(y - from) < 0.4) return '';
  return (isEarly ? line(x, from, plot.right, from) : '') + line(plot.right, from, to, y);
}

/** Names as they are drawn beside a plot, with the lines that lead to them apart, as those lie under the lines of figures. */
export interface DrawnNames {
  readonly leaders: string;
  readonly words: string;
  /** Whose names stand there, by their places among the others. */
  readonly named: ReadonlySet<number | undefined>;
}

/** Draws the column of names beside a plot; `undefined` where they have no room. */
export function drawNames(column: NameColumn, plot: Plot): DrawnNames | undefined {
  const standing = standingNames(column, plot);
  if (!standing) return undefined;
  const em = 100 / besideFrom;
  const x = plot.right + (gutter - 0.4) * em;
  const words = standing.flatMap(({ of, lines, y }) =>
    lines.map((line, index) => {
      const foot = y + 0.33 + (index - (lines.length - 1) / 2) * leading;
      const place = { x: across(x), y: down(foot) };
      return of === undefined
        ? tag(
            'text',
            { class: 'chart__label', ...place },
            tag('tspan', { class: 'chart__value' }, escape(line)),
          )
        : tag('text', { class: 'chart__label chart__tick', ...place }, escape(line));
    }),
  );
  return {
    leaders: standing.map((name) => leaderOf(name, plot, x - 0.3 * em)).join(''),
    words: words.join(''),
    named: new Set(standing.map(({ of }) => of)),
  };
}
