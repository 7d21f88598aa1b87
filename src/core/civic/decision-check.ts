import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { checkReference } from '../source/reference.ts';
import { deadlinesAfter, noticeDeadline, type DeadlineName } from './deadline.ts';
import type { MeetingContext } from './meeting-check.ts';
import type { MeetingItem } from './meeting-item.ts';
import type { MeetingHead } from './meeting.ts';
import { notInPapers } from '../values/not-in-papers.ts';
import { clearDaysBetween } from './day-count.ts';

export const problems = {
  noNotice: problem('decision/no-notice'),
  lateNotice: problem('decision/late-notice'),
  notPublished: problem('decision/not-published'),
  fewCallers: problem('decision/few-callers'),
  lateCallIn: problem('decision/late-call-in'),
  lateHearing: problem('decision/late-hearing'),
};

function checkNotice(
  { keyDecision }: MeetingItem,
  { head, placeOf }: Document<MeetingHead>,
  { rules }: MeetingContext,
  at: number,
): readonly Diagnostic[] {
  if (!keyDecision || keyDecision.exception !== undefined) return [];
  const { notice } = keyDecision;
  const place = placeOf('items', at, 'keyDecision', 'notice');
  if (notice === notInPapers) return [];
  if (notice === 'none') return [problems.noNotice.at(place)];
  const rule = noticeDeadline(head.date, rules)?.rule;
  const given = rule && clearDaysBetween(notice, head.date, rule.count, rules.holidays?.days);
  if (!rule || given === undefined || given >= rule.days) return [];
  return [problems.lateNotice.at(place, { notice, given, days: rule.days })];
}

function checkCallIn(
  { callIn }: MeetingItem,
  { head, placeOf }: Document<MeetingHead>,
  { rules, meetings }: MeetingContext,
  at: number,
): readonly Diagnostic[] {
  if (!callIn || !rules.callIn) return [];
  const placeIn = (key: string) => placeOf('items', at, 'callIn', key);
  const published = head.decisionsPublished;
  if (published === undefined) return [problems.notPublished.at(placeIn('requested'))];
  const needed = rules.callIn.councillors.number;
  const few = callIn.by.length < needed;
  const deadlines = deadlinesAfter(published, rules);
  const dayOf = (wanted: DeadlineName) =>
    deadlines.find(({ name }) => name === wanted)?.dayCount?.day;
  const [until, hearing] = [dayOf('call-in'), dayOf('hearing')];
  const heard = callIn.heardAt && meetings.get(callIn.heardAt)?.head.date;
  const isLate = until !== undefined && callIn.requested > until;
  const wasLate = heard && hearing && heard > hearing && callIn.lateReason === undefined;
  return [
    ...(few ? [problems.fewCallers.at(placeIn('by'), { given: callIn.by.length, needed })] : []),
    ...(isLate
      ? [problems.lateCallIn.at(placeIn('requested'), { requested: callIn.requested, until })]
      : []),
    ...(wasLate ? [problems.lateHearing.at(placeIn('heardAt'), { heard, until: hearing })] : []),
  ];
}

/**
 * Holds the decisions of a meeting against the rules: notice, call-in, hearing; and the entries of the register of
 * decisions that it names.
 *
 * @param entries The entries of the register, by name; `undefined` where the publication keeps none, or none that could be read.
 */
export function checkDecisions(
  meeting: Document<MeetingHead>,
  context: MeetingContext,
  entries: ReadonlySet<string> | undefined,
): readonly Diagnostic[] {
  const { head, placeOf } = meeting;
  const named = (names: readonly string[] | undefined, ...keys: readonly PropertyKey[]) =>
    (names ?? []).flatMap((name, index) =>
      // An id without its register is wrong whatever the register holds.
      entries || !name.includes('/')
        ? checkReference('entry', name, entries ?? new Set(), () => placeOf(...keys, index))
        : [],
    );
  return [
    ...named(head.outcomes, 'outcomes'),
    ...(head.items ?? []).flatMap((item, at) => [
      ...named(item.decisions, 'items', at, 'decisions'),
      ...checkNotice(item, meeting, context, at),
      ...checkCallIn(item, meeting, context, at),
    ]),
  ];
}
