import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { checkReference } from '../source/reference.ts';
import { deadlinesAfter, noticeDeadline, type DeadlineName } from './deadline.ts';
import type { MeetingContext } from './meeting-check.ts';
import type { MeetingItem } from './meeting-item.ts';
import type { MeetingHead } from './meeting.ts';
import { notInPapers } from '../values/not-in-papers.ts';
import { clearDaysBetween } from './reckoning.ts';

export const problems = {
  noNotice: problem('decision/no-notice', () => ({
    message: 'A key decision was to be taken without notice, and the file does not say why.',
    hint: 'Write the day of the notice in `notice`, or add `exception` with the reason why it could not wait: readers will see it.',
  })),
  lateNotice: problem(
    'decision/late-notice',
    ({ notice, given, days }: { notice: string; given: number; days: number }) => ({
      message: `Notice of a key decision was given on \`${notice}\`, which leaves ${given} clear days where the rule asks for ${days}.`,
      hint: 'Mend the day, or add `exception` with the reason why it could not wait: readers will see it.',
    }),
  ),
  notPublished: problem('decision/not-published', () => ({
    message:
      'The decision was called in, and the meeting does not say when its decisions were published.',
    hint: 'Add a line `decisionsPublished: 2016-07-28` with that day: the days for a call-in are counted from it.',
  })),
  fewCallers: problem(
    'decision/few-callers',
    ({ given, needed }: { given: number; needed: number }) => ({
      message: `The call-in was asked for by ${given} of the ${needed} councillors that the rule asks for.`,
      hint: 'Name all who asked under `by`. If they were too few there was no call-in: take it out, and tell it in the text.',
    }),
  ),
  lateCallIn: problem(
    'decision/late-call-in',
    ({ requested, until }: { requested: string; until: string }) => ({
      message: `The call-in was asked for on \`${requested}\`, and by the rule it could be asked for until ${until}.`,
      hint: 'Mend the day, or that of the publication. If it came too late there was no call-in: take it out, and tell it in the text.',
    }),
  ),
  lateHearing: problem(
    'decision/late-hearing',
    ({ heard, until }: { heard: string; until: string }) => ({
      message: `The call-in was heard on \`${heard}\`, and by the rule it was to be heard by ${until}.`,
      hint: 'Mend what is wrong, or add `lateReason` to the call-in with the reason: readers will see it.',
    }),
  ),
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
  const given = rule && clearDaysBetween(notice, head.date, rule.count);
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
    deadlines.find(({ name }) => name === wanted)?.reckoning?.day;
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
