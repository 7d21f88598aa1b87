import type { Indicator } from '../indicators/indicator.ts';
import { expectedOf } from '../indicators/lateness.ts';
import type { Publication } from '../publication/publication.ts';
import type { GapsFound } from './gaps.ts';
import { withoutDay } from './requests.ts';

/** Why something could not be judged. */
export type WhyNot =
  /** Nothing says when the next figure comes. */
  | 'no-next'
  /** `nextExpected` is a number of days, and `frequency` does not tell after which period. */
  | 'no-period'
  /** The day in `nextExpected` is that of a figure which has come. */
  | 'day-gone'
  /** Nothing says how often figures come, so that nothing tells which are missing. */
  | 'no-frequency'
  /** Its figures do not come as often as it says. */
  | 'irregular'
  /** It was asked for without a day. */
  | 'request-without-day';

/** What could not be judged, and why: the titles of what it is about; never none. */
export interface NotJudged {
  readonly why: WhyNot;
  readonly titles: readonly string[];
}

/** Why nothing tells when the next figure of a measure is due; `undefined` where something does. */
function whyUnexpected(indicator: Indicator): WhyNot | undefined {
  if (expectedOf(indicator)) return undefined;
  const { nextExpected } = indicator.definition;
  if (!nextExpected) return 'no-next';
  return nextExpected.is === 'after' ? 'no-period' : 'day-gone';
}

/** What of a publication could not be judged. @param gaps What was found of each measure. */
export function notJudgedIn(
  publication: Publication,
  gaps: ReadonlyMap<Indicator, GapsFound>,
): readonly NotJudged[] {
  const of = (why: WhyNot, judge: (indicator: Indicator) => string | undefined): NotJudged => ({
    why,
    titles: [...gaps.keys()]
      .filter((one) => judge(one) === why)
      .map(({ definition }) => definition.title),
  });
  const whyNoGaps = (one: Indicator) => gaps.get(one)?.is;
  const all = [
    of('no-next', whyUnexpected),
    of('no-period', whyUnexpected),
    of('day-gone', whyUnexpected),
    of('no-frequency', whyNoGaps),
    of('irregular', whyNoGaps),
    { why: 'request-without-day', titles: withoutDay(publication) } as const,
  ];
  return all.filter(({ titles }) => titles.length > 0);
}
