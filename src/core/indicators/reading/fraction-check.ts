import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { findFractions } from '../../values/lone-fraction.ts';
import { possibleRange } from '../possible-range.ts';
import type { Indicator } from '../indicator.ts';
import { isNumbered } from '../observation.ts';
import { countColumns } from './thousands-check.ts';

export const problems = { fraction: problem('observation/fraction') };

/** Reports parts of a thing among counts of whole ones: a point too many, most often. */
export function checkFractions({
  definition,
  basis,
  observations,
}: Indicator): readonly Diagnostic[] {
  const { unit, title } = definition;
  const numbered = observations.filter(isNumbered);
  if (!numbered.some(({ figure }) => figure.text.includes('.'))) return [];
  if (!countColumns(definition, basis).has('value')) return [];
  if (possibleRange(unit, [title]).low === undefined) return [];
  const counted = numbered.filter((one) => !one.basis.startsWith('mean-'));
  return findFractions(counted, ({ figure }) => figure.text)
    .filter(({ checked }) => checked === undefined)
    .map((one) => problems.fraction.at(one.placeOf('value'), { text: one.figure.text, unit }));
}
