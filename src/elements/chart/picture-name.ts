import { slug } from '../../core/addresses/address.ts';
import type { ChartElementModel } from './chart.ts';

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
  return [
    id,
    ...(as === undefined ? [] : ['usual-movement']),
    ...(by === undefined ? [] : ['by', slug(by)]),
    ...(then === undefined ? [] : ['then-and-now']),
    ...(at === undefined ? [] : ['at', slug(at)]),
    ...(known ? ['on', known.day] : []),
    ...(known?.figuresTo === undefined ? [] : ['to', known.figuresTo]),
  ].join('-');
}
