import type { Doubts } from '../../language/imports.ts';
import type { Doubt } from '../doubt.ts';
import type { TypedMapping } from './proposed.ts';

/**
 * The measures with what headings and titles say of them: a unit, where they have none of their own, and what stretch of
 * time their figures sum up, where that is another than their period.
 */
export function withSaidKeys(
  { measures }: TypedMapping,
  doubts: readonly Doubt[],
): Pick<TypedMapping, 'measures'> {
  if (!measures) return {};
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
        },
      ]),
    ),
  };
}
