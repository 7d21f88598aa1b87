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
      return keysThatDiffer(was.says, one.says).map((field) =>
        change(one, { did: 'changed', field, was: was.says[field], now: one.says[field] }),
      );
    }),
    ...[...then].flatMap(([id, one]) => (latest.has(id) ? [] : [change(one, { did: 'gone' })])),
  ];
}
