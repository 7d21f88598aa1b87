import { doubt, type Doubt } from './doubt.ts';
import type { PartMapping, TableMapping } from './mappings/mapping.ts';
import { plainText, type Cell, type CellPlace } from './sheets/sheet.ts';
import { monthNamed } from './words/period-of.ts';
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

/**
 * The range that a spreadsheet most likely made a day of: the 5th of September of `5-9`, and October 2014 of `10-14`.
 *
 * @param format That of the cell: one of months and years alone says that no day was meant.
 */
function rangeOf(name: string, format: string | undefined): string {
  const [, year, month, day] = /^\d\d(\d\d)-(\d\d)-(\d\d)$/.exec(name) ?? [];
  const isMonth = day === '01' && /y/i.test(format ?? '') && !/d/i.test(format ?? '');
  if (isMonth) return `${Number(month)}-${Number(year)}`;
  const [, before, word, behind] = /^(\d*)-?([a-z]+)-?(\d*)$/i.exec(name) ?? [];
  const named = word === undefined ? undefined : monthNamed(word);
  if (named !== undefined && behind) return `${named}-${Number(behind)}`;
  const ends = [Number(before || day || 5), named ?? Number(month ?? 9)];
  return ends.toSorted((a, b) => a - b).join('-');
}

/** What a name says of the part that a row is of: its name, that it is the whole, or whose it is. */
function partOf(
  name: string,
  part: PartMapping,
  place: CellPlace,
  cell: Cell,
): { readonly part?: string; readonly comparator?: string } | Doubt {
  const { column, whole = [], names, comparators } = part;
  if (whole.some((one) => plainText(one) === name)) return {};
  const comparator = ledTo(comparators, name);
  if (comparator !== undefined) return { comparator };
  const led = ledTo(names, name);
  if (led !== undefined) return { part: led };
  if (cell.is === 'error') return doubt('failed-formula', place, { typed: name });
  if (name === '') return doubt('unnamed-part', place, { column });
  if (cell.is === 'date' || isDay(name))
    return doubt('date-for-name', place, { column, name, meant: rangeOf(name, cell.format) });
  if (totalSaid(name) !== undefined) return doubt('total-row', place, { column, name });
  return { part: name };
}

/**
 * Reads which part a row is of.
 *
 * @param label What stands in the row under a column.
 * @param cellIn The cell that stands there.
 */
export function readParts(
  { parts = {} }: TableMapping,
  label: (column: string) => string,
  placeOf: (column: string) => CellPlace,
  cellIn: (column: string) => Cell,
): PartsRead | Doubt {
  const read = new Map<string, string>();
  let comparator: string | undefined;
  for (const [dimension, part] of Object.entries(parts)) {
    const found = partOf(label(part.column), part, placeOf(part.column), cellIn(part.column));
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
