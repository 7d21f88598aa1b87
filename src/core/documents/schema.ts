import type { z } from 'astro/zod';
import { meantBy, type Hint, type KeyInstead } from '../language/hints/hints.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { keptBy } from '../source/kept.ts';
import {
  checkTyped,
  toDiagnostics,
  unexpected,
  type Refusal,
  type Typed,
} from '../source/issue.ts';
import { spanOf } from '../source/source.ts';
import { suggest } from '../source/suggest.ts';
import { suggestValue, suggestKey } from './suggest-value.ts';
import { inner, knownKeys, takes } from './schema-key.ts';
import { isRequired } from '../tables/typed-row.ts';
import type { YamlText } from './yaml.ts';

export const problems = {
  unknownKey: problem('front-matter/unknown-key'),
  missingKey: problem('front-matter/missing-key'),
  wrongValue: problem('front-matter/wrong-value'),
};

/** The one list of a fixed length: the two ends of a band. */
const pair: Refusal = { reason: { is: 'no-pair' }, hint: { is: 'pair' } };

/** What a key is called, blank for the whole: an officer does not count entries from nought, and the place shows which one it is. */
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
          reason: { is: 'no-list' },
          hint: { is: 'dash-first' },
        }),
      ];
    const unknown = given.filter((name) => !known.includes(name));
    const [first, second] = given;
    if (unknown.length > 0) return unknown.map((name) => typed.unknown(issue.path, name));
    if (first !== undefined && second !== undefined)
      return [
        problems.wrongValue.at(yaml.placeOfKey(issue.path, second), {
          key,
          reason: { is: 'both', first, second },
          hint: { is: 'keep-one' },
        }),
      ];
    return told(
      issue.errors
        .flat()
        .find(({ path, code }) => path[0] === first && code !== 'unrecognized_keys'),
    );
  }
  const custom = issue.errors.flat().find(({ code }) => code === 'custom');
  const best = custom ?? issue.errors.flat().at(-1);
  const whole = best && { ...best, path: [...issue.path, ...best.path] };
  return whole
    ? toDiagnostics(
        whole,
        new TypedYaml(typed.schema, yaml, keysInstead(issue, known, typed.schema)),
      )
    : [];
}

/** Keys to write instead of a value, each with the one number that was typed where it takes one: `points: 5` for `5%`. */
function keysInstead(
  { input, path }: z.core.$ZodIssueInvalidUnion,
  known: readonly string[],
  schema: z.ZodType,
): readonly KeyInstead[] {
  const numbers = typeof input === 'string' ? (input.match(/\d+(?:\.\d+)?/g) ?? []) : [];
  const number = numbers.length === 1 ? numbers[0] : undefined;
  return known.map((name) => {
    const isTaken = number !== undefined && takes(schema, [...path, name], number);
    return { name, value: isTaken ? number : undefined };
  });
}

/** A value of another kind than the one that is needed. */
function ofOtherKind(issue: z.core.$ZodIssueInvalidType, typed: TypedYaml): Diagnostic {
  const { schema, yaml } = typed;
  const { path, expected, input } = issue;
  const inside = expected === 'array' ? [...path, 0] : path;
  const known = knownKeys(schema, inside);
  const fitting = known.filter((name) => takes(schema, [...inside, name], input));
  const keys = [...fitting, ...known];
  const details = {
    key: nameOf(path),
    reason: { is: 'other-kind' },
    hint: typed.withMore(suggestValue(expected, input, keys)),
  } as const;
  // What is meant is spelt as YAML already.
  return problems.wrongValue.at(spanOf(yaml.placeOf(path)), details);
}

/** The values of a YAML text, as a schema judges them. */
class TypedYaml implements Typed {
  readonly schema: z.ZodType;
  readonly yaml: YamlText;
  /** Keys of which one may be written instead, where the hint is not one thing to type. */
  readonly others: readonly KeyInstead[];

  constructor(schema: z.ZodType, yaml: YamlText, others: readonly KeyInstead[] = []) {
    this.schema = schema;
    this.yaml = yaml;
    this.others = others;
  }

  withMore(hint: Hint): Hint {
    const isOpen = this.others.length > 0 && meantBy(hint) === undefined;
    return isOpen ? { is: 'or-keys', hint, keys: this.others } : hint;
  }

  knownAt(path: readonly PropertyKey[]): readonly string[] {
    return knownKeys(this.schema, path);
  }

  unknown(path: readonly PropertyKey[], key: string): Diagnostic {
    const known = this.knownAt(path);
    const place = this.yaml.placeOfKey(path, key);
    return problems.unknownKey.at(place, { key, hint: suggest(key, known) });
  }

  missing(path: readonly PropertyKey[]): Diagnostic {
    const needed = path.reduce<unknown>(inner, this.schema);
    const details = { key: nameOf(path), hint: suggestKey(path, needed) };
    return problems.missingKey.at(this.yaml.placeOf(path), details);
  }

  empty(path: readonly PropertyKey[], issue: z.core.$ZodIssueTooSmall): Diagnostic {
    const isShort =
      issue.origin === 'array' && Array.isArray(issue.input) && issue.input.length > 0;
    if (isShort) return this.wrong(path, pair);
    return this.wrong(path, {
      reason: { is: 'empty' },
      hint: { is: 'fill-in', isNeeded: isRequired(path.reduce<unknown>(inner, this.schema)) },
    });
  }

  refused(path: readonly PropertyKey[], refusal: Refusal): Diagnostic {
    return this.wrong(path, refusal);
  }

  misshapen(issue: z.core.$ZodIssue): readonly Diagnostic[] {
    if (issue.code === 'invalid_union') return ofUnion(issue, this);
    if (issue.code === 'invalid_type') return [ofOtherKind(issue, this)];
    if (issue.code === 'too_big' && issue.origin === 'array') return [this.wrong(issue.path, pair)];
    return [this.wrong(issue.path, unexpected)];
  }

  private wrong(path: readonly PropertyKey[], { reason, hint }: Refusal): Diagnostic {
    const details = { key: nameOf(path), reason, hint: this.withMore(hint) };
    return problems.wrongValue.at(this.yaml.placeOf(path), details);
  }
}

/** What comes of a YAML text by a schema, once for as long as the text is there. */
const checked = keptBy((yaml: YamlText, schema: z.ZodType) =>
  checkTyped(schema, yaml.value, new TypedYaml(schema, yaml)),
);

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
  return checked(yaml, schema) as Checked<z.output<Schema> | undefined>;
}
