import { z } from 'astro/zod';
import { parseDay, type Day } from '../values/calendar.ts';
import { day, identifier, oneOf, reference, text } from '../values/field.ts';
import { refused } from '../values/refused.ts';
import { notInPapers } from '../values/not-in-papers.ts';

/** A day, `none`, or that our papers do not tell. */
export const noticeDay = z
  .string()
  .transform((typed, context): Day | 'none' | typeof notInPapers => {
    if (typed === 'none' || typed === notInPapers) return typed;
    const found = parseDay(typed);
    if (found) return found;
    const hint = { is: 'notice-day', word: notInPapers } as const;
    return refused(context, { is: 'not', typed, wanted: 'day' }, hint);
  });

/** The paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972 (standards G-10). */
export const exemptParagraphs = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Why an item is taken in private: named by its title, with the paragraph, the reason and the balance (G-11). */
const exemptSchema = z.strictObject({
  /** The paragraphs of Part 1 of Schedule 12A that apply. */
  paragraphs: z.array(oneOf(exemptParagraphs)).min(1),
  /** Why the paragraph applies, without what it protects. */
  reason: text,
  /** Why keeping it private outweighs what the public gains by knowing. */
  balance: text,
});

/** A decision that is key: significant in money, or for two wards or more (G-05). */
const keyDecisionSchema = z.strictObject({
  /** Its number in the forward plan. */
  reference: text.optional(),
  /** The day on which notice was given; `none`; or that our papers do not tell. */
  notice: noticeDay,
  /** Why it could be taken with less notice than the rule asks for (G-06): shown to readers. */
  exception: text.optional(),
});

/** A request to call the decision in, and what came of it. */
const callInSchema = z.strictObject({
  /** The day on which it was asked for. */
  requested: day,
  /** The councillors who asked. */
  by: z.array(text).min(1),
  /** Why it was asked for. */
  reason: text,
  /** The meeting that heard it. */
  heardAt: identifier.optional(),
  /** Why it was heard later than the rule asks for: shown to readers. */
  lateReason: text.optional(),
  /** What came of it. */
  outcome: text,
});

/** One item of an agenda. */
export const meetingItemSchema = z.strictObject({
  /** As printed. */
  number: text.optional(),
  /** What it is called on the agenda. */
  title: text,
  /** What the meeting was to do with it. */
  purpose: text.optional(),
  /** Its papers that have pages here. */
  papers: z.array(identifier).optional(),
  /** Its pages in the pack. */
  pages: text.optional(),
  /** Who was to speak: senior post holders and elected members by name, everyone else by role. */
  attendees: z.array(text).optional(),
  /** Earlier meetings that it was carried over from. */
  follows: z.array(identifier).optional(),
  /** Why it is taken in private, if it is. */
  exempt: exemptSchema.optional(),
  /** That it is a key decision, and the notice given of it. */
  keyDecision: keyDecisionSchema.optional(),
  /** The request to call it in, if there was one. */
  callIn: callInSchema.optional(),
  /** What came of it. */
  outcome: text.optional(),
  /** Its resolutions, as the register of decisions names them: `decisions/<id>`. */
  decisions: z.array(reference).optional(),
});

export type MeetingItem = z.output<typeof meetingItemSchema>;
