import type { Change } from './change.ts';
import { isOfDefinition, type MeasurePair } from './figure-changes.ts';
import type { PublishedRecord, RecordedMeasure } from './record.ts';
import type { RecordedRow } from './revision-rows.ts';
import { isNamedAlike } from '../source/same-name.ts';

/** What things are called, by their ids. */
type Names = ReadonlyMap<string, string>;

/** Another name of the same id. */
interface OtherName {
  readonly id: string;
  readonly was: string;
  readonly now: string;
  /** Whether it may be the name of something else: another had it, or it does not say the same words. A code that gets a name says the same. */
  readonly isAnothers: boolean;
}

/** Two names that are spelt alike are one. */
const spelling = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The names that are others now, of ids that are in both. */
function otherNames(before: Names, now: Names): readonly OtherName[] {
  const holders = Map.groupBy(before, ([, name]) => spelling(name));
  return [...now].flatMap(([id, name]): readonly OtherName[] => {
    const was = before.get(id);
    if (was === undefined || was === name) return [];
    const held = holders.get(spelling(name)) ?? [];
    const isTaken = held.length > 0 && !held.some(([holder]) => holder === id);
    const isAnothers = isTaken || (was !== id && name !== id && !isNamedAlike(was, name));
    return [{ id, was, now: name, isAnothers }];
  });
}

const told = ({ id, was, now, isAnothers }: OtherName, reason: string | undefined) => ({
  ...{ kind: 'definition' as const, did: 'changed' as const, field: `called: ${id}`, called: id },
  ...{ was, now, pages: [], needsReason: isAnothers, reason: isAnothers ? reason : undefined },
});

/** What rows of `data/revisions.csv` call a comparator. */
const namedComparator = (id: string): string => `comparators/${id}`;

/** What they call the titles of a dimension, and the scheme of ratings. */
export const namedDimension = (name: string): string => `dimensions/${name}`;

/**
 * What became of the names of comparators. One that bears the name that another bore, or one of other words, needs a reason; a better spelling is told alone.
 *
 * @param rows The rows of `data/revisions.csv` that are new since.
 */
export function comparatorChanges(
  { comparators: before }: Pick<PublishedRecord, 'comparators'>,
  { comparators: now }: Pick<PublishedRecord, 'comparators'>,
  rows: readonly RecordedRow[],
): readonly Change[] {
  const [then, latest] = [before, now].map((names) => new Map(Object.entries(names)));
  return otherNames(then!, latest!).map((one) => {
    const id = namedComparator(one.id);
    const row = rows.find((row) => row['measure'] === id && isOfDefinition(row));
    return { id, title: one.now, address: undefined, ...told(one, row?.['reason']) };
  });
}

/** What the parts of a measure are called, by their dimensions. */
function partsOf({ figures, called = {} }: RecordedMeasure): ReadonlyMap<string, Names> {
  const found = new Map<string, Map<string, string>>();
  for (const { parts = {} } of figures)
    for (const [dimension, value] of Object.entries(parts)) {
      const names = found.get(dimension) ?? new Map<string, string>();
      found.set(dimension, names.set(value, called[dimension]?.[value] ?? value));
    }
  return found;
}

/** What became of the names of the parts of a measure, as of those of comparators: a row about it, or about all titles of the dimension, gives the reason. */
export function partNameChanges({ id, before, now, rows, named }: MeasurePair): readonly Change[] {
  const then = partsOf(before);
  const own = rows.find(isOfDefinition);
  const measure = { id, title: now.title, address: now.address };
  return [...partsOf(now)].flatMap(([dimension, names]) => {
    const reason = (own ?? named(namedDimension(dimension)))?.['reason'];
    return otherNames(then.get(dimension) ?? new Map(), names).map((one) => ({
      ...{ ...measure, ...told(one, reason), dimension },
    }));
  });
}
