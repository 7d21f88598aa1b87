import { isMeasured, type Observation } from '../indicators/observation.ts';
import { ownTotals, type Indicator } from '../indicators/indicator.ts';
import { latestEditions } from '../indicators/comparing/headline.ts';
import { publishedOn } from '../indicators/published.ts';
import { standingOf } from '../indicators/comparing/standing.ts';
import type { Publication } from '../publication/publication.ts';
import { directionAt } from '../values/direction.ts';
import { aboutMeasure } from './figures.ts';
import type { Finding, LeftOut } from './finding.ts';

const isOurs = ({ comparator }: Observation) => comparator === undefined;

/** Whether nothing says where a figure comes from: no paper, no row, no definition. */
const hasNoSource = ({ edition, source }: Observation, { definition }: Indicator) =>
  edition === undefined && source === undefined && definition.source === undefined;

/** Figures of ours of which nothing says where they come from, or when they were published. */
export function withoutSource({ indicators }: Pick<Publication, 'indicators'>): readonly Finding[] {
  return [...indicators.values()].flatMap((indicator) => {
    const numbers = indicator.observations
      .filter(isOurs)
      .filter(({ figure }) => figure.is === 'number');
    const counts = {
      source: numbers.filter((one) => hasNoSource(one, indicator)).length,
      day: numbers.filter((one) => publishedOn(one, indicator.definition) === undefined).length,
    };
    return (['source', 'day'] as const)
      .filter((is) => counts[is] > 0)
      .map((is): Finding => ({
        kind: 'source',
        found: { is, count: counts[is] },
        ...aboutMeasure(indicator),
      }));
  });
}

/** Whether a definition says something, or it would make no sense to. */
const says: Readonly<Record<LeftOut, (indicator: Indicator) => boolean>> = {
  target: ({ definition: { targets = [] } }) => targets.length > 0,
  owner: ({ definition }) => definition.owner !== undefined,
  explanation: ({ explanation }) => explanation.length > 0,
  reviewBy: ({ definition }) => definition.reviewBy !== undefined,
};

/** Where neither way is good, there is nothing to aim at. */
const needs = (what: LeftOut, { definition }: Indicator) =>
  what !== 'target' || definition.goodWhen.at(-1)?.is !== 'neither';

/** What definitions leave out that others of the publication have; nothing that none has. */
export function leftOut({ indicators }: Pick<Publication, 'indicators'>): readonly Finding[] {
  const all = [...indicators.values()];
  return (Object.keys(says) as LeftOut[]).flatMap((what) => {
    const others = all.filter(says[what]).length;
    if (others === 0) return [];
    return all
      .filter((one) => needs(what, one) && !says[what](one))
      .map((one): Finding => ({
        kind: 'left-out',
        found: { is: 'left-out', what, others },
        ...aboutMeasure(one),
      }));
  });
}

/** Measures with targets of which none holds for the newest figure. */
export function targetsOver({ indicators }: Pick<Publication, 'indicators'>): readonly Finding[] {
  return [...indicators.values()]
    .filter((one) => says.target(one) && needs('target', one))
    .filter((one) => latestEditions(ownTotals(one)).some(isMeasured))
    .filter((one) => standingOf(one)?.target === undefined)
    .map((one) => ({ kind: 'left-out', found: { is: 'target-over' }, ...aboutMeasure(one) }));
}

/** Measures whose directions all have ended before the newest figure: nothing is said to be good or bad any more. */
export function directionsOver({
  indicators,
}: Pick<Publication, 'indicators'>): readonly Finding[] {
  return [...indicators.values()]
    .filter((one) => {
      const newest = standingOf(one)?.latest;
      const { goodWhen } = one.definition;
      return newest && !goodWhen.includes(directionAt(goodWhen, newest.period));
    })
    .map((one) => ({ kind: 'left-out', found: { is: 'direction-over' }, ...aboutMeasure(one) }));
}
