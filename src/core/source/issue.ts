import type { z } from 'astro/zod';
import type { Hint } from '../language/hints/hints.ts';
import type { Reason } from '../language/problems/reasons.ts';
import type { Checked, Diagnostic } from './diagnostic.ts';
import { nearest } from './suggest.ts';

/** Why a value is refused, and what to do about it. */
export interface Refusal {
  readonly reason: Reason;
  readonly hint: Hint;
}

/** What an issue of a schema carries for an officer; `undefined` where it was not raised by `refusal`. */
export const refusalIn = (issue: z.core.$ZodIssue): Refusal | undefined =>
  issue.code === 'custom' ? (issue.params?.['refusal'] as Refusal | undefined) : undefined;

/** What is told of a value where a schema does not say more. */
export const unexpected: Refusal = { reason: { is: 'unexpected' }, hint: { is: 'guide' } };

type Path = readonly PropertyKey[];

/** The values that a schema judges, wherever they were typed: how it is told what is wrong with them. */
export interface Typed {
  /** The names that may stand in the group at a path. */
  knownAt(path: Path): readonly string[];
  unknown(path: Path, name: string): Diagnostic;
  missing(path: Path): Diagnostic;
  empty(path: Path, issue: z.core.$ZodIssueTooSmall): Diagnostic;
  refused(path: Path, refusal: Refusal): Diagnostic;
  /** What can only be wrong where values are more than text. */
  misshapen(issue: z.core.$ZodIssue): readonly Diagnostic[];
}

/** What a schema finds, as officers are told it: the one place where that is put into diagnostics. */
export function toDiagnostics(issue: z.core.$ZodIssue, typed: Typed): readonly Diagnostic[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => typed.unknown(issue.path, name));
    case 'custom':
      return [typed.refused(issue.path, refusalIn(issue) ?? unexpected)];
    case 'too_small':
      return [typed.empty(issue.path, issue)];
    case 'invalid_type':
    case 'invalid_union':
      // Of a name that is not there, none of what it may be is at fault.
      return issue.input === undefined ? [typed.missing(issue.path)] : typed.misshapen(issue);
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_value':
    case 'not_multiple_of':
    case 'too_big':
      return typed.misshapen(issue);
  }
}

const isMissing = (issue: z.core.$ZodIssue) =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_union') && issue.input === undefined;

/**
 * Holds what was typed against a schema. A name that is there under a wrong spelling is told once, as misspelt and not
 * as missing too.
 *
 * @returns The typed value, or `undefined` with one diagnostic for each fault.
 */
export function checkTyped<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  typed: Typed,
): Checked<z.output<Schema> | undefined> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const { issues } = result.error;
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.flatMap((name) => nearest(name, typed.knownAt(issue.path)) ?? [])
      : [],
  );
  const told = issues.filter(
    (issue) => !isMissing(issue) || !misspelt.includes(String(issue.path.at(-1))),
  );
  return { value: undefined, diagnostics: told.flatMap((issue) => toDiagnostics(issue, typed)) };
}
