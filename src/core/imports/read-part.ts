import { doubt, type Doubt } from './doubt.ts';
import type { PartMapping, TableMapping } from './mappings/mapping.ts';
import { plainText, type CellPlace } from './sheets/sheet.ts';
import { totalSaid } from './words/total-word.ts';

/** Which part a row is of, by dimension, and whose figures it has. */
export interface PartsRead {
  readonly parts: ReadonlyMap<string, string>;
  readonly comparator?: string | undefined;
}

/** A name as the mapping leads it to something; `undefined` where it does not know it. */
const ledTo = (led: Readonly<Record<string, string>> = {}, name: string): string | undefined =>
  Object.entries(led).find(([typed]) => plainText(typed) === name)?.[1];

/** What a name says of the part that a row is of: its name, that it is the whole, or whose it is. */
function partOf(
  name: string,
  part: PartMapping,
  place: CellPlace,
): { readonly part?: string; readonly comparator?: string } | Doubt {
  const { column, whole = [], names, comparators } = part;
  if (whole.some((one) => plainText(one) === name)) return {};
  const comparator = ledTo(comparators, name);
  if (comparator !== undefined) return { comparator };
  const led = ledTo(names, name);
  if (led !== undefined) return { part: led };
  if (name === '') return doubt('unnamed-part', place, { column });
  if (totalSaid(name) !== undefined) return doubt('total-row', place, { column, name });
  return { part: name };
}

/** Reads which part a row is of. @param label What stands in the row under a column. */
export function readParts(
  { parts = {} }: TableMapping,
  label: (column: string) => string,
  placeOf: (column: string) => CellPlace,
): PartsRead | Doubt {
  const read = new Map<string, string>();
  let comparator: string | undefined;
  for (const [dimension, part] of Object.entries(parts)) {
    const found = partOf(label(part.column), part, placeOf(part.column));
    if ('details' in found) return found;
    if (found.part !== undefined) read.set(dimension, found.part);
    comparator = found.comparator ?? comparator;
  }
  return { parts: read, comparator };
}

/** The measure that a row is of; a doubt where the mapping does not know its name. */
export function measureOf(
  { measure }: TableMapping,
  own: string | undefined,
  label: (column: string) => string,
  placeOf: (column: string) => CellPlace,
): string | Doubt {
  if (own !== undefined) return own;
  if (typeof measure === 'string') return measure;
  if (measure === undefined) throw new Error('A table without a measure was let through.');
  const name = label(measure.column);
  const known = Object.keys(measure.names);
  return (
    ledTo(measure.names, name) ??
    doubt('unknown-name', placeOf(measure.column), { column: measure.column, name, known })
  );
}
