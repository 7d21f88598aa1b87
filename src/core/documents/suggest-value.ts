import { z } from 'astro/zod';
import { type, type Hint } from '../language/hints/hints.ts';
import { refusalIn } from '../source/issue.ts';
import { isRequired } from '../tables/typed-row.ts';

/** What to type in place of a value of another kind, as YAML spells it, where that can only be one thing. */
function kindMeant(expected: string, input: unknown, known: readonly string[]): string | undefined {
  if (expected === 'string')
    return Array.isArray(input) && input.length === 1 ? String(input[0]) : undefined;
  if (typeof input !== 'string') return undefined;
  if (expected === 'array' && known[0] === undefined)
    return /^(?=.*\S)[\p{L}\p{N} ,-]+$/u.test(input) ? `[${input}]` : undefined;
  const band = /^(-?[\d.]+) ?(?:-|–|to|,) ?(-?[\d.]+)$/.exec(input);
  return expected === 'tuple' && band ? `[${band[1]!}, ${band[2]!}]` : undefined;
}

/**
 * What to type in the place of a value of another kind than the one that is needed, as YAML spells it.
 *
 * @param known The keys of the group that is needed, or of each entry of the list.
 */
export function suggestValue(expected: string, input: unknown, known: readonly string[]): Hint {
  const meant = kindMeant(expected, input, known);
  if (meant !== undefined) return type(meant);
  const [key] = known;
  if (typeof input === 'string' && input.trim() !== '' && key !== undefined) {
    if (expected === 'array') return { is: 'list-of-groups', key, typed: input };
    if (expected === 'object') return { is: 'group', key, typed: input };
  }
  return { is: 'kind', expected };
}

/** What to type where a key is missing: a line with the key, and what may stand behind it. */
export function suggestKey(path: readonly PropertyKey[], needed: unknown): Hint {
  const key = String(path.at(-1));
  const isInEntry = path.length > 1;
  if (needed instanceof z.ZodObject) {
    const inside = Object.entries(needed.shape)
      .filter(([, field]) => isRequired(field))
      .map(([name]) => name);
    return { is: 'add-group', key, isInEntry, inside };
  }
  const told = needed instanceof z.ZodType ? needed.safeParse('…').error?.issues[0] : undefined;
  return { is: 'add-key', key, isInEntry, more: told && refusalIn(told)?.hint };
}
