import { decisions } from '../registers/kinds/decisions.ts';
import { events } from '../registers/kinds/events.ts';
import { registers } from '../registers/kinds/register-list.ts';
import { sameValue } from '../values/figure.ts';
import type { Change, ChangeKind } from './change.ts';
import { keysThatDiffer } from './definition-changes.ts';
import { isOfDefinition } from './figure-changes.ts';
import type { PublishedRecord, RecordedThing } from './record.ts';
import type { RecordedRow } from './revision-rows.ts';
import { numberChanges } from './number-changes.ts';
import { isNamedAlike } from '../source/same-name.ts';
import { headOf, likeness, rowAbout, tableChanges, type ChangeOfThing } from './table-changes.ts';

/** The keys of other things that say when. */
const dateKeys: ReadonlySet<string> = new Set([
  ...['date', 'start', 'end', 'due', 'period', 'published', 'updated', 'status', 'movedTo'],
  ...['agendaPublished', 'decisionsPublished', 'as-at', 'notice'],
]);

function kindOf({ kind }: RecordedThing, field?: string): ChangeKind {
  if (kind === events.name) return 'event';
  if (kind === decisions.name) return 'decision';
  if (kind === 'table') return 'table';
  if (kind === 'scheme' || kind === 'term') return 'definition';
  return kind === 'meeting' || (field !== undefined && dateKeys.has(field)) ? 'date' : 'entry';
}

/** Whether a thing says of figures of people, or of anybody in it, that they are withheld now and were not. */
const isWithheldNow = (was: RecordedThing, now: RecordedThing) =>
  Object.keys(was.says).some(
    (field) => now.says[field] === 'suppressed' && was.says[field] !== 'suppressed',
  );

const countsPeople = ({ says }: RecordedThing) =>
  says['counts'] === 'people' || says['disclosure'] !== undefined;

/** What of an entry is read with its figure, so that filling it in makes the figure another. */
const readWith: ReadonlySet<string> = new Set(['unit', 'qualifier']);

/** The columns of registers that hold figures, and what these are read with. */
const figuresIn = new Map(registers.map(({ name, figures }) => [name, figures]));

/** The columns of the entries of a kind that hold figures. */
export const figuresOf = (kind: string): readonly string[] => figuresIn.get(kind)?.values ?? [];

/** What of a scheme turns ratings, and how these are told. */
const judging: ReadonlySet<string> = new Set(['rule', 'tolerance', 'editions', 'ratings']);

/** What of a table or of an entry says what its figures are of. */
const naming: ReadonlyMap<string, string> = new Map([
  ['table', 'title'],
  ['facts', 'fact'],
]);

/** Whether a reader is owed why a key of a thing, or a column of an entry, says something else. */
function isOwed(
  { kind, table }: Pick<RecordedThing, 'kind' | 'table'>,
  field: string,
  was: string | undefined,
  now: string | undefined,
): boolean {
  if (kind === 'scheme') return judging.has(field);
  if (kind === 'table' && !table?.columns.some(({ unit }) => unit !== undefined)) return false;
  if (naming.get(kind) === field)
    return was !== undefined && now !== undefined && !isNamedAlike(was, now);
  const { values = [], beside = [] } = figuresIn.get(kind) ?? {};
  if (values.includes(field)) return was !== undefined;
  return beside.includes(field) && (was !== undefined || readWith.has(field));
}

const idOf = ({ kind, id }: RecordedThing) => `${kind}/${id}`;

