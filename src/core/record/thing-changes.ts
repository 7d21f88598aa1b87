import { decisions } from '../registers/kinds/decisions.ts';
import { events } from '../registers/kinds/events.ts';
import type { Change, ChangeKind } from './change.ts';
import { keysThatDiffer } from './definition-changes.ts';
import type { PublishedRecord, RecordedThing } from './record.ts';

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

const idOf = ({ kind, id }: RecordedThing) => `${kind}/${id}`;

/** What became of everything that is no measure: known by its kind and its id, wherever it is written down. */
export function thingChanges(
  before: Pick<PublishedRecord, 'things'>,
  now: Pick<PublishedRecord, 'things'>,
): readonly Change[] {
  const then = new Map(before.things.map((one) => [idOf(one), one]));
  const latest = new Map(now.things.map((one) => [idOf(one), one]));
  const change = (one: RecordedThing, rest: Pick<Change, 'did'> & Partial<Change>): Change => ({
    ...{ kind: kindOf(one, rest.field), id: idOf(one), title: one.title, address: one.address },
    ...{ pages: [], needsReason: false },
    ...rest,
  });
  return [
    ...[...latest].flatMap(([id, one]) => {
      const was = then.get(id);
      if (!was) return [change(one, { did: 'new' })];
      // What a cell was may stand in the words beside it too.
      const isWithheld = isWithheldNow(was, one);
      return keysThatDiffer(was.says, one.says).map((field) =>
        change(one, {
          ...{ did: 'changed', field, now: one.says[field] },
          ...(isWithheld || (one.says[field] === undefined && countsPeople(was))
            ? { isWithheld: true }
            : { was: was.says[field] }),
        }),
      );
    }),
    ...[...then].flatMap(([id, one]) => (latest.has(id) ? [] : [change(one, { did: 'gone' })])),
  ];
}
