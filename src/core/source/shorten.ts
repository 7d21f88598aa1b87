/** The most characters of what was typed that a message quotes. */
const most = 200;

/** A character as a reader counts them: a letter with its accents, a flag, a picture that is made of several. */
const character =
  /(?:\r\n|\p{RI}\p{RI}|[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[^])(?:[\p{M}\p{EMod}\ufe0f\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gu;

/** The beginning of a text that is too long to be quoted, in whole characters. */
export function shortened(text: string): string {
  // No character is shorter than one of the units that are counted here.
  if (text.length <= most) return text;
  let count = 0;
  for (const { index } of text.matchAll(character)) {
    if (count === most) return `${text.slice(0, index).trimEnd()}…`;
    count += 1;
  }
  return text;
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