/** What rows of `data/revisions.csv` call a thing. */
export const namedInRows = (id: string): string => id.replace(/^(table|scheme|report)\//, '$1s/');

/** What became of the keys of a thing: those of its figures need a reason. */
const keyChanges = (
  { kind, says: was, table }: Pick<RecordedThing, 'kind' | 'says' | 'table'>,
  now: Readonly<Record<string, string>>,
  rows: readonly RecordedRow[],
  isWithheld: (field: string) => boolean,
): readonly ChangeOfThing[] => {
  return keysThatDiffer(was, now).flatMap((field): readonly ChangeOfThing[] => {
    const [then, here] = [was[field], now[field]];
    if (
      figuresOf(kind).includes(field) &&
      then !== undefined &&
      here !== undefined &&
      sameValue(then, here)
    )
      return [];
    const needsReason = isOwed({ kind, table }, field, then, here);
    const unit = figuresOf(kind).includes(field) ? (now['unit'] ?? '') : undefined;
    const isDefined = kind === 'scheme' || kind === 'table';
    const row = isDefined ? rows.find(isOfDefinition) : rowAbout(rows, [field], then);
    const reason = row?.['reason'];
    return [
      {
        ...{ did: 'changed', field, now: here },
        ...(isWithheld(field) ? { isWithheld: true } : { was: then }),
        ...(needsReason ? { needsReason, reason } : {}),
        ...(needsReason && !isDefined ? { cell: { column: field, unit } } : {}),
      },
    ];
  });
};

/** From how much likeness on two tables are one. */
const leastLike = 0.6;

/** Entries with figures, schemes of ratings, and tables, that have another id now and say the same: of tables most of it. By the id of now that of before. */
export function renamedThings(
  { things: before }: Pick<PublishedRecord, 'things'>,
  { things: now }: Pick<PublishedRecord, 'things'>,
): ReadonlyMap<string, string> {
  const [then, latest] = [before, now].map((all) => new Set(all.map(idOf)));
  const lost = before.filter((one) => !latest!.has(idOf(one)));
  const come = now.filter((one) => !then!.has(idOf(one)));
  const isOwedOne = ({ kind }: RecordedThing) =>
    kind === 'scheme' || figuresIn.get(kind) !== undefined;
  const textOf = ({ kind, says }: RecordedThing) =>
    JSON.stringify([kind, Object.entries(says).sort()]);
  const [entries, others] = [lost, come].map((all) =>
    Map.groupBy(all.filter(isOwedOne), textOf),
  ) as [Map<string, RecordedThing[]>, Map<string, RecordedThing[]>];
  const same = [...entries].flatMap(([text, [was, otherWas]]) => {
    const [now, otherNow] = others.get(text) ?? [];
    return was && now && !otherWas && !otherNow ? [[idOf(now), idOf(was)] as const] : [];
  });
  const tables = lost.filter(({ table }) => table);
  const alike = come.flatMap((now) => {
    const like = tables.filter((was) => now.table && likeness(was, now) >= leastLike);
    return like.length === 1 ? [[idOf(now), idOf(like[0]!)] as const] : [];
  });
  const taken = new Set<string>();
  const once = [...same, ...alike].filter(([, was]) => !taken.has(was) && taken.add(was));
  return new Map(once);
}

/** Whether a thing that is gone told a figure. */
const toldFigures = ({ kind, says, table }: RecordedThing) =>
  table
    ? table.columns.some(({ unit }) => unit !== undefined)
    : figuresOf(kind).some((name) => says[name] !== undefined);

/**
 * What became of everything that is no measure: known by its kind and its id, wherever it is written down.
 *
 * @param rows The rows of `data/revisions.csv` that are new since.
 */
export function thingChanges(
  before: Pick<PublishedRecord, 'things'>,
  now: Pick<PublishedRecord, 'things'>,
  rows: readonly RecordedRow[],
): readonly Change[] {
  const then = new Map(before.things.map((one) => [idOf(one), one]));
  const latest = new Map(now.things.map((one) => [idOf(one), one]));
  const former = renamedThings(before, now);
  const renamed = new Set(former.values());
  // Records of earlier versions have no scorecards: of such a site nobody knows which are new.
  const hasCards = before.things.some(({ kind }) => kind === 'scorecard');
  const hasKind = ({ kind }: RecordedThing) => kind !== 'scorecard' || hasCards;
  const about = (id: string) => rows.filter((row) => row['measure'] === namedInRows(id));
  const change = (one: RecordedThing, rest: ChangeOfThing): Change => ({
    ...{ kind: kindOf(one, rest.field), id: idOf(one), title: one.title, address: one.address },
    ...{ pages: one.pages ?? [], needsReason: false },
    ...rest,
  });
  const changed = ([id, one]: readonly [string, RecordedThing]): readonly Change[] => {
    const oldId = former.get(id) ?? id;
    const was = then.get(oldId);
    if (!was) return hasKind(one) ? [change(one, { did: 'new' })] : [];
    const own = [...about(id), ...(oldId === id ? [] : about(oldId))];
    // What a cell was may stand in the words beside it too.
    const isWithdrawn = own.some((row) => row['kind'] === 'withdrawn');
    const isWithheld = isWithdrawn || isWithheldNow(was, one);
    const isUntold = (field: string) =>
      isWithheld || (one.says[field] === undefined && countsPeople(was));
    const moved = { did: 'moved' as const, was: was.id, now: one.id };
    return [
      ...(oldId === id ? [] : [moved]),
      ...keyChanges({ ...was, says: headOf(was, one) }, headOf(one, was), own, isUntold),
      ...tableChanges(was, one, own, isWithheld),
      ...numberChanges(was, one, own),
    ].map((rest) => change(one, rest));
  };
  const gone = ([id, one]: readonly [string, RecordedThing]): readonly Change[] => {
    if (latest.has(id) || renamed.has(id)) return [];
    const row = rowAbout(about(id), [undefined]);
    const isWithheld = row?.['kind'] === 'withdrawn' && { isWithheld: true as const };
    const told = { did: 'gone', needsReason: toldFigures(one), reason: row?.['reason'] } as const;
    return [change(one, { ...told, ...isWithheld })];
  };
  return [...[...latest].flatMap(changed), ...[...then].flatMap(gone)];
}
