import { privateProblem, problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Slot } from '../source/source.ts';
import { problems as tableProblems } from '../tables/typed-row.ts';
import type { NoteKind } from './change-note.ts';
import type { RevisionKind } from './revision.ts';

export const problems = {
  ofWhole: problem('revision/of-whole'),
  withdrawnValue: privateProblem('revision/withdrawn-value'),
};

/** What a row of `data/revisions.csv` has in the cells that some kinds leave blank. */
interface Filled {
  readonly kind: RevisionKind | NoteKind;
  readonly period?: unknown;
  readonly part?: unknown;
  readonly was?: unknown;
  readonly now?: unknown;
  readonly wasNumerator?: unknown;
  readonly wasDenominator?: unknown;
  readonly wasStatus?: unknown;
}

/** What a row of its kind must leave blank, and does not. */
export function checkBlank(
  { kind, period, part, was, now, wasNumerator, wasDenominator, wasStatus }: Filled,
  placeOf: (column: string) => Slot,
): readonly Diagnostic[] {
  const filled = { period, part, was, now, wasNumerator, wasDenominator, wasStatus };
  const names = Object.entries(filled).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  if (kind === 'withdrawn')
    return names
      .filter((name) => name !== 'period' && name !== 'part')
      .map((name) => problems.withdrawnValue.at(placeOf(name)));
  if (kind !== 'definition' && kind !== 'target') return [];
  return names.map((column) => problems.ofWhole.at(placeOf(column), { kind, column }, ''));
}

/** What a row that tells of two figures must fill, and does not. */
export const checkFilled = (
  cells: Readonly<Record<string, unknown>>,
  placeOf: (column: string) => Slot,
): readonly Diagnostic[] =>
  Object.entries(cells).flatMap(([name, value]) =>
    value === undefined ? [tableProblems.blank.at(placeOf(name), { column: name })] : [],
  );
