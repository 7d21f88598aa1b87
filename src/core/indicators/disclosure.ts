import { z } from 'astro/zod';
import type { Document } from '../documents/document.ts';
import { day, text } from '../values/field.ts';
import type { PastDay } from '../values/past-day.ts';

/** The recorded review by which small counts of people are published (standards D-24, D-26). */
export const disclosureSchema = z.strictObject({
  /** The day on which somebody looked into it. */
  reviewed: day,
  /** The day by which somebody is to do so again. */
  reviewBy: day.optional(),
  /** Who did, by role. */
  by: text,
  /** Why such counts may be published. */
  reason: text,
});

/** The day on which the review of a measure or a table is said to have been. */
export const pastDaysOfReview = ({
  head,
  placeOf,
}: Pick<
  Document<{ readonly disclosure?: z.output<typeof disclosureSchema> | undefined }>,
  'head' | 'placeOf'
>): readonly PastDay[] => [
  {
    day: head.disclosure?.reviewed,
    place: () => placeOf('disclosure', 'reviewed'),
    plan: 'leave-out',
  },
];
