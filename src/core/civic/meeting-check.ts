import type { Day } from '../values/calendar.ts';
import type { Names } from '../source/names.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { checkReference } from '../source/reference.ts';
import { clearDaysBefore, clearDaysBetween } from './day-count.ts';
import type { MeetingHead } from './meeting.ts';
import { applies, type Process } from './process.ts';

export const problems = {
  name: problem('meeting/name'),
  noSource: problem('meeting/no-source'),
  endsBeforeStart: problem('meeting/ends-before-start'),
  heldToCome: problem('meeting/held-to-come'),
  lateAgenda: problem('meeting/late-agenda'),
  movedAndMet: problem('meeting/moved-and-met'),
  movedInCircle: problem('meeting/moved-in-circle'),
};

/** What a meeting is held against. */
export interface MeetingContext {
  readonly names: Names;
  readonly rules: Process;
  readonly asAt: Day | undefined;
  /** The latest day that the publication has reached; blank where nobody knows. */
  readonly newestDay: Day;
  /** The meetings whose front matter could be read, by id. */
  readonly meetings: ReadonlyMap<string, Document<MeetingHead>>;
  /** Every id of a meeting, also of those with faults. */
  readonly ids: ReadonlySet<string>;
}

function checkReferences(meeting: Document<MeetingHead>, context: MeetingContext): Diagnostic[] {
  const { head, placeOf } = meeting;
  const { names, ids } = context;
  const paper = (id: string | undefined, ...keys: readonly PropertyKey[]) =>
    checkReference('paper', id, names.reports, () => placeOf(...keys));
  const other = (id: string | undefined, ...keys: readonly PropertyKey[]) =>
    checkReference('meeting', id, ids, () => placeOf(...keys));
  return [
    ...checkReference('body', head.body, names.bodies, () => placeOf('body')),
    ...paper(head.edition, 'edition'),
    ...paper(head.minutes?.edition, 'minutes', 'edition'),
    ...other(head.movedTo, 'movedTo'),
    ...other(head.minutes?.confirmedAt, 'minutes', 'confirmedAt'),
    ...(head.packs ?? []).flatMap((id, at) => paper(id, 'packs', at)),
    ...(head.supplements ?? []).flatMap((one, at) => paper(one.paper, 'supplements', at, 'paper')),
    ...(names.themes ? (head.themes ?? []) : []).flatMap((id, at) =>
      checkReference('theme', id, names.themes!, () => placeOf('themes', at)),
    ),
    ...(head.items ?? []).flatMap((item, at) => [
      ...(item.papers ?? []).flatMap((id, of) => paper(id, 'items', at, 'papers', of)),
      ...(item.follows ?? []).flatMap((id, of) => other(id, 'items', at, 'follows', of)),
      ...other(item.callIn?.heardAt, 'items', at, 'callIn', 'heardAt'),
    ]),
  ];
}

function checkAgenda(meeting: Document<MeetingHead>, { rules }: MeetingContext): Diagnostic[] {
  const { head, placeOf } = meeting;
  const rule = rules.agenda;
  const published = head.agendaPublished;
  if (!rule || !published || head.lateReason !== undefined) return [];
  if (!applies(rule, head.date, head.body)) return [];
  const given = clearDaysBetween(published, head.date, rule.count, rules.holidays?.days);
  const by = clearDaysBefore(head.date, rule.days, rule.count, rules.holidays?.days)?.day;
  if (given === undefined || by === undefined || given >= rule.days) return [];
  const details = { published, given, days: rule.days, by };
  return [problems.lateAgenda.at(placeOf('agendaPublished'), details)];
}

function checkMoves(meeting: Document<MeetingHead>, context: MeetingContext): Diagnostic[] {
  const { head, id, placeOf } = meeting;
  if (head.movedTo === undefined) return [];
  if (head.status !== 'postponed')
    return [problems.movedAndMet.at(placeOf('status'), { status: head.status })];
  const passed = new Set<string>();
  let next: string | undefined = head.movedTo;
  while (next !== undefined && !passed.has(next)) {
    if (next === id) return [problems.movedInCircle.at(placeOf('movedTo'), { id: head.movedTo })];
    passed.add(next);
    next = context.meetings.get(next)?.head.movedTo;
  }
  return [];
}

/** Reports what is wrong with a meeting on its own and beside others; its decisions are held against the rules elsewhere. */
export function checkMeeting(
  meeting: Document<MeetingHead>,
  context: MeetingContext,
): readonly Diagnostic[] {
  const { head, id, placeOf } = meeting;
  const wanted = `${head.date}-${head.body}`;
  const found: Diagnostic[] = [];
  if (id !== wanted && !id.startsWith(`${wanted}-`))
    found.push(problems.name.at(placeOf('date'), { id, wanted }));
  if (head.updated === undefined && (head.edition === undefined || head.locator === undefined))
    found.push(problems.noSource.at(placeOf('date')));
  if (head.start !== undefined && head.end !== undefined && head.end <= head.start)
    found.push(problems.endsBeforeStart.at(placeOf('end'), { start: head.start, end: head.end }));
  const { newestDay } = context;
  if (head.status === 'held' && newestDay !== '' && head.date > newestDay) {
    const details = { date: head.date, asAt: newestDay };
    found.push(problems.heldToCome.at(placeOf('status'), details));
  }
  return [
    ...found,
    ...checkReferences(meeting, context),
    ...checkAgenda(meeting, context),
    ...checkMoves(meeting, context),
  ];
}
