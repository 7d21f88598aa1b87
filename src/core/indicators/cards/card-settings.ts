import { z } from 'astro/zod';
import { type } from '../../language/hints/hints.ts';
import { onlyMeant } from '../../source/suggest.ts';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import { refused } from '../../values/refused.ts';
import { suggestPeriod } from '../../values/suggest-period.ts';
import { statementSchema } from './card-statement.ts';
import { identifier, text } from '../../values/field.ts';

/** A period, or `latest`, which comes out as `undefined`. */
export const periodOrLatest = z.string().transform((typed, context): StatedPeriod | undefined => {
  if (typed === 'latest') return undefined;
  const period = parsePeriod(typed);
  if (period && period.is !== 'unstated') return period;
  const isLatest = onlyMeant(typed, ['latest']) !== undefined;
  const hint = isLatest ? type('latest') : suggestPeriod(typed);
  return refused(context, { is: 'not', typed, wanted: 'period' }, hint);
});

/** The cards of measures that papers print, by the last part of their address, oldest first: `scorecards` of the settings. */
export const cardSettingsSchema = z.record(
  z.string(),
  z.strictObject({
    /** What it is called. */
    title: text,
    /** The paper, where its figures stand in one. */
    edition: identifier.optional(),
    /** The period whose figures it shows; `latest` for the latest of each measure, so that the card moves by itself. */
    period: periodOrLatest,
    /** Words for readers. */
    note: text.optional(),
    /** What a paper itself says of the card's measures. */
    statement: statementSchema.optional(),
  }),
);

export type CardSettings = z.output<typeof cardSettingsSchema>;
