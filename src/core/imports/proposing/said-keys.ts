import type { Doubts } from '../../language/imports.ts';
import type { Doubt } from '../doubt.ts';
import type { TypedMapping } from './proposed.ts';

/**
 * The measures with what headings and titles say of them: a unit, where they have none of their own, and that their
 * figures add up through the year.
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
  const summed = new Set(
    doubts.flatMap(({ is, details }) =>
      is === 'to-date' ? (details as Doubts['to-date']).measures : [],
    ),
  );
  return {
    measures: Object.fromEntries(
      Object.entries(measures).map(([id, { title, unit = units.get(id), ...rest }]) => [
        id,
        {
          title,
          ...(unit === undefined ? {} : { unit }),
          ...rest,
          ...(summed.has(id) ? { basis: 'year-to-date' as const } : {}),
        },
      ]),
    ),
  };
}
