import { fill, type Language } from './language/english.ts';
import { isNumbered, type Observation } from './observation.ts';
import { sayFigure, sayQualified } from './say.ts';
import { sayWhen } from './sentence.ts';
import { judgeFigures } from './change.ts';
import type { Standing } from './standing.ts';

/**
 * Says others' figures that the same paper prints, those of one period in one sentence, and whether each is better
 * than ours (standards R-16): `Others in March 2016: England 83% (better than here)`. Where the paper gives no
 * period, that is said.
 *
 * @param names The names of the comparators.
 * @returns Sentences without their full stops; none where the paper prints no such figure.
 */
export function sayComparators(
  { indicator, latest, comparators }: Standing,
  names: Readonly<Record<string, string>>,
  language: Language,
): readonly string[] {
  const words = language.sentence;
  const { definition, decimals } = indicator;
  const sayOne = (one: Observation) => {
    const name = names[one.comparator ?? ''] ?? one.comparator ?? '';
    if (!isNumbered(one))
      return fill(words.other, { name, figure: sayFigure(one.figure, decimals, language) });
    const figure = sayQualified(one, definition.unit, decimals, language);
    const sentence = fill(words.other, { name, figure });
    const judgement = judgeFigures(indicator, one, latest);
    return judgement === 'neither' ? sentence : fill(words.otherJudged[judgement], { sentence });
  };
  return [...Map.groupBy(comparators, ({ period }) => period.text).values()].map((those) => {
    const { period } = those[0]!;
    const list = those.map(sayOne).join(', ');
    if (period.is === 'unstated') return fill(words.othersUndated, { list });
    return fill(words.others, { when: sayWhen(period, language), list });
  });
}
