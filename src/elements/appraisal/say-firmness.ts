import { decimalsOf } from '../../core/values/figure.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { sayNumber } from '../../core/values/say.ts';
import type { Appraisal, AppraisedOption } from './appraisal-reader.ts';
import type { Score } from '../../core/registers/kinds/appraisal-matrix.ts';
import { smallestOf, type Tipping } from './firmness.ts';

/** Writes a total or a weight with the decimals it has, two at most. */
export function sayPlain(value: number): string {
  return sayNumber(value, decimalsOf(String(Math.round(value * 100) / 100)));
}

/** Writes a total, or that there is none. */
export const sayTotal = (total: Score, language: Language): string =>
  total === undefined ? language.appraisal.noTotal : sayPlain(total);

/** How much a criterion counts: a weight of the paper as its number, else how many times. */
export function sayWeight(weight: number, isWeighted: boolean, language: Language): string {
  const words = language.appraisal;
  const exact = sayPlain(weight);
  const isRounded = Math.abs(Math.round(weight * 100) / 100 - weight) > 1e-6;
  const number = isRounded ? fill(language.qualifier.about, { figure: exact }) : exact;
  if (weight === 0) return words.notAtAll;
  if (isWeighted) return number;
  return weight === 1 ? words.once : fill(words.times, { number });
}

const isAlike = (one: Tipping, other: Tipping) =>
  one.criterion === other.criterion && one.to === other.to;

/** Names changes of one criterion each, those of one size and way together. */
function sayWays(
  tippings: readonly Tipping[],
  { criteria, isWeighted }: Appraisal,
  language: Language,
): string {
  const words = language.appraisal.firmness;
  const alike = Map.groupBy(tippings, ({ from, to }) => `${from} ${to}`);
  const ways = [...alike.values()].map((group) =>
    fill(words.counted, {
      criteria: group
        .map(({ criterion }) => fill(words.criterion, { title: criteria[criterion]!.title }))
        .join(words.or),
      to: sayWeight(group[0]!.to, isWeighted, language),
      from: sayWeight(group[0]!.from, isWeighted, language),
    }),
  );
  return ways.join(words.orIf);
}

/** Says how firm the ranking is for one option, in a sentence or two. */
export function sayFirmness(
  { entry, firmness }: AppraisedOption,
  appraisal: Appraisal,
  language: Language,
): string {
  const words = language.appraisal.firmness;
  const option = fill(words.option, { number: entry.values.number, title: entry.title });
  const isAllKnown = appraisal.options.every(({ total }) => total !== undefined);
  switch (firmness.is) {
    case 'first': {
      const all = appraisal.options.flatMap(({ firmness: of }) =>
        of.is === 'behind' ? of.tippings : [],
      );
      const ends = smallestOf(all).filter(
        (one, at, every) => every.findIndex((other) => isAlike(one, other)) === at,
      );
      const first = fill(isAllKnown ? words.first : words.firstOfKnown, { option });
      if (ends.length === 0) return first;
      return `${first} ${fill(words.ends, { ways: sayWays(ends, appraisal, language) })}`;
    }
    case 'tied':
      return fill(isAllKnown ? words.tied : words.tiedOfKnown, { option });
    case 'no-total':
      return fill(words.noTotal, { option });
    case 'behind': {
      const behind = fill(words.behind, { option, by: sayPlain(firmness.by) });
      if (firmness.tippings.length === 0) return `${behind} ${words.none}`;
      const ways = sayWays(firmness.tippings, appraisal, language);
      return `${behind} ${fill(words.level, { ways })}`;
    }
  }
}
