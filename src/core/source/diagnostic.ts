import { comparePlaces, type Place } from './source.ts';

/**
 * One thing that an officer must mend before the publication can be built. There are no warnings.
 *
 * `message` is one sentence that says what is wrong, with the offending text in backticks; `hint` says
 * what to type instead. Neither names the place: reporters put it in front.
 */
export interface Diagnostic {
  readonly code: string;
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
  /** Whether it is about people: no reporter shows the line it stands in (standards D-26). */
  readonly isPrivate?: true;
}

/** What a step made of its input, and what was wrong with it. `value` is complete only if nothing was. */
export interface Checked<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** The words of a problem, made from its details. */
export type Wording<Details> = (details: Details) => { message: string; hint: string };

/** A kind of problem, with a permanent code of the form `room/what-is-wrong`. */
export interface Problem<Details> {
  readonly code: string;
  at(place: Place, details: Details): Diagnostic;
}

/** Declares a kind of problem where it is found. */
export function problem<Details = void>(code: string, words: Wording<Details>): Problem<Details> {
  return { code, at: (place, details) => ({ code, place, ...words(details) }) };
}

/** Declares a kind of problem about people: its words, and every reporter, keep what was typed to themselves. */
export function privateProblem<Details = void>(
  code: string,
  words: Wording<Details>,
): Problem<Details> {
  return { code, at: (place, details) => ({ code, place, ...words(details), isPrivate: true }) };
}

/** Puts diagnostics in the order in which a reader meets them, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ code, place, message }: Diagnostic) =>
    `${place.path}:${place.line}:${place.column}:${code}:${message}`;
  const once = new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic]));
  return [...once.values()].sort(
    (a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
