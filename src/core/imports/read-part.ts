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

const months = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';

/** Whether a name is a day of a month without its year, as a spreadsheet makes one of `5-9` and `10-14`: `05-Sep`, `Oct-14`. */
const isDay = (name: string) =>
  new RegExp(`^(?:\\d{1,2}-(?:${months})|(?:${months})-\\d{1,2})$`, 'i').test(name);

/** The range that a spreadsheet most likely made a day of: the 5th of September of `5-9`. */
function rangeOf(name: string): string {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)$/.exec(name) ?? [];
  return [Number(day ?? 5), Number(month ?? 9)].toSorted((a, b) => a - b).join('-');
}

/** What a name says of the part that a row is of: its name, that it is the whole, or whose it is. */
function partOf(
  name: string,
  part: PartMapping,
  place: CellPlace,
  isDate: boolean,
): { readonly part?: string; readonly comparator?: string } | Doubt {
  const { column, whole = [], names, comparators } = part;
  if (whole.some((one) => plainText(one) === name)) return {};
  const comparator = ledTo(comparators, name);
  if (comparator !== undefined) return { comparator };
  const led = ledTo(names, name);
  if (led !== undefined) return { part: led };
  if (name === '') return doubt('unnamed-part', place, { column });
  if (isDate || isDay(name))
    return doubt('date-for-name', place, { column, name, meant: rangeOf(name) });
  if (totalSaid(name) !== undefined) return doubt('total-row', place, { column, name });
  return { part: name };
}

/**
 * Reads which part a row is of.
 *
 * @param label What stands in the row under a column.
 * @param isDate Whether a date stands there.
 */
export function readParts(
  { parts = {} }: TableMapping,
  label: (column: string) => string,
  placeOf: (column: string) => CellPlace,
  isDate: (column: string) => boolean,
): PartsRead | Doubt {
  const read = new Map<string, string>();
  let comparator: string | undefined;
  for (const [dimension, part] of Object.entries(parts)) {
    const found = partOf(label(part.column), part, placeOf(part.column), isDate(part.column));
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
