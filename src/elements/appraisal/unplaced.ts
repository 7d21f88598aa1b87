import { fill, type Language } from '../../core/language/english.ts';
import type { Appraisal } from './appraisal-reader.ts';
import { totalsOf, type Score } from '../../core/registers/kinds/appraisal-matrix.ts';
import { sayPlain } from './say-firmness.ts';

/**
 * Says of each option without a total what it would come to with the worst and with the best scores where they
 * cannot be read: it may stand before one that is told to come first.
 */
export function sayUnplaced(appraisal: Appraisal, language: Language): readonly string[] {
  const { options, matrix, weights, entry } = appraisal;
  const totalsWith = (score: Score) => {
    const scores = matrix.scores.map((row) => row.map((one) => one ?? score));
    return totalsOf({ ...matrix, scores }, weights);
  };
  const { scale } = entry.values;
  const [worst, best] = [totalsWith(scale[0]!.score), totalsWith(scale.at(-1)!.score)];
  return options.flatMap(({ entry: option, total }, at) =>
    total === undefined
      ? fill(language.appraisal.result.unplaced, {
          option: fill(language.appraisal.option, {
            ...{ number: option.values.number, title: option.title },
          }),
          worst: sayPlain(worst[at]!),
          best: sayPlain(best[at]!),
        })
      : [],
  );
}
