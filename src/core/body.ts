import { z } from 'astro/zod';
import { membershipSchema } from './civic/membership.ts';
import { identifier, oneOf, text } from './field.ts';
import type { Section } from './element.ts';

/** The kinds of body. */
export const bodyKinds = [
  'council',
  'cabinet',
  'scrutiny-committee',
  'company',
  'partnership',
  'inspectorate',
  'association',
  'department',
  'commissioner',
] as const;

/** The front matter of `content/bodies/<id>.md`. */
export const bodySchema = z.strictObject({
  /** The name as the papers give it. */
  name: text,
  /** What sort of body it is. */
  kind: oneOf(bodyKinds),
  /** What it is for, in one sentence. */
  remit: text.optional(),
  /** Where the papers say so. */
  remitPlace: z.strictObject({ paper: identifier, locator: text }).optional(),
  /** Who sat on it, each time as at the day of a paper. */
  membership: z.array(membershipSchema).optional(),
});

/** A council, cabinet, committee, company or partnership that wrote or received papers. */
export interface Body {
  readonly id: string;
  readonly head: z.output<typeof bodySchema>;
  readonly sections: readonly Section[];
}
