import type { Doubts } from '../../language/imports.ts';
import type { Doubt } from '../doubt.ts';
import type { Reading } from '../reading.ts';
import { isOfWhole } from '../words/total-word.ts';
import { unitMeant } from '../words/unit-word.ts';
import { isAlike, type KnownNames } from '../known-names.ts';
import { sumsAmong } from '../totals/sums-of-rows.ts';
import { wordedNames, type WordedNames } from './part-names.ts';
import { withSaidKeys } from './said-keys.ts';
import type { TypedMapping, TypedTable } from './proposed.ts';

type TypedPart = NonNullable<TypedTable['parts']>[string];
type TypedPartAcross = NonNullable<TypedTable['partsAcross']>[string];

/** A part that its figures say is the sum of others: of all, where these are not named. */
interface Total {
  readonly sheet: string;
  readonly column: string;
  readonly name: string;
  readonly of?: readonly string[];
}

/** A part with the names that stand for the whole, or for others, taken out of it; and those of which a person is asked. */
function refinedPart(
  part: TypedPart,
  names: ReadonlySet<string>,
  { whole: sums, asked }: WordedNames,
  { publisher, about, comparators }: KnownNames,
): TypedPart {
  const { names: led = {}, ...rest } = part;
  const whole = [
    ...new Set([
      ...(part.whole ?? []),
      ...sums,
      ...[...names].filter((name) => isAlike(name, publisher) || isAlike(name, about)),
    ]),
  ];
  const others = [...names].flatMap((name) => {
    const key = Object.keys(comparators).find((one) => isAlike(name, comparators[one]));
    return key === undefined ? [] : [[name, key] as const];
  });
  const known = new Set([...whole, ...others.map(([name]) => name), ...asked]);
  // Of a name whose figures were not read nothing is known: a person is asked once they are.
  const own = Object.entries(led).filter(([name]) => !known.has(name) && names.has(name));
  return {
    ...rest,
    ...(whole.length > 0 ? { whole } : {}),
    ...(own.length > 0 ? { names: Object.fromEntries(own) } : {}),
    ...(others.length > 0 ? { comparators: Object.fromEntries(others) } : {}),
  };
}

/** The same of parts that a header names: what stands for the whole, or for others, is no name of a part any more. */
function refinedAcross(
  part: TypedPartAcross,
  { whole: sums, asked }: WordedNames,
  { publisher, about, comparators }: KnownNames,
): TypedPartAcross {
  const { row, names = {}, whole = [], leave } = part;
  const isWhole = (name: string) =>
    sums.includes(name) || isAlike(name, publisher) || isAlike(name, about);
  const keyOf = (name: string) =>
    Object.keys(comparators).find((one) => isAlike(name, comparators[one]));
  const wholes = [...whole, ...Object.keys(names).filter(isWhole)];
  const others = Object.keys(names).flatMap((name) => {
    const key = isWhole(name) ? undefined : keyOf(name);
    return key === undefined ? [] : [[name, key] as const];
  });
  const known = new Set([...wholes, ...others.map(([name]) => name), ...asked]);
  const own = Object.entries(names).filter(([name]) => !known.has(name));
  return {
    row,
    ...(own.length > 0 ? { names: Object.fromEntries(own) } : {}),
    ...(wholes.length > 0 ? { whole: wholes } : {}),
    ...(leave ? { leave } : {}),
    ...(others.length > 0 ? { comparators: Object.fromEntries(others) } : {}),
  };
}

/**
 * A proposal after its figures were read by it: a part that is the sum of the others, or is called like the publisher,
 * is the whole, one that is called like a comparator is that, and what a heading says in which its figures are counted is
 * a unit.
 */
export function refined(
  mapping: TypedMapping,
  {
    readings,
    doubts,
  }: { readonly readings: readonly Reading[]; readonly doubts: readonly Doubt[] },
  known: KnownNames,
): TypedMapping {
  const totals = doubts.flatMap(({ is, details, place: { sheet } }): readonly Total[] => {
    if (is === 'part-is-total') {
      const { column, name } = details as Doubts['part-is-total'];
      return [{ sheet, column, name }];
    }
    const sum = is === 'sum-of-rows' ? (details as Doubts['sum-of-rows']) : undefined;
    return sum && isOfWhole(sum.name) ? [{ sheet, ...sum }] : [];
  });
  const isShare = (measure: string) =>
    unitMeant(mapping.measures?.[measure]?.unit ?? '')?.is === 'percent';
  const tables = mapping.tables.map((table) => {
    const isOf = (sheet: string) => table.sheet === undefined || table.sheet === sheet;
    const own = readings.filter(({ place }) => isOf(place.sheet));
    const namesIn = (dimension: string) =>
      new Set(own.flatMap(({ parts }) => parts.get(dimension) ?? []));
    const saidOf = (dimension: string, column: string, along: 'row' | 'column'): WordedNames => {
      const ofSome = new Set(sumsAmong(own, dimension, along, []).keys());
      // The sum of some others is the whole of these alone.
      const ofPart = totals.filter(
        ({ sheet, column: under, of }) =>
          isOf(sheet) && under === column && (of?.length ?? Infinity) >= namesIn(dimension).size,
      );
      const said = wordedNames([...namesIn(dimension)], dimension, own, isShare, ofSome);
      const whole = [...ofPart.map(({ name }) => name), ...said.whole];
      // Parts that a header names stand in the mapping each: those that are in doubt do not.
      const asked = along === 'column' ? [...ofSome].filter((name) => !whole.includes(name)) : [];
      return { whole, asked: [...said.asked, ...asked] };
    };
    const parts = Object.entries(table.parts ?? {}).map(([dimension, part]) => {
      const said = saidOf(dimension, part.column, 'row');
      return [dimension, refinedPart(part, namesIn(dimension), said, known)] as const;
    });
    const across = Object.entries(table.partsAcross ?? {}).map(([dimension, part]) => {
      const said = saidOf(dimension, dimension, 'column');
      return [dimension, refinedAcross(part, said, known)] as const;
    });
    return {
      ...table,
      ...(parts.length > 0 ? { parts: Object.fromEntries(parts) } : {}),
      ...(across.length > 0 ? { partsAcross: Object.fromEntries(across) } : {}),
    };
  });
  return { ...mapping, ...withSaidKeys(mapping, doubts), tables };
}
