import { z } from 'astro/zod';
import { eventDate, identifier, statement, text } from '../../values/field.ts';
import type { Register } from '../register.ts';

/** The columns of `data/office-holders.csv`. A row is one office as one paper shows it, and no life of a person. */
export const columns = z.strictObject({
  /** The office, as printed, with abbreviations written out. */
  role: text,
  /** Who held it: elected members, those in senior posts, commissioners, chairs and those who sign. */
  name: text,
  /** Where the office is. Blank where it is with none of the bodies here. */
  body: identifier.optional(),
  /** When it began, where a paper says so. */
  from: eventDate.optional(),
  /** When it ended, where a paper says so. */
  until: eventDate.optional(),
  /** The time at which the paper shows them in office. */
  'as-at': eventDate,
  /** What they answered for. Blank where the paper does not say. */
  'answers-for': statement.optional(),
});

export type OfficeColumns = z.output<typeof columns>;

/** Who held which office when, and what they answered for. */
export const officeHolders: Register<typeof columns> = {
  name: 'office-holders',
  columns,
  refers: { body: 'body' },
  title: ({ role, name }) => `${role}: ${name}`,
  date: (values) => values['as-at'],
  shown: (values) => ({ 'as-at': values['as-at'] }),
  bodies: ({ body }) => (body === undefined ? [] : [body]),
};
