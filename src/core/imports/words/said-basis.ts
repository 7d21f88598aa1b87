import type { Basis } from '../../values/basis.ts';
import { rollingSaid } from './rolling.ts';

/** Whether words say that figures add up from the beginning of a year on: `YTD`, `Actual to date`, `cumulative`. */
export const saysToDate = (text: string): boolean =>
  /\b(?:running totals?|cumulative(?:ly)?|ytd|year[- ]to[- ]date|(?<!\b(?:up|date)[- ])to[- ]date)\b/i.test(
    text,
  );

/** What words say besides that: `Actual` of `Actual (YTD)`. */
export const withoutToDate = (text: string): string =>
  text
    .replace(/\b(?:running totals?|cumulative(?:ly)?|ytd|year[- ]to[- ]date|to[- ]date)\b/gi, ' ')
    .replace(/[()[\]:,–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stretch of time words say that figures sum up, where that is another than their own period. */
export const basisSaid = (text: string): Basis | undefined =>
  saysToDate(text) ? 'year-to-date' : rollingSaid(text);
