import { z } from 'astro/zod';
import { readNumber } from '../values/field.ts';
import { readRange } from '../values/figure-range.ts';
import type { Aim } from './aim.ts';

/** What is meant as a range and not as one number: `90..100`, `90 to 100`, `90-100`. */
const rangeLike = /\.\.|…|\d\s*%?\s*(?:[-–—]|to)\s*[-−]?\d/i;

/** What a target aims at, as it is typed: `1750`, `90..100`, `90..`, `..5`. */
export const aim = z
  .string()
  .transform((typed, context): Aim =>
    rangeLike.test(typed) ? readRange(typed, context) : readNumber(typed, context),
  );
