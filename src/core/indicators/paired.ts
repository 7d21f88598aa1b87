import type { Indicator } from './indicator.ts';

/** The same measure in another unit, as it is known at the same time. @param latest All measures as they are known at the latest. */
export const pairedOf = (
  { definition, known }: Pick<Indicator, 'definition' | 'known'>,
  latest: ReadonlyMap<string, Indicator>,
): Indicator | undefined => (known?.among ?? latest).get(definition.pairedWith ?? '');
