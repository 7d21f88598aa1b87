import { dimensionsOf, type Indicator } from '../indicators/indicator.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { isRead, type SourceFile, type UnreadFile } from '../source/source.ts';
import { suggest } from '../source/suggest.ts';
import type { PlacedSettings } from './settings.ts';

export const problems = {
  unknown: problem('dimension/unknown'),
  unknownValue: problem('dimension/unknown-value'),
  sameTitle: problem('dimension/same-title'),
};

/** The values that stand in each column that cuts a measure into parts, of all measures together. */
function valuesByDimension(
  indicators: Iterable<Indicator>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const indicator of indicators)
    for (const [name, values] of dimensionsOf(indicator)) {
      const known = found.get(name) ?? new Set();
      for (const value of values) known.add(value);
      found.set(name, known);
    }
  return found;
}

/** Titles of values that no row has, and titles by which two values could not be told apart. */
function checkValues(
  dimension: string,
  titles: Readonly<Record<string, string>>,
  values: ReadonlySet<string>,
  placed: PlacedSettings,
): readonly Diagnostic[] {
  const untitled = [...values].filter((value) => !Object.hasOwn(titles, value));
  const whose = new Map(untitled.map((value) => [value, value]));
  return Object.entries(titles).flatMap(([value, title]): readonly Diagnostic[] => {
    const keys = ['dimensions', dimension, 'values'];
    if (!values.has(value)) {
      const details = { dimension, value, hint: suggest(value, untitled) };
      return [problems.unknownValue.at(placed.placeOfKey(keys, value), details)];
    }
    const other = whose.get(title);
    whose.set(title, value);
    if (other === undefined) return [];
    return [problems.sameTitle.at(placed.placeOf(...keys, value), { title, value, other })];
  });
}

/** The tables of measures that have faults of their own, as they are typed: a table that could not be had may hold anything. */
export type FaultyTables = readonly (SourceFile | UnreadFile)[];

const mayHold = (tables: FaultyTables, name: string) =>
  tables.some((table) => !isRead(table) || table.text.includes(name));

/** Holds the titles of columns and of their values against the tables of all measures. @param faulty What stands in one of these is known to no sound measure. */
export function checkDimensions(
  placed: PlacedSettings,
  indicators: Iterable<Indicator>,
  faulty: FaultyTables = [],
): readonly Diagnostic[] {
  const { dimensions } = placed.settings;
  if (!dimensions) return [];
  const known = valuesByDimension(indicators);
  return Object.entries(dimensions).flatMap(([name, { values: typed = {} }]) => {
    const values = known.get(name);
    if (values) {
      const isJudged = ([value]: readonly [string, string]) =>
        values.has(value) || !mayHold(faulty, value);
      const titles = Object.fromEntries(Object.entries(typed).filter(isJudged));
      return checkValues(name, titles, values, placed);
    }
    if (mayHold(faulty, name)) return [];
    const hint = suggest(name, known.keys());
    return [problems.unknown.at(placed.placeOfKey(['dimensions'], name), { name, hint })];
  });
}
