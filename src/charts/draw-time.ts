import { lineHeight } from './draw-axis.ts';
import { escape } from '../core/source/escape.ts';
import { across, down, tag } from './markup.ts';
import { narrowest, widthOf } from './measure.ts';
import type { Plot } from './plot.ts';
import { tierNames, type Tier } from './tier.ts';
import {
  isEverywhere,
  quarterEnds,
  rowsOf,
  stepOf,
  timeWords,
  yearAt,
  yearsFrom,
  yearStart,
  type Moment,
  type TimeWord,
} from './time-words.ts';

/** The calendar years that a stretch of time touches. */
export function wholeYears(first: number, last: number): readonly number[] {
  const from = yearAt(first);
  return Array.from({ length: yearAt(last) - from + 1 }, (_, index) => from + index);
}

/** The words under whole years: each begins at a foot, and its name stands in its middle where there is room. */
export function yearAxis(
  years: readonly number[],
  plot: Plot,
): { readonly content: string; readonly height: number } {
  const room = ((plot.right - plot.left) / 100) * narrowest;
  const step = stepOf(years.length, Math.max(1, Math.floor(room / (widthOf('2000') + 0.4))));
  const content = years.map((year, index) => {
    const [x, next] = [plot.x(yearStart(year)), plot.x(yearStart(year + 1))];
    const feet = { class: 'chart__axis', x1: across(x), x2: across(x), y1: down(plot.bottom) };
    const foot = tag('line', { ...feet, y2: down(plot.bottom + 0.35) });
    if (index % step > 0) return foot;
    const place = {
      ...{ class: 'chart__tick', 'text-anchor': 'middle' },
      ...{ x: across((x + next) / 2), y: down(plot.bottom + lineHeight) },
    };
    return foot + tag('text', place, String(year));
  });
  return { content: content.join(''), height: lineHeight };
}

type Ends = readonly [first: Moment, last: Moment];

/** The words of one width of page, or of all, in a group that is shown at that width alone. */
const groupOf = (tier: Tier | undefined, content: string) =>
  tier && content !== '' ? tag('g', { class: `chart__at-${tier}` }, content) : content;

/**
 * The words under a line: its first and last period, and between them the years, or the months of a short one, as many
 * as the width of the page has room for: of three years or more in a line of their own. Where the first and last period
 * have no room side by side, the last stands a line lower.
 *
 * @param until The last day of the axis, where that is later than the last period.
 * @returns The drawing, and how far under the plot its last words stand, in em.
 */
export function timeAxis(
  points: readonly Moment[],
  plot: Plot,
  until = points.at(-1)!.at,
): { readonly content: string; readonly height: number } {
  const ends: Ends = [points[0]!, points.at(-1)!];
  const rows = rowsOf(points, plot, until);
  const y = plot.bottom + lineHeight;
  const starts = yearsFrom(points[0]!.at, until).map(yearStart);
  const feet = [...starts, ...quarterEnds(points, until)].map((at) => {
    const x = across(plot.x(at));
    const foot = { class: 'chart__axis', x1: x, x2: x, y1: down(plot.bottom) };
    return tag('line', { ...foot, y2: down(plot.bottom + 0.35) });
  });
  const between = timeWords(points, plot, until);
  const say = ({ at, text }: TimeWord) => {
    const place = { class: 'chart__tick', x: across(plot.x(at)), y: down(y) };
    return tag('text', { ...place, 'text-anchor': 'middle' }, escape(text));
  };
  const everywhere = between.filter((word) => isEverywhere(word)).map(say);
  const somewhere = tierNames.map((tier) =>
    groupOf(
      tier,
      between
        .filter((word) => !isEverywhere(word) && word.tiers.includes(tier))
        .map(say)
        .join(''),
    ),
  );
  const words = ends.map((moment, index) => {
    const isAtStart = index === 0 || widthOf(moment.period) > (plot.x(moment.at) / 100) * narrowest;
    const row = index === 0 ? rows.first : rows.last;
    const place = {
      class: 'chart__tick',
      x: across(isAtStart ? plot.left : plot.x(moment.at)),
      y: down(y + row * lineHeight),
      'text-anchor': isAtStart ? 'start' : 'end',
    };
    return tag('text', place, escape(moment.period));
  });
  return {
    content: [...feet, ...everywhere, ...somewhere, ...words].join(''),
    height: (1 + rows.last) * lineHeight,
  };
}
