import type { DoubtKind, Doubts } from '../../language/imports.ts';
import type { Doubt } from '../doubt.ts';
import type { Named, Reading } from '../reading.ts';
import { asKind } from '../words/period-of.ts';

/** What a cell is told of that may hold a withheld figure: a word of which nobody knows what it means, or a number that nobody sees. */
const maybeWithheld: ReadonlySet<DoubtKind> = new Set([
  ...(['no-figure', 'undecided', 'shows-nothing', 'rule-unread'] as const),
]);

/**
 * A figure in doubt as a withheld one, beside which the others of its period are judged: it is in no table.
 *
 * @param as The kind of period that is meant.
 * @returns Nothing where what is told of it says that it is none.
 */
export function unsureFigure(
  told: Doubt,
  named: Omit<Named, 'period'> & { readonly period: Named['period'] | undefined },
  as: Parameters<typeof asKind>[1],
): readonly Reading[] {
  if (!maybeWithheld.has(told.is)) return [];
  if (told.is === 'no-figure' && (told.details as Doubts['no-figure']).isOther) return [];
  const period = named.period && asKind(named.period, as);
  if (!period || period.is === 'unstated') return [];
  const { place } = told;
  return [{ ...named, period, place, value: 'suppressed', isPercent: false, isText: false }];
}
