import { z } from 'astro/zod';
import type { Day } from '../values/calendar.ts';
import type { Section } from '../documents/section.ts';
import { day, identifier, number, oneOf, reference, text } from '../values/field.ts';
import { refusal } from '../values/refused.ts';
import { meetingItemSchema } from './meeting-item.ts';
import { notInPapers } from '../values/not-in-papers.ts';
import { timeOfDay } from '../values/time-of-day.ts';

/** The kinds of meeting. */
export const meetingKinds = [
  'council',
  'executive',
  'formal',
  'informal',
  'inquiry',
  'visit',
  'call-in',
] as const;

/** What is known of whether a meeting took place. */
export const meetingStatuses = ['scheduled', 'held', 'cancelled', 'postponed'] as const;

/** How often a meeting was changed since it was first published: calendars go by it. */
const revision = number.refine(
  (typed) => Number.isSafeInteger(typed) && typed >= 0,
  refusal({ is: 'not-whole', of: 'revision' }, { is: 'form', of: 'revision' }),
);

/** The front matter of `content/meetings/<yyyy-mm-dd>-<body>.md`. */
export const meetingSchema = z.strictObject({
  /** The body that meets: the name of a file in `content/bodies/`. */
  body: identifier,
  /** The day on which it meets. */
  date: day,
  /** When it starts. */
  start: timeOfDay.optional(),
  /** When it ends. */
  end: timeOfDay.optional(),
  /** Where it meets. */
  place: text.optional(),
  /** What sort of meeting it is. */
  kind: oneOf(meetingKinds),
  /** What it was about, where that names it better than its body and date. */
  title: text.optional(),
  /** What is known of whether it took place. */
  status: oneOf(meetingStatuses),
  /** Why it was cancelled or put off. */
  statusNote: text.optional(),
  /** `not in our papers` where it was to take place and nothing tells whether it did. */
  outcome: oneOf([notInPapers]).optional(),
  /** The meeting it was put off to: the name of that meeting's file. */
  movedTo: identifier.optional(),
  /** Where the date stands; a council that publishes its own meetings gives `updated` instead. */
  edition: identifier.optional(),
  locator: text.optional(),
  /** The day on which something about the meeting was last changed. */
  updated: day.optional(),
  /** Raised by one whenever its date, time, place or status changes, so that calendars follow. */
  revision: revision.optional(),
  /** Until this day the page is not built. A timer and no secret: the file can be read where it is kept. */
  publishFrom: day.optional(),
  /** The day on which its agenda was published. */
  agendaPublished: day.optional(),
  /** Where the day of the agenda stands, if elsewhere than the date. */
  agendaLocator: text.optional(),
  /** Why the agenda was late: shown to readers. */
  lateReason: text.optional(),
  /** The packs of papers. */
  packs: z.array(identifier).optional(),
  /** Papers that came after the agenda. */
  supplements: z
    .array(
      z.strictObject({
        /** The paper: the name of its file. */
        paper: identifier,
        /** The day on which it was added. */
        added: day,
        /** Why it was late. */
        reason: text.optional(),
      }),
    )
    .optional(),
  /** What was to be dealt with, in the order of the agenda. */
  items: z.array(meetingItemSchema).optional(),
  /** Who was there: elected members by name, lay members and officers by role, senior post holders by name. */
  attendance: z
    .strictObject({
      /** Elected members, by name. */
      members: z.array(text).optional(),
      /** Lay members, by role. */
      lay: z.array(text).optional(),
      /** Officers: senior post holders by name, everyone else by role. */
      officers: z.array(text).optional(),
      /** Members who had sent their apologies. */
      apologies: z.array(text).optional(),
    })
    .optional(),
  /** What members declared. */
  declarations: z
    .array(
      z.strictObject({
        /** The member, by name. */
        who: text,
        /** What was declared. */
        interest: text,
      }),
    )
    .optional(),
  /** Resolutions of the meeting as a whole, as the register of decisions names them. */
  outcomes: z.array(reference).optional(),
  /** Where it was broadcast, or can be watched. */
  webcast: text.optional(),
  /** How far its minutes are (standards G-17). */
  minutes: z
    .strictObject({
      /** Whether the minutes are there, and whether a meeting has confirmed them. */
      status: oneOf(['draft', 'confirmed', notInPapers]),
      /** The meeting that confirmed them. */
      confirmedAt: identifier.optional(),
      note: text.optional(),
      edition: identifier.optional(),
      locator: text.optional(),
    })
    .optional(),
  /** The day on which the decisions of an executive were published: from then on a call-in may be asked for. */
  decisionsPublished: day.optional(),
  /** The subjects it is listed under. */
  themes: z.array(identifier).optional(),
  /** Words for readers. */
  note: text.optional(),
  /** What differs from another published statement, and the reason that is given, or that none is. */
  discrepancy: text.optional(),
});

export type MeetingHead = z.output<typeof meetingSchema>;

/** A meeting of a body: what was to be dealt with, who was there and what is known of what came of it. */
export interface Meeting {
  readonly id: string;
  /** Its file. */
  readonly path: string;
  readonly head: MeetingHead;
  readonly sections: readonly Section[];
  /** The day of the newest paper that tells of it, or on which it was last changed. */
  readonly updated: Day;
}

/** In the order in which they take place; on one day by time, then by id. */
export function compareMeetings(a: Meeting, b: Meeting): number {
  const key = ({ id, head }: Meeting) => `${head.date} ${head.start ?? ''} ${id}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
