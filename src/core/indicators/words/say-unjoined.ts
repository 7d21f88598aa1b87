import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { StatedPeriod } from '../../values/period.ts';
import { sayWhen } from '../../values/say-when.ts';
import type { Unjoined } from '../unjoined.ts';
import { laterUnjoined, sayUnjoinedFigure } from '../comparing/later-unjoined.ts';

/** Says a figure that may not be the same count, with the reason; without its full stop. */
export const sayUnjoined = (one: Unjoined, indicator: Indicator, language: Language): string =>
  fill(language.unjoined.sentence, {
    figure: sayUnjoinedFigure(one, indicator, language),
    when: sayWhen(one.period, language),
    reason: one.reason.replace(/\.$/, ''),
  });

/** Says the last of the figures that are later than a measure's own, in short, for a list; `undefined` where none is. */
export function sayUnjoinedShort(
  indicator: Indicator,
  latest: StatedPeriod | undefined,
  language: Language,
): string | undefined {
  const last = laterUnjoined(indicator, latest).at(-1);
  if (!last) return undefined;
  return fill(language.unjoined.short, {
    figure: sayUnjoinedFigure(last, indicator, language),
    when: sayWhen(last.period, language),
  });
}

/** Says beside the table for download which figures of the page are not in it; `undefined` where all are. Without its full stop. */
export function sayLeftOut(indicator: Indicator, language: Language): string | undefined {
  const { unjoined = [] } = indicator.definition;
  if (unjoined.length === 0) return undefined;
  const list = unjoined.map((one) =>
    fill(language.unjoined.one, {
      figure: sayUnjoinedFigure(one, indicator, language),
      when: sayWhen(one.period, language),
    }),
  );
  const words = language.unjoined[list.length === 1 ? 'leftOutOne' : 'leftOut'];
  return fill(words, { list: list.join('; ') });
}
