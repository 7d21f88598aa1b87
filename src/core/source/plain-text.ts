/** Whether a value has a text of its own that says it, as periods, figures and statements do. */
const hasText = (value: object): value is { readonly text: string } =>
  'text' in value && typeof value.text === 'string';

/**
 * What a typed value says, as text that can be held against another: of several, each behind the other; of keys, each with
 * its name. Blank where there is nothing.
 */
export function plainText(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'function') return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(plainText).join('; ');
  if (hasText(value)) return value.text;
  const said = Object.entries(value).flatMap(([key, one]) => {
    const text = plainText(one);
    return text === '' ? [] : [[key, text] as const];
  });
  // A value that only says which of some words it is needs no name before that.
  const [first] = said;
  if (said.length === 1 && first?.[0] === 'is') return first[1];
  return said.map(([key, text]) => `${key}: ${text}`).join(', ');
}

/** The keys of a thing as text; those that say nothing are not there. */
export const plainTexts = (thing: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(thing).flatMap(([key, value]) => {
      const text = plainText(value);
      return text === '' ? [] : [[key, text]];
    }),
  );
