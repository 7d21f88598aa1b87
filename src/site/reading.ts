import type { Language } from '../core/language/english.ts';
import { figuresPlaced } from '../core/publication/figures-placed.ts';
import type { Publication } from '../core/publication/publication.ts';
import { keptOf } from '../core/source/kept.ts';

/** The parts of the page on how to read a publication. */
export type ReadingPart = keyof Language['reading'];

/** What of a publication decides which of them it has. */
type Of = Pick<Publication, 'indicators' | 'entries' | 'tables' | 'scorecards' | 'settings'>;

/** Which parts a publication calls for: those whose things it has. */
export const readingPartsOf = keptOf(
  ({
    indicators,
    entries,
    tables,
    scorecards,
    settings,
  }: Of): Readonly<Record<ReadingPart, boolean>> => {
    const measures = [...indicators.values()];
    const figures = measures.flatMap(({ observations }) => observations);
    const isPlaced = ({ locator }: { readonly locator?: string | undefined }) =>
      locator !== undefined;
    return {
      places:
        figuresPlaced(measures) !== 'nonePlaced' ||
        tables.size > 0 ||
        [...entries.values()].some((list) => list.some(isPlaced)),
      missing: figures.some(({ figure }) => figure.is !== 'number'),
      sums: figures.length > 0,
      targets: measures.some(({ definition }) => (definition.targets?.length ?? 0) > 0),
      ratings:
        Object.keys(settings.schemes ?? {}).length > 0 ||
        figures.some(({ rating }) => rating !== undefined),
      scorecards: scorecards.length > 0,
    };
  },
);
