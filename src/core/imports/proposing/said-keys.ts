import type { Doubts } from '../../language/imports.ts';
import type { Doubt } from '../doubt.ts';
import type { TypedMapping } from './proposed.ts';

/**
 * The measures with what a file says of them besides: a unit, where they have none of their own, and what stretch of time
 * their figures sum up, where that is another than their period; and that they count people, where a figure is withheld
 * that others give away.
 */
export function withSaidKeys(
  { measures }: TypedMapping,
  doubts: readonly Doubt[],
): Pick<TypedMapping, 'measures'> {
  if (!measures) return {};
  const ofPeople = new Set(
    doubts.flatMap(({ is, details }) => {
      if (is !== 'withheld-given') return [];
      const { measure, isSure, counts } = details as Doubts['withheld-given'];
      return isSure && counts === undefined ? [measure] : [];
    }),
  );
  const units = new Map(
    doubts.flatMap(({ is, details }) => {
      if (is !== 'scale-differs') return [];
      const { measures: own, said: unit } = details as Doubts['scale-differs'];
      return own.map((measure) => [measure, unit] as const);
    }),
  );
  const bases = new Map(
    doubts.flatMap(({ is, details }) => {
      if (is !== 'other-basis') return [];
      const { measures: own, basis } = details as Doubts['other-basis'];
      return own.map((measure) => [measure, basis] as const);
    }),
  );
  return {
    measures: Object.fromEntries(
      Object.entries(measures).map(([id, { title, unit = units.get(id), ...rest }]) => [
        id,
        {
          title,
          ...(unit === undefined ? {} : { unit }),
          ...rest,
          ...(bases.has(id) ? { basis: bases.get(id)! } : {}),
          ...(ofPeople.has(id) ? { counts: 'people' as const } : {}),
        },
      ]),
    ),
  };
}
