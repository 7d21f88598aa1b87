import { fill, type Language } from '../../core/language/english.ts';
import { sayNumber, withUnit } from '../../core/values/say.ts';
import type { Appraisal, AppraisedOption } from './appraisal-reader.ts';
import { isPrintedAs } from '../../core/registers/kinds/appraisal-check.ts';
import { sayPlain, sayTotal } from './say-firmness.ts';

/** A column of the result: its heading, and its cell for each option. */
export interface ResultColumn {
  readonly heading: string;
  say(option: AppraisedOption): string;
}

type Printed = 'unweighted' | 'weighted' | 'percent';

/** The columns of figures of a result: what was worked out, and what is printed where the paper prints any. */
export function resultColumns(appraisal: Appraisal, language: Language): readonly ResultColumn[] {
  const words = language.appraisal.result;
  const isPrinted = (of: Printed) =>
    appraisal.options.some(({ entry }) => entry.values[of] !== undefined);
  const printed = (of: Printed, heading: string, unit = ''): readonly ResultColumn[] => {
    if (!isPrinted(of)) return [];
    const say = ({ entry }: AppraisedOption) => {
      const value = entry.values[of];
      return value === undefined ? words.notPrinted : withUnit(sayPlain(value), unit);
    };
    return [{ heading, say }];
  };
  const weighted: readonly ResultColumn[] = appraisal.isWeighted
    ? [{ heading: words.weighted, say: ({ total }) => sayTotal(total, language) }]
    : [];
  return [
    { heading: words.plain, say: ({ plain }) => sayTotal(plain, language) },
    ...printed('unweighted', words.plainPrinted),
    ...weighted,
    ...printed('weighted', words.weightedPrinted),
    ...printed('percent', words.percentPrinted, '%'),
  ];
}

/** The options by their place, those without one last; equal ones in the order of the paper. */
export const byPlace = ({ options }: Appraisal): readonly AppraisedOption[] =>
  options.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);

/** Says the place of an option, and whether it shares it. */
export function sayPlace({ rank }: AppraisedOption, { options }: Appraisal, language: Language) {
  if (rank === undefined) return language.appraisal.result.noPlace;
  const isShared = options.filter((other) => other.rank === rank).length > 1;
  const place = sayNumber(rank, 0);
  return isShared ? fill(language.appraisal.result.shared, { place }) : place;
}

/** Says how the printed totals stand to those that the scores come to. */
export function sayComparison(appraisal: Appraisal, language: Language): readonly string[] {
  const words = language.appraisal.result;
  const pairs = appraisal.options.flatMap(({ entry, plain, total }) => [
    { entry, printed: entry.values.unweighted, sum: plain },
    { entry, printed: appraisal.isWeighted ? entry.values.weighted : undefined, sum: total },
  ]);
  const held = pairs.filter(({ printed, sum }) => printed !== undefined && sum !== undefined);
  if (held.length === 0) return [words.nothingHeld];
  const differing = held.filter(({ printed, sum }) => !isPrintedAs(printed!, sum!));
  if (differing.length === 0) {
    const isRounded = held.some(({ printed, sum }) => printed !== sum);
    return [isRounded ? words.agreesRounded : words.agrees];
  }
  return differing.map(({ entry, printed, sum }) =>
    fill(words.differs, {
      option: entry.title,
      printed: sayPlain(printed!),
      sum: sayPlain(sum!),
    }),
  );
}
