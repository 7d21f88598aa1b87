import { addressOf } from '../addresses/address.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { expectedOf, lateOn } from '../indicators/lateness.ts';
import type { Publication } from '../publication/publication.ts';
import type { Location } from '../source/source.ts';
import { dayNumber, type Day } from '../values/calendar.ts';
import type { Finding } from './finding.ts';

/** What every finding about a measure says of it. */
export const aboutMeasure = ({ id, definition, place }: Indicator) => ({
  owner: definition.owner,
  title: definition.title,
  address: addressOf.indicator(id),
  place,
});

/** Where the newest row of ours stands that is of before a day: beside it a figure is to be typed. The definition, where there is none. */
export function rowBefore({ observations, place }: Indicator, day: Day): Location {
  const before = observations.filter(
    ({ period, comparator }) => !comparator && period.is !== 'unstated' && period.last < day,
  );
  return before.at(-1)?.place ?? place;
}

/** The figure of each measure that is late, else the one that is due next; none where nothing says when it comes. */
export function figuresToCome({
  indicators,
  asAt,
}: Pick<Publication, 'indicators' | 'asAt'>): readonly Finding[] {
  return [...indicators.values()].flatMap((indicator): readonly Finding[] => {
    const expected = expectedOf(indicator);
    if (!expected) return [];
    const about = {
      ...aboutMeasure(indicator),
      place: rowBefore(indicator, expected.period?.first ?? expected.due),
    };
    if (!lateOn(indicator, asAt)) {
      const isToday = expected.due === asAt;
      return [{ kind: 'next', found: { is: 'next', expected, isToday }, ...about }];
    }
    const days = dayNumber(asAt) - dayNumber(expected.due);
    return [{ kind: 'late', found: { is: 'late', expected, days }, ...about }];
  });
}
