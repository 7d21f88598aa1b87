import { z } from 'astro/zod';
import type { Hint } from '../language/hints/hints.ts';
import { emptyOr, refused } from '../values/refused.ts';
import { colourOf, parseColour, type Channels, type Colour } from './colour.ts';

/** `rgb(163, 25, 91)` as it is to be typed. */
function rgbMeant(typed: string): Colour | undefined {
  const parts = /^rgb\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})\)$/.exec(typed.trim())?.slice(1);
  const channels = parts?.map((part) => Number(part) / 255);
  return channels?.every((channel) => channel <= 1)
    ? colourOf(channels as unknown as Channels)
    : undefined;
}

/** A colour as brand guides print it: six digits behind `#`, in quotation marks, since YAML takes a bare `#` for a remark. */
export const colour = z.string().transform((typed, context): Colour => {
  const found = parseColour(typed);
  if (found) return found;
  const meant = rgbMeant(typed);
  const hint: Hint = meant
    ? { is: 'type', meant: [meant], shown: `"${meant}"` }
    : { is: 'form', of: 'colour' };
  return refused(context, emptyOr(typed, 'colour'), hint);
});

/** A colour for light pages, from which that for the dark is made; or one for each. */
export const shade = z.union([
  colour,
  z.strictObject({
    /** The colour on light pages. */
    light: colour,
    /**
     * The colour on dark ones.
     *
     * @default the same hue, as light as it must be
     */
    dark: colour.optional(),
  }),
]);
