import type { LineChart } from '../../charts/model.ts';
import type { RatingMark } from '../../core/indicators/words/rating-explanation.ts';
import type { SplitFigure } from '../../core/indicators/words/split-figure.ts';
import { stop } from '../../core/language/stop.ts';

/** What a measure has come to over time, small. */
export interface ShareCourse {
  readonly chart: LineChart;
  /** From when to when. */
  readonly when: string;
}

/** What the picture of a page says, that others see where somebody passes its address on. */
export interface ShareCard {
  /** What kind of page it is; blank for the home page. */
  readonly kind: string;
  readonly title: string;
  /** A figure that stands for the page. */
  readonly figure: SplitFigure | undefined;
  readonly mark: RatingMark | undefined;
  /** What it comes to, with full stops, the most telling first: what has no room is left out. */
  readonly says: readonly string[];
  readonly course: ShareCourse | undefined;
  /** Whether it tells how things stand without a date of its own, so that it says as at which day. */
  readonly isAsAt: boolean;
}

/** All words that are printed of a card. */
export const wordsOf = ({
  kind,
  title,
  figure,
  mark,
  says,
  course,
}: ShareCard): readonly string[] =>
  [
    kind,
    title,
    ...(figure ? [figure.before, figure.digits, figure.after] : []),
    mark?.word ?? '',
    ...says,
    course?.when ?? '',
  ].filter(Boolean);

/** Says in sentences what a picture says, for those who do not see it. */
export function sayShareCard({ kind, title, figure, mark, says }: ShareCard): string {
  const told = figure && `${figure.before}${figure.digits}${figure.after}`;
  return [kind, title, told ?? '', mark?.word ?? '', says[0] ?? '']
    .filter(Boolean)
    .map(stop)
    .join(' ');
}
