import { z } from 'astro/zod';
import { statementSchema } from './card-statement.ts';
import { identifier, period, text } from '../../values/field.ts';

/** The cards of measures that papers print, by the last part of their address, oldest first: `scorecards` of the settings. */
export const cardSettingsSchema = z.record(
  z.string(),
  z.strictObject({
    /** What it is called. */
    title: text,
    /** The paper that prints it. */
    edition: identifier,
    /** The period whose figures it prints. */
    period,
    /** Words for readers. */
    note: text.optional(),
    /** What a paper itself says of the card's measures. */
    statement: statementSchema.optional(),
  }),
);

export type CardSettings = z.output<typeof cardSettingsSchema>;
