import type { Code, Problems } from '../language/problems/problems.ts';
import type { Said } from '../language/problems/said.ts';
import { comparePlaces, spanOf, type Location, type Span } from './source.ts';

/**
 * One thing that an officer must mend before the publication can be built. There are no warnings.
 *
 * It holds no words: a language makes them from its code and its details, where it is reported (`sayDiagnostic`). What
 * programs need stands in `span` and `replacement`.
 */
export interface Diagnostic {
  readonly code: string;
  /** The text that is at fault; empty where only a point is known. */
  readonly span: Span;
  /** What its words are made from, as `Problems` has it for its code. */
  readonly details?: unknown;
  /** Its words, where its problem still brings them along. */
  readonly said?: Said;
  /**
   * What to put in place of the span, letter by letter as it is to stand in the file; blank to take it out. Only where
   * the correction has exactly one meaning.
   */
  readonly replacement?: string;
  /** Whether it is about people: no reporter shows the line it stands in (standards D-26). */
  readonly isPrivate?: true;
}

/** What a step made of its input, and what was wrong with it. `value` is complete only if nothing was. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A kind of problem, with a permanent code of the form `room/what-is-wrong`. */
export interface Problem<Details> {
  readonly code: string;
  /** @param replacement What to put in place of the span; left out where more than one thing may be meant. */
  at(place: Location | Span, details: Details, replacement?: string): Diagnostic;
}

/** Declares a kind of problem where it is found. Its words stand in the language. */
export function problem<Known extends Code>(code: Known): Problem<Problems[Known]>;
export function problem<Details = void>(
  code: string,
  words: (details: Details) => Said,
): Problem<Details>;
export function problem<Details>(
  code: string,
  words?: (details: Details) => Said,
): Problem<Details> {
  return {
    code,
    at: (place, details, replacement) => ({
      code,
      span: spanOf(place),
      ...(words ? { said: words(details) } : { details }),
      ...(replacement === undefined ? {} : { replacement }),
    }),
  };
}

/**
 * Declares a kind of problem about people: its words, and every reporter, keep what was typed to themselves, and
 * nothing is put in its place unasked.
 */
export function privateProblem<Known extends Code>(code: Known): Problem<Problems[Known]>;
export function privateProblem<Details = void>(
  code: string,
  words: (details: Details) => Said,
): Problem<Details>;
export function privateProblem<Details>(
  code: string,
  words?: (details: Details) => Said,
): Problem<Details> {
  const told = problem<Details>(code, words!);
  return { code, at: (place, details) => ({ ...told.at(place, details), isPrivate: true }) };
}

/** Puts diagnostics in the order in which a reader meets them, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, span, details, said }: Diagnostic) =>
    `${span.path}:${span.line}:${span.column}:${code}:${JSON.stringify(details ?? said)}`;
  const once = new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic]));
  return [...once.values()].sort(
    (a, b) => comparePlaces(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
