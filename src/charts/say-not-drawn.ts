import { fill, type Language } from '../core/language/english.ts';

/** Says which figures of others are told beside a picture and not drawn in it; nothing where there are none. @param of What they would flatten. */
export const sayNotDrawn = (
  told: readonly { readonly label: string }[],
  of: 'line' | 'rows',
  { chart }: Language,
): readonly string[] =>
  told.length === 0
    ? []
    : [fill(chart.notDrawn[of], { names: told.map(({ label }) => label).join(', ') })];
