import { z } from 'astro/zod';
import { membershipSchema } from './membership.ts';
import { identifier, oneOf, otherNames, text } from '../values/field.ts';
import type { Section } from '../documents/section.ts';

/** The kinds of body: those of a council, those beside it, those that watch over it. `committee`, `board`, `panel` and `authority` are for any that has no kind of its own. */
export const bodyKinds = [
  'council',
  'cabinet',
  'committee',
  'scrutiny-committee',
  'audit-committee',
  'planning-committee',
  'licensing-committee',
  'standards-committee',
  'joint-committee',
  'sub-committee',
  'panel',
  'board',
  'health-and-wellbeing-board',
  'forum',
  'parish-council',
  'combined-authority',
  'fire-authority',
  'police',
  'police-and-crime-panel',
  'health-body',
  'school',
  'authority',
  'company',
  'charity',
  'partnership',
  'inspectorate',
  'regulator',
  'ombudsman',
  'auditor',
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
  /** Other words that people type when they look for it: the search finds it by them. */
  also: otherNames.optional(),
  /** What it is for, in one sentence. */
  remit: text.optional(),
  /** Where the papers say so. */
  remitPlace: z
    .strictObject({
      /** The paper: the name of its file. */
      paper: identifier,
      /** The place in it. */
      locator: text,
    })
    .optional(),
  /** How the public reaches it: a switchboard or the mailbox of a service, never those of one officer. */
  contact: text.optional(),
  /** Who sat on it, each time as at the day of a paper. */
  membership: z.array(membershipSchema).optional(),
});

/** A council, committee, partner or other body that wrote or received papers, or that meets. */
export interface Body {
  readonly id: string;
  /** Its file. */
  readonly path: string;
  readonly head: z.output<typeof bodySchema>;
  readonly sections: readonly Section[];
}
