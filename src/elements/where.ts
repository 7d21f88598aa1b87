import type { Location } from '../core/source/source.ts';
import { problem, type Diagnostic } from '../core/source/diagnostic.ts';
import { type, type Hint } from '../core/language/hints/hints.ts';
import { valueOfTitle } from '../core/indicators/part-titles.ts';
import { suggest } from '../core/source/suggest.ts';
import { findIndicator, suggestPart } from './measure.ts';
import { dimensionsOf, type Indicator } from '../core/indicators/indicator.ts';
import { narrowed, type Where } from '../core/indicators/comparing/narrowed.ts';
import type { CompileContext } from '../core/compile/element.ts';
import { LazyMap } from '../core/source/lazy-map.ts';

/** The codes are permanent: they are named after the first element that had them. */
export const problems = {
  form: problem('chart/where-form'),
  unknownName: problem('chart/where-name'),
  unknownValue: problem('chart/where-value'),
};

/** The pairs of a filter as it is typed: `area=East`, `area=East; sex=girls`; `undefined` where it is no such list. */
function pairsOf(typed: string): readonly (readonly [name: string, value: string])[] | undefined {
  const pairs = typed.split(/[;&]/).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()] as const;
  });
  const names = new Set(pairs.map(([name]) => name));
  const isWhole = pairs.every(([name, value]) => name !== '' && value !== '');
  return isWhole && names.size === pairs.length ? pairs : undefined;
}

/** Which part a filter names, or what is wrong with it. @param place Of the filter. */
function readWhere(
  typed: string,
  indicator: Indicator,
  place: Location,
): { readonly where: Where } | { readonly diagnostic: Diagnostic } {
  const pairs = pairsOf(typed);
  const known = dimensionsOf(indicator);
  const names = [...known.keys()];
  if (!pairs) return { diagnostic: problems.form.at(place, { typed, name: names[0] ?? 'area' }) };
  for (const [name, value] of pairs) {
    const values = known.get(name);
    if (!values)
      return {
        diagnostic: problems.unknownName.at(place, {
          name,
          hint: suggestPart(typed, names.map(inPlaceOf(typed, name))),
        }),
      };
    if (!values.includes(value))
      return {
        diagnostic: problems.unknownValue.at(place, {
          name,
          value,
          hint: suggestValue(typed, { name, value, values }, indicator),
        }),
      };
  }
  return { where: new Map(pairs) };
}

/** What was meant by a part that is not there: the value whose title was typed, else the nearest. */
function suggestValue(
  typed: string,
  {
    name,
    value,
    values,
  }: { readonly name: string; readonly value: string; readonly values: readonly string[] },
  indicator: Indicator,
): Hint {
  const meant = valueOfTitle(name, value, indicator);
  const inPlace = inPlaceOf(typed, value);
  return meant === undefined ? suggest(typed, values.map(inPlace)) : type(inPlace(meant));
}

/** A filter with a known word in place of one that is not. */
const inPlaceOf = (typed: string, wrong: string) => (known: string) =>
  typed.replace(wrong, () => known);

/**
 * What may be looked up of measures, where one of them is a part of what it was; or what is wrong with the filter.
 *
 * @param asked The measure, and the filter as it is typed; without one, all is as it was.
 */
export function findPart(
  { id, where }: { readonly id: string; readonly where: string | undefined },
  placeOf: (attribute: 'indicator' | 'where') => Location,
  lookup: CompileContext,
): CompileContext | { readonly value: undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (where === undefined) return lookup;
  const { value: indicator, diagnostics } = findIndicator(id, placeOf, lookup);
  if (!indicator) return { value: undefined, diagnostics };
  const read = readWhere(where, indicator, placeOf('where'));
  if ('diagnostic' in read) return { value: undefined, diagnostics: [read.diagnostic] };
  const ofPart = (indicators: ReadonlyMap<string, Indicator>) =>
    new LazyMap(indicators, (one, own) => (own === id ? narrowed(one, read.where) : one));
  return {
    ...lookup,
    indicators: ofPart(lookup.indicators),
    knownAt: (point) => {
      const known = lookup.knownAt(point);
      return { ...known, indicators: ofPart(known.indicators) };
    },
  };
}
