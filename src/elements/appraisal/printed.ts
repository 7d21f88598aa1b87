import { fill, type Language } from '../../core/language/english.ts';
import type { Appraisal } from './appraisal-reader.ts';
import { winnersOf } from '../../core/registers/kinds/appraisal-matrix.ts';

/** Says where the totals that the paper prints put another option first than those that were worked out. */
export function sayOtherWinners(appraisal: Appraisal, language: Language): readonly string[] {
  const words = language.appraisal;
  const { options, matrix } = appraisal;
  const nameAll = (of: readonly number[]) =>
    of
      .map((at) => options[at]!.entry)
      .map(({ title, values: { number } }) => fill(words.option, { number, title }))
      .join(words.whatIf.and);
  const ours = nameAll(
    winnersOf(
      options.map(({ total }) => total),
      matrix.isFewerBetter,
    ),
  );
  return (['unweighted', 'weighted'] as const).flatMap((column) => {
    const printed = options.map(({ entry }) => entry.values[column]);
    // A total printed as 0 beside scores is none; where one is lacking, the printed ones rank nothing.
    const isWhole = options.every(({ total }, at) => total === undefined || Boolean(printed[at]));
    if (!isWhole) return [];
    const theirs = nameAll(winnersOf(printed, matrix.isFewerBetter));
    if (theirs === '' || ours === '' || theirs === ours) return [];
    // The weights that a paper gives are in our totals; plain ones rank otherwise, and that is no difference.
    if (column === 'unweighted' && appraisal.isWeighted) return [];
    return [fill(words.result.otherFirst[column], { theirs, ours })];
  });
}
