import { fill, type Language } from '../language/english.ts';

/** Says what a folded list holds: how it is called, how much there is, and from which name to which. */
export function saySpan(
  name: string,
  names: readonly string[],
  { index: words }: Pick<Language, 'index'>,
): string {
  const counted = fill(words.counted, { name, count: names.length });
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  return fill(names.length === 1 ? words.spanOfOne : words.span, { counted, first, last });
}
