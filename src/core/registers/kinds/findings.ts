import { z } from 'astro/zod';
import { parseEventDate } from '../../values/event-date.ts';
import { day, eventDate, identifier, oneOf, statement, text } from '../../values/field.ts';
import { english } from '../../language/english.ts';
import type { Register } from '../register.ts';
import { sayDay } from '../../values/say.ts';

/** The kinds of findings, in the order in which they are read: what could not wait stands first. */
export const findingKinds = ['immediate', 'to-improve', 'strength', 'finding'] as const;

export type FindingKind = (typeof findingKinds)[number];

/** The columns of `data/findings/`. */
export const columns = z.strictObject({
  /** The body whose view it is. */
  by: identifier,
  /** The day of its letter or report; blank where that is not among our papers and another paper tells of it. */
  date: day.optional(),
  /** When it visited. */
  visit: eventDate.optional(),
  /** The body it is about. */
  of: identifier.optional(),
  /** `finding` where it is neither praise nor blame, or both. */
  kind: oneOf(findingKinds),
  /** A heading of a few words. */
  subject: text,
  /** What was found, told as the view of whoever found it. */
  text: statement,
  /** The measure of the same thing. */
  indicator: identifier.optional(),
});

export type FindingColumns = z.output<typeof columns>;

/** What inspectors, reviewers and peers say of a service. */
export const findings: Register<typeof columns> = {
  name: 'findings',
  columns,
  refers: { by: 'body', of: 'body', indicator: 'indicator' },
  title: ({ subject }) => subject,
  // Dates of events are typed in English, whatever the language of the pages.
  date: ({ date, visit }) => (date === undefined ? visit : parseEventDate(sayDay(date, english))),
  done: ({ visit }) => ({ visit }),
  shown: ({ date }) => ({ date }),
  bodies: ({ by, of }) => [...new Set(of === undefined ? [by] : [by, of])],
};
