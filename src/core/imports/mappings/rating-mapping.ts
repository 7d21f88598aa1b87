import { z } from 'astro/zod';
import { text } from '../../values/field.ts';

/** Words and colours of a file as they stand in it. */
const cellText = z.string();

/** Where the ratings of a table stand. */
export const ratingSchema = z.strictObject({
  /** The rating that each colour of the figures' own cells stands for, or of those of `column`; `none` for none. */
  fill: z.record(cellText, text).optional(),
  /** The same of the colour of the text in these cells. */
  font: z.record(cellText, text).optional(),
  /** The column of the ratings. */
  column: cellText.optional(),
  /** The heading of the ratings right of the figures of each period, where it stands there again and again. */
  beside: cellText.optional(),
  /** The rating that each word of that column stands for. @default the word itself */
  names: z.record(cellText, text).optional(),
  /** The rating of a figure that has met its target. */
  met: text.optional(),
});

/** What a mapping says of ratings. */
export type RatingMapping = z.output<typeof ratingSchema>;
