import type { z } from 'astro/zod';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { checkTyped, toDiagnostics, type Refusal, type Typed } from '../source/issue.ts';
import { spanOf } from '../source/source.ts';
import { onlyMeant, suggest } from '../source/suggest.ts';
import { suggestValue, kindMeant, suggestKey } from './suggest-value.ts';
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

/** What the whole of it is called, where no key is at fault. */
const wholeHead = 'front matter';

/** What a key is called in words: an officer does not count entries from nought, and the place shows which one it is. */
const nameOf = (path: readonly PropertyKey[]) =>
  path.filter((step) => typeof step === 'string').join('.');

/** What is wrong with a value that may be one of several things: judged by the one that its own keys point at. */
function ofUnion(
  issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>,
  typed: TypedYaml,
): readonly Diagnostic[] {
  const { yaml } = typed;
  const key = nameOf(issue.path);
  const known = typed.knownAt(issue.path);
  const told = (best: z.core.$ZodIssue | undefined) =>
    best ? toDiagnostics({ ...best, path: [...issue.path, ...best.path] }, typed) : [];
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
    if (unknown.length > 0) return unknown.map((name) => typed.unknown(issue.path, name));
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
  const best = custom ?? issue.errors.flat().at(-1);
  const whole = best && { ...best, path: [...issue.path, ...best.path] };
  return whole ? toDiagnostics(whole, new TypedYaml(typed.schema, yaml, more)) : [];
}

/** A value of another kind than the one that is needed. */
function ofOtherKind(issue: z.core.$ZodIssueInvalidType, typed: TypedYaml): Diagnostic {
  const { schema, yaml, more } = typed;
  const { path, expected, input } = issue;
  const inside = expected === 'array' ? [...path, 0] : path;
  const known = knownKeys(schema, inside);
  const fitting = known.filter((name) => takes(schema, [...inside, name], input));
  const keys = [...fitting, ...known];
  const meant = kindMeant(expected, input, keys);
  const details = {
    key: nameOf(path) || wholeHead,
    reason: 'is not of the right kind',
    hint: suggestValue(expected, input, keys) + (meant === undefined ? more : ''),
  };
  // What is meant is spelt as YAML already.
  return problems.wrongValue.at(spanOf(yaml.placeOf(path)), details, meant);
}

/** The values of a YAML text, as a schema judges them. */
class TypedYaml implements Typed {
  readonly schema: z.ZodType;
  readonly yaml: YamlText;
  /** What else may be done, where the hint is not one thing to type. */
  readonly more: string;

  constructor(schema: z.ZodType, yaml: YamlText, more = '') {
    this.schema = schema;
    this.yaml = yaml;
    this.more = more;
  }

  knownAt(path: readonly PropertyKey[]): readonly string[] {
    return knownKeys(this.schema, path);
  }

  unknown(path: readonly PropertyKey[], key: string): Diagnostic {
    const known = this.knownAt(path);
    const place = this.yaml.placeOfKey(path, key);
    return problems.unknownKey.at(place, { key, known }, onlyMeant(key, known));
  }

  missing(path: readonly PropertyKey[]): Diagnostic {
    const needed = path.reduce<unknown>(inner, this.schema);
    const details = { key: nameOf(path) || wholeHead, hint: suggestKey(path, needed) };
    return problems.missingKey.at(this.yaml.placeOf(path), details);
  }

  empty(path: readonly PropertyKey[], issue: z.core.$ZodIssueTooSmall): Diagnostic {
    const isShort =
      issue.origin === 'array' && Array.isArray(issue.input) && issue.input.length > 0;
    if (isShort) return this.wrong(path, pair);
    return this.wrong(path, {
      reason: 'is empty',
      hint: isRequired(path.reduce<unknown>(inner, this.schema))
        ? 'Write something there: the key is needed.'
        : 'Write something there, or take the key out.',
    });
  }

  refused(path: readonly PropertyKey[], refusal: Refusal): Diagnostic {
    return this.wrong(path, refusal);
  }

  misshapen(issue: z.core.$ZodIssue): readonly Diagnostic[] {
    if (issue.code === 'invalid_union') return ofUnion(issue, this);
    if (issue.code === 'invalid_type') return [ofOtherKind(issue, this)];
    if (issue.code === 'too_big' && issue.origin === 'array') return [this.wrong(issue.path, pair)];
    return [this.wrong(issue.path, { reason: 'is not what is expected', hint: issue.message })];
  }

  private wrong(
    path: readonly PropertyKey[],
    { reason, hint, meant }: Omit<Refusal, 'meant'> & Partial<Refusal>,
  ): Diagnostic {
    const more = meant === undefined ? this.more : '';
    const details = { key: nameOf(path) || wholeHead, reason, hint: hint + more };
    return problems.wrongValue.at(this.yaml.placeOf(path), details, meant);
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
  return checkTyped(schema, yaml.value, new TypedYaml(schema, yaml));
}
