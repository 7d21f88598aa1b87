import { saysToDate, withoutToDate } from '../words/said-basis.ts';

/** What a column of a list of measures holds, by its heading, for a proposal: a mapping names each column itself. */
export type ColumnRole = 'measure' | 'value' | 'target' | 'rating' | 'unit' | 'goodWhen';

const words: Readonly<Record<ColumnRole, RegExp>> = {
  measure:
    /^(?:(?:key )?(?:Performance )?(?:measures?|indicators?|metrics?)|k?pis?|(?:measure|indicator|k?pi) (?:name|title|description)|name of (?:measure|indicator)|description|title)$/i,
  value:
    /^(?:values?|actuals?|figures?|results?|current|latest|out-?turns?|Performance|achieved|score|this (?:month|quarter|year|period)|(?:latest|current|actual|reported) (?:values?|figures?|Performance|results?|outturn|position|data)|(?:month|quarter|year)(?:ly)?(?: end)? (?:values?|actuals?|outturn|Performance|results?))$/i,
  target:
    /^(?:(?:\S+ )?(?:targets?|tgts?|goals?|thresholds?|aims?|standards?|ambitions?)(?: (?:for )?\S*\d\S*)?)$/i,
  rating:
    /^(?:b?rag(?: (?:rating|status|colou?r))?|status|rating|colou?r|traffic lights?|(?:current|latest|Performance|target) (?:rag|status|rating))$/i,
  unit: /^(?:units?(?: of measure(?:ment)?)?|uom|measured in|(?:unit|measure|data|value) type|format)$/i,
  goodWhen: /\b(?:good|polarity|direction|better)\b/i,
};

/** A heading as its words are compared: small letters, without what stands in brackets and signs at its end. */
const bare = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/\s*[([].*?[)\]]/g, '')
    .replace(/[\s:*?.]+$/g, '')
    .trim();

/** Whether a heading is one of those that a role goes by. */
export const hasRole = (heading: string, role: ColumnRole): boolean =>
  words[role].test(bare(heading)) &&
  // Whose rating, or when, and no target.
  !(role === 'target' && /\b(?:date|met|rag|status|owner|previous|last)\b/i.test(heading));

/** Whether a heading is that of what stands beside the figures of a period and is no period: its target, its rating, a remark. */
export const standsBeside = (heading: string): boolean =>
  hasRole(heading, 'target') ||
  hasRole(heading, 'rating') ||
  /^(?:variance|var\.?|difference|trend|direction(?: of travel)?|dot|change|\+\/-|comments?|commentary|notes?|forecast|budget|plan(?:ned)?)$/i.test(
    bare(heading),
  );

/** Whether a heading is that of figures that add up through the year: `Actual to date`, `YTD`. */
export const isValueToDate = (heading: string): boolean => {
  const rest = withoutToDate(heading);
  return saysToDate(heading) && (rest === '' || words.value.test(rest));
};

/** The first column of a role, by its number; -1 where there is none. */
export const columnOf = (headings: readonly string[], role: ColumnRole): number =>
  headings.findIndex((heading) => hasRole(heading, role));
