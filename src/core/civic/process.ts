import { z } from 'astro/zod';
import type { Day } from '../values/calendar.ts';
import { day, identifier, number, oneOf, text, webAddress } from '../values/field.ts';
import { refusal } from '../values/refused.ts';
import { yearlyHolidays } from './bank-holiday-table.ts';
import { dayKinds } from './day-count.ts';

/** Where a rule is written down: a paper of ours and the place there, or else `note` says where it comes from. */
const standing = {
  edition: identifier.optional(),
  locator: text.optional(),
  /** Words for readers: where the rule comes from, or how it is read. */
  note: text.optional(),
};

type Standing = { readonly [Key in keyof typeof standing]?: string | undefined };

const hasSource = ({ edition, locator, note }: Standing) =>
  edition === undefined ? note !== undefined : locator !== undefined;

const sourced = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, ...standing }).check((context) => {
    if (hasSource(context.value as Standing)) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      ...refusal({ is: 'no-source' }, { is: 'rule-source' }),
    });
  });

const wholeNumber = number.check((context) => {
  if (Number.isInteger(context.value) && context.value > 0 && context.value < 400) return;
  context.issues.push({
    code: 'custom',
    input: context.value,
    ...refusal(
      { is: 'not', typed: String(context.value), wanted: 'count' },
      { is: 'form', of: 'count' },
    ),
  });
});

/** A number of days, which days they are, and to which meetings and decisions they apply: to all if nothing is said. */
const span = {
  /** How many days. */
  days: wholeNumber,
  /** Whether all days count, or working days alone. */
  count: oneOf(dayKinds),
  /** The first day of meetings or decisions that it applies to. */
  from: day.optional(),
  /** The last such day. */
  until: day.optional(),
  /** The bodies that it applies to. */
  bodies: z.array(identifier).optional(),
};

/** A rule that gives a number of days. */
const daysRule = sourced(span);

/** What `process` of `content/publication.yml` says: the council's own rules for meetings and decisions. */
export const processSchema = z.strictObject({
  /** The holidays of the council where they are not, or not yet, those of England as the program knows them. */
  holidays: sourced({
    /** Every holiday of each year of which there is one here. */
    days: z.array(
      z.strictObject({
        /** On which offices are closed. */
        day,
        /** What it is called, in words that fit behind a date: `the bank holiday for New Year`. */
        name: text,
      }),
    ),
    /** The yearly holidays of England that the council does not keep. Of these no day need be named. */
    lacks: z.array(oneOf(yearlyHolidays)).optional(),
  }).optional(),
  /** Clear days for which the agenda of a meeting is to be open beforehand. */
  agenda: daysRule.optional(),
  /** Clear days before a meeting by which those who write papers are to hand them in. */
  papers: daysRule.optional(),
  /** Clear days for which notice is to be given of a key decision. */
  keyDecision: daysRule.optional(),
  /** Days within which a decision of the executive is published. */
  publication: daysRule.optional(),
  /** How a decision of the executive may be called in. */
  callIn: z
    .strictObject({
      /** Days after publication in which it may be asked for, and the time of the last of them. */
      request: sourced({
        ...span,
        /** The time of the last day until which it may be asked for, as printed. */
        time: text.optional(),
      }),
      /** How many councillors must ask. */
      councillors: sourced({
        /** So many. */
        number: wholeNumber,
      }),
      /** Clear days after publication, at the latest, until the committee meets. */
      hearing: daysRule.optional(),
    })
    .optional(),
  /** From when on a report must list its background papers, and why older ones need not. */
  backgroundPapers: z
    .strictObject({
      /** The day of the first report that must. */
      from: day,
      /** Why older ones need not, for readers. */
      note: text,
    })
    .optional(),
  /** What a resident can do before a committee meets, in words. */
  takePart: sourced({
    /** The words that readers see. */
    words: text,
  }).optional(),
  /** Where the council publishes the papers of its meetings, in words that say as at when, and the address. */
  papersAt: sourced({
    /** The words that readers see. */
    words: text,
    /** Where that is on the web. */
    address: webAddress.optional(),
  }).optional(),
});

/** The rules of a council for its meetings and decisions; what is not given is not judged. */
export type Process = z.output<typeof processSchema>;

export type DaysRule = z.output<typeof daysRule>;

/** Whether a rule applies to a meeting or decision of a day, and of a body where one is meant. */
export function applies(
  { from, until, bodies }: Pick<DaysRule, 'from' | 'until' | 'bodies'>,
  on: Day,
  body?: string,
): boolean {
  return (
    (from === undefined || from <= on) &&
    (until === undefined || on <= until) &&
    (bodies === undefined || body === undefined || bodies.includes(body))
  );
}
