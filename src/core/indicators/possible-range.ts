import type { FigureRange } from '../values/figure-range.ts';

/** Units that go below nought, or above a hundred, of themselves: money, points, degrees, what is a difference. */
const freeUnits =
  /[£$€¥]|\b(?:gbp|eur|usd|pounds?|pence|sterling|points?|degrees?|celsius|scores?|index|change|growth|net|balance|difference|variance|deviations?|ratio|log)\b|°|(?:^|\s)pp$|^[+±]/i;

/** Titles that say the same of whatever their unit is. */
const freeTitles =
  /\b(?:growth|net|balance|difference|variance|variation|surplus|deficit|inflation|deviation|progress|index|temperature|elevation|gap|change (?:in|on|from|since|over|between|by)|(?:year-on-year|yearly|annual|monthly|quarterly|weekly|percentage|percent|per cent|% )\s?change)\b|^changes?\b(?! of (?!rent|price|pay))|\bchange$|^(?:increase|decrease|rise|reduction|saving)s?\b/i;

/** Shares of what need not be the whole: more than all of a target, a budget or an earlier figure can be had. */
const shareOfOther =
  /^(?:%|per ?cent|percent) (?:of|against) (?:the )?(?:\w+ )?(?:target|budget|plan|planned|expected|estimate|forecast|average|median|mean|baseline|capacity|allocation|requirement|funded|commissioned|\d{4})/i;

const isShare =
  /^(?:in |as (?:a )?)?(?:%|(?:per ?cent|percentage|pct)\b)|\((?:%|per ?cent|percent|pct)\)$|, ?%$/i;

/**
 * Between which numbers a figure can lie at all by its unit: what is counted, shared, averaged or lasts is not below
 * nought, and a share is not above a hundred. Open at both ends for money, differences and whatever may be negative.
 *
 * @param titles What else says what is measured: the titles of the measure, or of the table, its column and its row.
 */
export function possibleRange(unit: string, titles: readonly string[]): FigureRange {
  if (freeUnits.test(unit) || titles.some((title) => freeTitles.test(title.trim()))) return {};
  const isWhole = isShare.test(unit.trim()) && !shareOfOther.test(unit.trim());
  return isWhole ? { low: 0, high: 100 } : { low: 0 };
}
