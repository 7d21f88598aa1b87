import type { PartsStanding } from '../../core/indicators/comparing/parts-standing.ts';
import { sayPartsShort, sayPartsTarget } from '../../core/indicators/words/say-parts.ts';
import type { ViewContext } from '../../views/view-context.ts';

/** A measure of a card of whose whole there is no figure, as its row shows it: from which to which its parts lie, and how they stand to their target. */
export function partsLine(standing: PartsStanding, { language, indicatorPage }: ViewContext) {
  const { indicator } = standing;
  return {
    title: indicator.definition.title,
    to: indicatorPage(indicator.id),
    ...sayPartsShort(standing, language),
    target: sayPartsTarget(standing, language),
  };
}
