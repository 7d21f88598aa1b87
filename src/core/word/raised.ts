const above: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'0123456789+-=()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][at]!]),
  ),
};

const below: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at]!]),
);

/**
 * Text above or below its line as signs of their own, since Markdown has no form for it: `m²`, `CO₂`.
 *
 * @returns `undefined` where a letter of it has no such sign.
 */
export function raise(text: string, where: 'above' | 'below'): string | undefined {
  const signs = where === 'above' ? above : below;
  const raised = [...text].map((letter) => (/\s/.test(letter) ? letter : signs[letter]));
  return raised.includes(undefined) ? undefined : raised.join('');
}

/** The end of `1st` or `19th`, which says the same on its line. */
export const isOrdinalEnd = (text: string): boolean => /^\s*(?:st|nd|rd|th)\s*$/i.test(text);
