/** The most characters of what was typed that a message quotes. */
const most = 200;

/** The beginning of a text that is too long to be quoted, in whole characters as a reader counts them. */
export function shortened(text: string): string {
  // No character is shorter than one of the units that are counted here.
  if (text.length <= most) return text;
  const letters = [
    ...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, 40 * most)),
  ];
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}

/** Details of a diagnostic with every text in them short enough to be quoted. What is to be typed is whole. */
export function withShortTexts<Details>(details: Details): Details {
  if (typeof details === 'string') return shortened(details) as Details;
  if (typeof details !== 'object' || details === null) return details;
  if (Array.isArray(details)) return details.map(withShortTexts) as Details;
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      key === 'hint' ? value : withShortTexts(value as unknown),
    ]),
  ) as Details;
}
