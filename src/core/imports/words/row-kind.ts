/** What stands for a measure's name where a row has the targets of the one above. */
export const isTargetRow = /^targets?(?:\s+(?:for\s+)?[\d/–-]+)?(?:\s*\(?%\)?)?$/i;

/** What a column of kinds says of a row that has targets. */
export const isTargetKind = /^(?:targets?|tgt|goals?)$/i;

const isActual = /^(?:actuals?|results?|Performance|outturn|achieved)$/i;
const isBeside =
  /^(?:targets?|tgt|goals?|plans?|planned|budget|variances?|var|difference|forecasts?|projections?|projected|trajectory|profile|rag|rag status|rag rating|ratings?|status|traffic light)$/i;

/**
 * The words that stand for the figures themselves, where a column says of each row what kind of figure it has, such as
 * `Actual` above `Target`; `undefined` where it says anything else besides.
 */
export function actualsIn(texts: readonly string[]): readonly string[] | undefined {
  const words = [...new Set(texts.filter((text) => text !== ''))];
  const actual = words.filter((word) => isActual.test(word));
  const others = words.filter((word) => isBeside.test(word));
  const isAll = actual.length + others.length === words.length;
  return isAll && actual.length > 0 && others.length > 0 ? actual : undefined;
}
