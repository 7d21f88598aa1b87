import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Indicator } from '../indicator.ts';
import { enough, isExplained, type Others } from './leap-causes.ts';
import { areNear, leapOf, nearest, type Leap } from './leap.ts';
import { pointsOf, seriesOf, valueOf } from './series-points.ts';

export const problems = { farOff: problem('observation/far-off') };

function findLeaps(indicator: Indicator): readonly Leap[] {
  if (areNear(indicator.observations.map(valueOf))) return [];
  return [...seriesOf(indicator)].flatMap((series) => {
    if (series.length <= nearest || areNear(series.map(valueOf))) return [];
    const points = pointsOf(series);
    const places = new Map(points.map(({ one }, index) => [one.period.text, index]));
    return series.flatMap((one) => {
      const index = places.get(one.period.text);
      return (index === undefined ? undefined : leapOf(points, index, one)) ?? [];
    });
  });
}

/**
 * Reports figures that lie far from the four nearest to them in time, though these lie close together: a point that
 * was lost, a nought too many, a minus. Nothing but `checked` in the row confirms one; where the season, the series or
 * the time is such, there is nothing to confirm.
 *
 * @param others Where two measures leap in one part at once, neither is a slip.
 */
export function checkSeries(indicator: Indicator, others: Others): readonly Diagnostic[] {
  const leaps = findLeaps(indicator);
  const together = Map.groupBy(leaps, ({ one, isMore }) => `${one.period.text} ${isMore}`);
  return [...together.values()]
    .filter((alike) => alike.length < enough)
    .flat()
    .filter((leap) => leap.one.checked === undefined && !isExplained(leap, indicator, others))
    .map(({ one, isMore, ends }) => {
      const details = { text: one.figure.text, ends: ends.map(String), isMore };
      return problems.farOff.at(one.placeOf('value'), details);
    });
}
