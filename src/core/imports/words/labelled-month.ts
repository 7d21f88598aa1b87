import { monthNumber } from '../../values/period-spelling.ts';

/** A number that counts something before the name of a month: `Period 7: October`, `Month 6 - September`, `Table 2: May`. */
const counted =
  /(?:\b(?<label>period|month|week|p|m|pd|mth)\.?[\s#]*|\b(?<word>[a-z]+)\.?\s+|^)(?<!\d)(?<number>\d{1,2})(?<sign>\s*[-\u2010-\u2015:]\s*|[\s,(]+)(?=(?<month>[a-z]{3,9})\b)/gi;

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether a number before a month is a label's, and no day of it: a colon or dash stands between them, or a word of counting before it. */
function isCounted({ label, word = '', sign = '', month = '' }: Groups): boolean {
  if (monthNumber(month) === 0 || monthNumber(word) > 0) return false;
  // `31-October` is a day.
  return label !== undefined || /:|\s[^\s,(]|[^\s,(]\s/.test(sign);
}

/** A title in the pieces that are read each on their own, so that the number of a period is no day of the month behind it. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: found, index, groups } of text.matchAll(counted)) {
    if (!groups || !isCounted(groups)) continue;
    pieces.push(text.slice(from, index + found.length));
    from = index + found.length;
  }
  return [...pieces, text.slice(from)];
}

/** The month, from 1, that stands alone behind the number of a period: `Month 6 - September`; `undefined` where none does. */
export function monthCounted(text: string): number | undefined {
  for (const { groups } of text.matchAll(counted))
    if (groups?.['label'] !== undefined && isCounted(groups)) return monthNumber(groups['month']!);
  return undefined;
}
