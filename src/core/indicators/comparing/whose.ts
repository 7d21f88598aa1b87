import { dimensionTitle } from '../dimension-title.ts';
import { dimensionsOf, type Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Observation } from '../observation.ts';
import { valueTitle } from '../part-titles.ts';

/** The names of a measure's dimensions, in the order in which the file first has them. */
const namesOf = (indicator: Indicator) => [...dimensionsOf(indicator).keys()];

/**
 * The head of the column that says whose each figure is: the titles of the dimensions by which parts are cut; where
 * there are only others' figures beside ours, that.
 */
export function headOfWhose(indicator: Indicator, language: Language): string {
  const names = namesOf(indicator);
  const [first = language.whose.others, ...rest] = names.map((name) =>
    dimensionTitle(name, indicator),
  );
  return [first, ...rest].join(', ');
}

/**
 * Whose a figure is: the whole, a part, someone else. A part keeps its dimension where the name alone could be one of
 * another (`Country of birth: England` beside `Country: England`), and another's figure says that it is one.
 *
 * @param comparators The names of the comparators.
 */
export function sayWhose(
  { comparator, dimensions }: Pick<Observation, 'comparator' | 'dimensions'>,
  indicator: Indicator,
  comparators: Readonly<Record<string, string>>,
  language: Language,
): string {
  const words = language.whose;
  const names = namesOf(indicator);
  const isBare = dimensions.size === names.length;
  const sayPart = (name: string, value: string) =>
    isBare ? value : fill(words.part, { dimension: dimensionTitle(name, indicator), value });
  const parts = [...dimensions].map(([name, value]) =>
    sayPart(name, valueTitle(name, value, indicator)),
  );
  if (comparator === undefined) return parts.join(', ') || language.site.indicatorPage.whole;
  const other = comparators[comparator] ?? comparator;
  const whose = names.length > 0 ? fill(words.comparison, { name: other }) : other;
  return [whose, ...parts].join(', ');
}
