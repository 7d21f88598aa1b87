import { z } from 'astro/zod';
import type { Problems } from '../language/problems/problems.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { nearest, suggest } from '../source/suggest.ts';
import { suggestValue, suggestKey } from './suggest-value.ts';
import { inner, knownKeys, takes } from './schema-key.ts';
import { isRequired } from '../tables/typed-row.ts';
import type { YamlText } from './yaml.ts';

export const problems = {
  unknownKey: problem(
    'front-matter/unknown-key',
    ({ key, known }: { key: string; known: readonly string[] }) => ({
      key,
      hint: suggest(key, known),
    }),
  ),
  missingKey: problem('front-matter/missing-key'),
  wrongValue: problem('front-matter/wrong-value'),
};

/** The one list of a fixed length: the two ends of a band. */
const pair = { reason: 'is not a pair', hint: 'Write two of them, such as `[75, 95]`.' };

/** What a key is called in words: an officer does not count entries from nought, and the place shows which one it is. */
const nameOf = (path: readonly PropertyKey[]) =>
  path.filter((step) => typeof step === 'string').join('.');

/** What is wrong with a value that may be one of several things: judged by the one that its own keys point at. */
function ofUnion(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  schema: z.ZodType,
  yaml: YamlText,
): Diagnostic[] {
  const key = nameOf(issue.path);
  const known = knownKeys(schema, issue.path);
  const told = (best: z.core.$ZodIssue | undefined) =>
    best ? toDiagnostics({ ...best, path: [...issue.path, ...best.path] }, schema, yaml) : [];
  if (Array.isArray(issue.input)) {
    // A list is held against the list that the value may be, whatever else it may be.
    const ofList = issue.errors.find((errors) => errors.every(({ path }) => path.length > 0));
    if (ofList) return ofList.flatMap(told);
  }
  if (typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input)) {
    const given = Object.keys(issue.input);
    if (known.length === 0)
      return [
        problems.wrongValue.at(yaml.placeOf(issue.path), {
          key,
          reason: 'is not a list',
          hint: 'Put `- ` before its first key, and two more spaces before each of the others.',
        }),
      ];
    const unknown = given.filter((name) => !known.includes(name));
    const [first, second] = given;
    if (unknown.length > 0)
      return unknown.map((name) =>
        problems.unknownKey.at(yaml.placeOfKey(issue.path, name), { key: name, known }),
      );
    if (first !== undefined && second !== undefined)
      return [
        problems.wrongValue.at(yaml.placeOfKey(issue.path, second), {
          key,
          reason: `has both \`${first}\` and \`${second}\``,
          hint: 'Keep one of the two.',
        }),
      ];
    return told(
      issue.errors
        .flat()
        .find(({ path, code }) => path[0] === first && code !== 'unrecognized_keys'),
    );
  }
  const custom = issue.errors.flat().find(({ code }) => code === 'custom');
  const keys = known.map((name) => `\`${name}: …\``).join(', ');
  const more = keys === '' ? '' : ` Or write one of ${keys} on an indented line below it.`;
  return told(custom ?? issue.errors.flat().at(-1)).map((one) => {
    const details = one.details as Problems['front-matter/wrong-value'];
    const { hint } = details;
    return hint.startsWith('Did') ? one : { ...one, details: { ...details, hint: hint + more } };
  });
}

function toDiagnostics(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlText): Diagnostic[] {
  const place = yaml.placeOf(issue.path);
  const key = nameOf(issue.path) || 'front matter';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) =>
        problems.unknownKey.at(yaml.placeOfKey(issue.path, unknown), {
          key: unknown,
          known: knownKeys(schema, issue.path),
        }),
      );
    case 'invalid_type': {
      if (issue.input === undefined) {
        const needed = issue.path.reduce<unknown>(inner, schema);
        return [problems.missingKey.at(place, { key, hint: suggestKey(issue.path, needed) })];
      }
      const inside = issue.expected === 'array' ? [...issue.path, 0] : issue.path;
      const known = knownKeys(schema, inside);
      const fitting = known.filter((name) => takes(schema, [...inside, name], issue.input));
      const hint = suggestValue(issue.expected, issue.input, [...fitting, ...known]);
      return [problems.wrongValue.at(place, { key, reason: 'is not of the right kind', hint })];
    }
    case 'custom': {
      const hint =
        typeof issue.params?.['hint'] === 'string'
          ? issue.params['hint']
          : 'Look at the guide to writing a report.';
      return [problems.wrongValue.at(place, { key, reason: issue.message, hint })];
    }
    case 'invalid_union': {
      // Of a key that is not there, none of what it may be is at fault.
      if (issue.input === undefined) {
        const needed = issue.path.reduce<unknown>(inner, schema);
        return [problems.missingKey.at(place, { key, hint: suggestKey(issue.path, needed) })];
      }
      return ofUnion(issue, schema, yaml);
    }
    case 'too_small':
      if (issue.origin === 'array' && Array.isArray(issue.input) && issue.input.length > 0)
        return [problems.wrongValue.at(place, { key, ...pair })];
      return [
        problems.wrongValue.at(place, {
          key,
          reason: 'is empty',
          hint: isRequired(issue.path.reduce<unknown>(inner, schema))
            ? 'Write something there: the key is needed.'
            : 'Write something there, or take the key out.',
        }),
      ];
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_value':
    case 'not_multiple_of':
    case 'too_big':
      if (issue.code === 'too_big' && issue.origin === 'array')
        return [problems.wrongValue.at(place, { key, ...pair })];
      return [
        problems.wrongValue.at(place, {
          key,
          reason: 'is not what is expected',
          hint: issue.message,
        }),
      ];
  }
}

/**
 * Holds what a YAML text says against a schema.
 *
 * @returns The typed value, or `undefined` with one diagnostic for each fault, at the key or value concerned.
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
): Checked<z.output<Schema> | undefined> {
  if (yaml.value === undefined) return { value: undefined, diagnostics: [] };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const misspelt = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.flatMap((key) => nearest(key, knownKeys(schema, issue.path)) ?? [])
      : [],
  );
  // A key that is there under a wrong spelling is told once, as misspelt and not as missing too.
  const issues = result.error.issues.filter(
    (issue) =>
      (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') ||
      issue.input !== undefined ||
      !misspelt.includes(String(issue.path.at(-1))),
  );
  return {
    value: undefined,
    diagnostics: issues.flatMap((issue) => toDiagnostics(issue, schema, yaml)),
  };
}
