import { meantBy, type Hint } from '../language/hints/hints.ts';
import type { Code, CodeOf, Problems } from '../language/problems/problems.ts';
import { comparePlaces, spanOf, speltAt, type Location, type Slot, type Span } from './source.ts';

/**
 * One thing that an officer must mend before the publication can be built. There are no warnings.
 *
 * It holds no words: a language makes them from its code and its details, where it is reported (`sayDiagnostic`). What
 * programs need stands in `span` and `replacement`.
 */
export interface Diagnostic {
  readonly code: Code;
  /** The text that is at fault; empty where only a point is known. */
  readonly span: Span;
  /** What its words are made from, as `Problems` has it for its code. */
  readonly details: Problems[Code];
  /**
   * What to put in place of the span, letter by letter as it is to stand in the file; blank to take it out. Only where
   * the correction has exactly one meaning.
   */
  readonly replacement?: string;
  /** Whether it is about people: no reporter shows the line it stands in (standards D-26). */
  readonly isPrivate?: true;
  /** Others that come of the same cause, in the order in which a reader meets them: told together with this one. */
  readonly also?: readonly Diagnostic[];
}

/** What a step made of its input, and what was wrong with it. `value` is complete only if nothing was. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Details whose words are those of a hint, which says by itself what is meant. */
interface Hinted {
  readonly hint: Hint | undefined;
}

/** A kind of problem, with a permanent code of the form `room/what-is-wrong`. */
export interface Problem<Details> {
  readonly code: Code;
  /**
   * @param meant What is to be typed there instead, and nothing else; blank to take out what is there. In a slot it is
   *   the value, which the slot spells. Left out where more than one thing may be meant. Where the details hold a hint,
   *   that alone says it.
   */
  at(
    place: Location | Span | Slot,
    details: Details,
    ...meant: Details extends Hinted ? [] : [meant?: string]
  ): Diagnostic;
}

/** What a hint among the details says to type, if one is there. */
const meantIn = (details: object | void): string | undefined =>
  details && 'hint' in details ? meantBy((details as Hinted).hint) : undefined;

/** Declares a kind of problem where it is found. Its words stand in the language. */
export function problem<Known extends Code>(code: Known): Problem<Problems[Known]> {
  return {
    code,
    at: (place, details, ...[told]: readonly (string | undefined)[]) => {
      const meant = told ?? meantIn(details);
      const replacement = meant === undefined ? undefined : speltAt(place, meant);
      return {
        code,
        span: spanOf(place),
        details,
        ...(replacement === undefined ? {} : { replacement }),
      };
    },
  };
}

/**
 * Declares a kind of problem about people: its words, and every reporter, keep what was typed to themselves, and
 * nothing is put in its place unasked.
 */
export function privateProblem(code: CodeOf<void>): Problem<void> {
  const told = problem(code);
  return { code, at: (place) => ({ ...told.at(place), isPrivate: true }) };
}

/** Puts diagnostics in the order in which a reader meets them, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, span, details }: Diagnostic) =>
    `${span.path}:${span.line}:${span.column}:${code}:${JSON.stringify(details)}`;
  const once = new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic]));
  return [...once.values()].sort(
    (a, b) => comparePlaces(a.span, b.span) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
