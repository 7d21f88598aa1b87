import type { Mapping } from './mapping.ts';

type NewMeasure = NonNullable<Mapping['measures']>[string];

const quoted = (text: string) => JSON.stringify(text);

/**
 * The definition of a measure that the publication does not have yet, as `content/indicators/<id>.md` has it.
 *
 * @param words The text below its head.
 * @returns `undefined` where the mapping does not say enough of it.
 */
export function newDefinition(
  { title, unit, goodWhen, basis }: NewMeasure,
  words: string,
): string | undefined {
  if (title === undefined || unit === undefined || goodWhen === undefined) return undefined;
  const lines = [
    `title: ${quoted(title)}`,
    `unit: ${quoted(unit)}`,
    `goodWhen: ${goodWhen}`,
    ...(basis === undefined ? [] : [`basis: ${basis}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${words}\n`;
}
