import type { Indicator } from '../core/indicators/indicator.ts';
import type { Language } from '../core/language/english.ts';
import { keptBy, keptOf } from '../core/source/kept.ts';
import type { Drawing } from './say-mark.ts';

/**
 * Draws an indicator once for each language, names of comparators and key: its page, the lists that it stands in and
 * the file of its picture show the same drawing.
 *
 * @param key A figure to stand at, for instance.
 */
export function keptDrawing<Key, Drawn>(
  draw: (indicator: Indicator, key: Key, drawing: Drawing) => Drawn,
): (indicator: Indicator, key: Key, drawing: Drawing) => Drawn {
  const drawn = keptBy((indicator: Indicator, language: Language) =>
    keptOf((comparators: Drawing['comparators']) =>
      keptBy((_: Drawing['comparators'], key: Key) =>
        draw(indicator, key, { language, comparators }),
      ),
    ),
  );
  return (indicator, key, { language, comparators }) =>
    drawn(indicator, language)(comparators)(comparators, key);
}
