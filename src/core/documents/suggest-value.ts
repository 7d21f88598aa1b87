import { z } from 'astro/zod';
import { isRequired } from '../tables/typed-row.ts';

/** What each kind of value is called. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list, each line starting with `- `',
  tuple: 'two in square brackets, such as `[75, 95]`',
  object: 'a group of keys, indented under it',
  record: 'a group of keys, indented under it',
};

/** What to type in place of a value of another kind, as YAML spells it, where that can only be one thing. */
export function kindMeant(
  expected: string,
  input: unknown,
  known: readonly string[],
): string | undefined {
  if (expected === 'string')
    return Array.isArray(input) && input.length === 1 ? String(input[0]) : undefined;
  if (typeof input !== 'string') return undefined;
  if (expected === 'array' && known[0] === undefined)
    return /^(?=.*\S)[\p{L}\p{N} ,-]+$/u.test(input) ? `[${input}]` : undefined;
  const band = /^(-?[\d.]+) ?(?:-|–|to|,) ?(-?[\d.]+)$/.exec(input);
  return expected === 'tuple' && band ? `[${band[1]!}, ${band[2]!}]` : undefined;
}

/**
 * What to type in the place of a value of another kind than the one that is needed.
 *
 * @param known The keys of the group that is needed, or of each entry of the list.
 */
export function suggestValue(expected: string, input: unknown, known: readonly string[]): string {
  const meant = kindMeant(expected, input, known);
  if (meant !== undefined) return `Type \`${meant}\`.`;
  if (typeof input === 'string' && input.trim() !== '') {
    if (expected === 'array' && known[0] !== undefined)
      return `Write a list below it, each entry like \`- ${known[0]}: ${input}\` with two spaces before it.`;
    if (expected === 'object' && known[0] !== undefined)
      return `Write it as a group of keys, each on an indented line below, such as \`${known[0]}: ${input}\`.`;
  }
  return `Write ${kinds[expected] ?? expected}.`;
}

/** What to type where a key is missing: a line with the key, and what may stand behind it. */
export function suggestKey(path: readonly PropertyKey[], needed: unknown): string {
  const key = String(path.at(-1));
  const where = path.length > 1 ? ' to this entry' : '';
  if (needed instanceof z.ZodObject) {
    const inside = Object.entries(needed.shape)
      .filter(([, field]) => isRequired(field))
      .map(([name]) => `\`${name}: …\``);
    return `Add a line \`${key}:\`${where}, and below it, indented, ${inside.join(' and ')}.`;
  }
  const told = needed instanceof z.ZodType ? needed.safeParse('…').error?.issues[0] : undefined;
  const more = told?.code === 'custom' ? told.params?.['hint'] : undefined;
  const line = `Add a line \`${key}: …\`${where}.`;
  return typeof more === 'string' ? `${line} ${more}` : line;
}
