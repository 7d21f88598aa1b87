import { slug } from '../../core/addresses/address.ts';
import { periodsBefore } from '../../core/indicators/cards/then-and-now.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import type { ChartElementModel } from './chart.ts';

/** How the name of a picture of then and now tells its earlier time: that of the first parts is the one of the measure's page. */
function nameOfThen(indicator: Indicator, by: string, then: string): string {
  const isFirst = periodsBefore(indicator, by)[0] === then;
  return isFirst ? 'then-and-now' : `${slug(then)}-and-now`;
}

/** The name of the file of a picture; one that looks at its figures from a day has that in it. */
export function fileOf({
  indicator,
  by,
  where,
  at,
  then,
  as,
  words,
}: ChartElementModel): string | undefined {
  const { id, known } = indicator;
  const isOwn = Object.values(words).some((own) => own !== undefined);
  if (isOwn || where !== undefined || (at !== undefined && !known)) return undefined;
  const ofThen =
    by === undefined || then === undefined ? undefined : nameOfThen(indicator, by, then);
  if (ofThen !== undefined && ofThen !== 'then-and-now' && !known) return undefined;
  return [
    id,
    ...(as === undefined ? [] : ['usual-movement']),
    ...(by === undefined ? [] : ['by', slug(by)]),
    ...(ofThen === undefined ? [] : [ofThen]),
    ...(at === undefined ? [] : ['at', slug(at)]),
    ...(known ? ['on', known.day] : []),
    ...(known?.figuresTo === undefined ? [] : ['to', known.figuresTo]),
  ].join('-');
}
