import { fill, type Language } from '../language/english.ts';
import type { RecordedChange } from '../publication/recorded-changes.ts';

/** The last recorded change of each side of a measure; `undefined` where none is recorded, which is not to say that there was none. */
export interface LastChanged {
  readonly figures: RecordedChange | undefined;
  readonly definition: RecordedChange | undefined;
  readonly targets: RecordedChange | undefined;
  /** So many changes of its definition are recorded. */
  readonly definitions: number;
}

/** Finds what of a measure changed last. @param changes The newest first. */
export function lastChangedOf(measure: string, changes: readonly RecordedChange[]): LastChanged {
  const own = changes.filter((one) => one.measure === measure);
  const defined = own.filter(({ kind }) => kind === 'definition');
  return {
    figures: own.find(({ kind }) => kind !== 'definition' && kind !== 'target'),
    definition: defined[0],
    targets: own.find(({ kind }) => kind === 'target'),
    definitions: defined.length,
  };
}

/** Says when something changed last and what happened: `10 September 2024 (July 2023: Corrected from 233 to 232.)`. */
export function sayLastChanged(change: RecordedChange | undefined, language: Language): string {
  const words = language.changes.last;
  if (!change) return words.none;
  const { day, measure, title, what, reason } = change;
  // An entry has one figure, and is called by its own name.
  const isEntry = measure.includes('/') && !measure.startsWith('tables/');
  const of = change.of === '' && isEntry ? title : change.of;
  if (of === '') return fill(words.on, { day, reason });
  return fill(words.ofFigure, { day, of, what });
}
