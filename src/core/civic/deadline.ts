import type { Day } from '../values/calendar.ts';
import { applies, type DaysRule, type Process } from './process.ts';
import { clearDaysAfter, clearDaysBefore, daysAfter, type DayCount } from './day-count.ts';

/** What the rules of a council set a day for. */
export const deadlineNames = [
  'papers',
  'agenda',
  'key-decision',
  'publication',
  'call-in',
  'hearing',
] as const;

export type DeadlineName = (typeof deadlineNames)[number];

/** A day by which something is to be done, with the rule it comes from and its working. */
export interface Deadline {
  readonly name: DeadlineName;
  /** `undefined` where the bank holidays on the way are not known. */
  readonly dayCount: DayCount | undefined;
  readonly rule: DaysRule;
  /** The time of the last day, where the rule gives one. */
  readonly time?: string | undefined;
}

/** The days that the rules set before a meeting, in the order in which they come. */
export function deadlinesBefore(meeting: Day, rules: Process, body?: string): readonly Deadline[] {
  return (['papers', 'agenda'] as const).flatMap((name): Deadline[] => {
    const rule = rules[name];
    if (!rule || !applies(rule, meeting, body)) return [];
    return [
      {
        name,
        rule,
        dayCount: clearDaysBefore(meeting, rule.days, rule.count, rules.holidays?.days),
      },
    ];
  });
}

/** The day by which notice of a key decision is to be given. */
export function noticeDeadline(
  decision: Day,
  { keyDecision: rule, holidays }: Process,
): Deadline | undefined {
  if (!rule || !applies(rule, decision)) return undefined;
  const dayCount = clearDaysBefore(decision, rule.days, rule.count, holidays?.days);
  return { name: 'key-decision', rule, dayCount };
}

/** The day by which a decision is published, counted from the day it is made. */
export function publicationDeadline(
  decision: Day,
  { publication: rule, holidays }: Process,
): Deadline | undefined {
  if (!rule || !applies(rule, decision)) return undefined;
  return {
    name: 'publication',
    rule,
    dayCount: daysAfter(decision, rule.days, rule.count, holidays?.days),
  };
}

/** The days that publishing a decision sets: until when it may be called in, and heard. */
export function deadlinesAfter(published: Day, { callIn, holidays }: Process): readonly Deadline[] {
  if (!callIn) return [];
  const { request, hearing } = callIn;
  const asked: Deadline = {
    name: 'call-in',
    rule: request,
    dayCount: daysAfter(published, request.days, request.count, holidays?.days),
    time: request.time,
  };
  const heard: Deadline | undefined = hearing && {
    name: 'hearing',
    rule: hearing,
    dayCount: clearDaysAfter(published, hearing.days, hearing.count, holidays?.days),
  };
  return [asked, heard].filter(
    (deadline) => deadline !== undefined && applies(deadline.rule, published),
  ) as Deadline[];
}
