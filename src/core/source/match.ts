/** What a pattern found in a text: the whole, then its groups, blank where one took no part. It has at most four. */
export type Match = readonly [
  whole: string,
  first: string,
  second: string,
  third: string,
  fourth: string,
];

/** The first place that fits a pattern; `undefined` where none does. */
export function match(pattern: RegExp, text: string): Match | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [whole, first = '', second = '', third = '', fourth = ''] = found;
  return [whole, first, second, third, fourth];
}
