import { z } from 'astro/zod';
import { identifier, oneOf, text } from '../values/field.ts';
import { refused } from '../values/refused.ts';

/** The most entries that a menu may have: more would push the page itself out of a telephone's screen. */
export const mostEntries = 6;

/** `menu` of the settings: the pages in it, in order, by the first part of their addresses; with another name where it needs one. */
export const menuSchema = z
  .array(
    z.union([
      identifier,
      z.strictObject({
        /** The page, by the first part of its address: `reports`, or the name of a file in `content/pages/`. */
        page: identifier,
        /** What it is called in the menu. */
        name: text,
      }),
    ]),
  )
  .min(1)
  .superRefine((entries, context) => {
    if (entries.length > mostEntries)
      refused(
        context,
        { is: 'too-many', count: entries.length, most: mostEntries },
        { is: 'shorter-menu' },
      );
  });

/** What may stand on the home page, in the order in which it does where nobody says otherwise. */
export const homeParts = [
  'standing',
  'find',
  'stories',
  'new',
  'changed',
  'next',
  'ways',
  'welcome',
  'figures',
  'scorecards',
  'themes',
  'meetings',
  'reports',
  'more',
] as const;

export type HomePart = (typeof homeParts)[number];

/** `home` of the settings: what stands on the home page, in this order. */
export const homeSchema = z.array(oneOf(homeParts)).min(1);
