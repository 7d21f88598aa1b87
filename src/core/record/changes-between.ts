import { changeKinds, type Change } from './change.ts';
import { dimensionChanges, renamedDimensions, withDimensions } from './renamed-dimensions.ts';
import { definitionChanges } from './definition-changes.ts';
import { figureChanges, isOfDefinition } from './figure-changes.ts';
import { withFollowing } from './following-sentences.ts';
import { comparatorChanges, partNameChanges } from './name-changes.ts';
import type { PublishedRecord, RecordedMeasure } from './record.ts';
import { renamedMeasures } from './renamed-measures.ts';
import { newRows, type RecordedRow } from './revision-rows.ts';
import { rowChanges } from './row-changes.ts';
import { targetChanges } from './target-changes.ts';
import { renamedThings, thingChanges } from './thing-changes.ts';
import { withoutWithdrawn } from './withdrawn-numbers.ts';

const about = (rows: readonly RecordedRow[], id: string) =>
  rows.filter((row) => row['measure'] === id);

/** A measure that is gone, or new, as a whole: its figures are told with it, and not each by itself. */
function whole(
  id: string,
  { title, address, figures }: RecordedMeasure,
  rest: Pick<Change, 'did' | 'needsReason'> & Partial<Change>,
): Change {
  const pages = [...new Set(figures.flatMap(({ pages: those = [] }) => those))];
  return { kind: 'definition', id, title, address, pages, ...rest };
}

/** A measure that names its scheme of ratings as it is called now. @param ids The ids of things by those of before. */
function withScheme(measure: RecordedMeasure, ids: ReadonlyMap<string, string>): RecordedMeasure {
  const { scheme } = measure.definition;
  const id = scheme === undefined ? undefined : ids.get(`scheme/${scheme}`)?.split('/')[1];
  return id === undefined
    ? measure
    : { ...measure, definition: { ...measure.definition, scheme: id } };
}

/** Whether a row is about a measure as a whole. */
const isOfWhole = (row: RecordedRow) => row['period'] === undefined;

/**
 * Everything that is new, changed, moved or gone between two records, in the order of {@link changeKinds}. The order of rows,
 * the names of files that keep their ids, and line ends are no changes.
 */
export function changesBetween(before: PublishedRecord, now: PublishedRecord): readonly Change[] {
  const renamed = renamedMeasures(before, now);
  // The rows of a measure that has another id now are the same rows.
  const known = before.revisions.flatMap((row) => {
    const id = renamed.get(row['measure']!);
    return id === undefined ? [row] : [row, { ...row, measure: id }];
  });
  const rows = newRows({ revisions: known }, now);
  const former = new Map([...renamed].map(([was, id]) => [id, was]));
  const schemes = new Map([...renamedThings(before, now)].map(([id, was]) => [was, id]));
  const named = (of: string) => about(rows, of).find(isOfDefinition);
  const hasDays = before.days === true;
  const ofMeasures = Object.entries(now.measures).flatMap(([id, measure]): readonly Change[] => {
    const oldId = former.get(id) ?? id;
    const was = Object.hasOwn(before.measures, oldId) ? before.measures[oldId] : undefined;
    if (!was) return [whole(id, measure, { did: 'new', needsReason: false })];
    const own = [...about(rows, id), ...(oldId === id ? [] : about(rows, oldId))];
    const dimensions = renamedDimensions(was, measure);
    const settled = withScheme(withDimensions(was, dimensions), schemes);
    const pair = { id, before: settled, now: measure, rows: own, named, hasDays };
    return [
      ...(oldId === id
        ? []
        : [whole(id, measure, { did: 'moved', was: oldId, now: id, needsReason: false })]),
      ...dimensionChanges({ id, title: measure.title, address: measure.address }, dimensions),
      ...[figureChanges, targetChanges, definitionChanges, partNameChanges].flatMap((find) =>
        find(pair),
      ),
    ];
  });
  const gone = Object.entries(before.measures).flatMap(([id, measure]): readonly Change[] => {
    if (Object.hasOwn(now.measures, id) || renamed.has(id)) return [];
    const row = about(rows, id).find(isOfWhole);
    const isWithheld = row?.['kind'] === 'withdrawn' && { isWithheld: true as const };
    const told = { did: 'gone', needsReason: true, reason: row?.['reason'] } as const;
    return [whole(id, measure, { ...told, ...isWithheld })];
  });
  const all = [
    ...ofMeasures,
    ...gone,
    ...comparatorChanges(before, now, rows),
    ...thingChanges(before, now, rows),
  ];
  const told = [...all, ...rowChanges(before, now, rows, all)];
  const kept = withoutWithdrawn(withFollowing(told, before, now), before);
  return changeKinds.flatMap((kind) => kept.filter((one) => one.kind === kind));
}
