import { differenceOf, sayDifference } from '../comparing/difference.ts';
import { isLevelTold } from '../comparing/change.ts';
import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayBasis } from '../../values/say.ts';
import { sayFigureOf } from './split-figure.ts';
import type { Pair } from '../cards/then-and-now.ts';

/** Says the change between two figures of a pair: `down 12 children; that is better`. Blank where there can be none. */
export function sayPairChange({ indicator, change: made }: Pair, language: Language): string {
  const words = language.thenAndNow;
  if (!made) return '';
  const { from, to, order, judgement, isSteady } = made;
  if (order !== 'above' && order !== 'below') return words.order[order];
  const difference = differenceOf(indicator, to, from);
  const change = difference
    ? fill(order === 'above' ? words.rose : words.fell, {
        difference: sayDifference(difference, indicator, language),
      })
    : words.order[order];
  if (isSteady) return fill(words.steady, { change });
  const told =
    judgement in words.judged
      ? fill(words.judged[judgement as keyof typeof words.judged], { change })
      : change;
  if (!made.level || !isLevelTold(judgement)) return told;
  return fill(language.sentence.level[judgement][made.level], { sentence: told });
}

/** Says why two figures may not be held against each other. Blank where they may. */
export function sayUnlike(
  { indicator, then, now, unlike }: Pair,
  indicators: readonly Indicator[],
  language: Language,
): string {
  const words = language.thenAndNow.why;
  if (!unlike) return '';
  switch (unlike.is) {
    case 'broken':
      return fill(words.broken, { reason: unlike.reason });
    case 'revised':
      return fill(words.revised, { figure: sayFigureOf(unlike.now, indicator, language) });
    case 'other-basis': {
      const [one, other] = [then, now].map((it) => (it ? sayBasis(it.basis, language) : ''));
      return fill(words['other-basis'], { then: one!, now: other! });
    }
    case 'only-then': {
      const later = indicators.find(({ definition }) => definition.replaces === indicator.id);
      return later ? fill(words.replaced, { other: later.definition.title }) : words['only-then'];
    }
    case 'only-now': {
      const before = indicators.find(({ id }) => id === indicator.definition.replaces);
      return before ? fill(words.replaces, { other: before.definition.title }) : words['only-now'];
    }
    case 'no-figure':
    case 'unknown-basis':
    case 'other-period':
    case 'other-point':
    case 'overlap':
    case 'other-season':
      return words[unlike.is];
  }
}
