import { aspects, type Aspect } from './change.ts';
import type { RecordedFigure } from './record.ts';

/** A figure that says the same of another period, part, comparator, basis or paper. */
export interface MovedFigure {
  readonly from: RecordedFigure;
  readonly to: RecordedFigure;
  readonly aspect: Aspect;
}

const partText = ({ parts = {} }: RecordedFigure) => JSON.stringify(Object.entries(parts).sort());

const sayAspect = {
  period: (one) => one.period,
  part: partText,
  comparator: (one) => one.comparator ?? '',
  basis: (one) => one.basis ?? '',
  edition: (one) => one.edition ?? '',
} as const satisfies Record<Aspect, (one: RecordedFigure) => string>;

/** What a figure says but for one thing that it is of. */
const keyBut = (one: RecordedFigure, but: Aspect): string =>
  JSON.stringify([
    ...aspects.flatMap((aspect) => (aspect === but ? [] : [sayAspect[aspect](one)])),
    ...[one.value, one.qualifier, one.numerator, one.denominator],
  ]);

/**
 * Finds among figures that are gone and new those that are the same but for one thing that they are of. Where one may be
 * either of two, it is none of them: nothing is guessed.
 */
export function movedFigures(
  lost: readonly RecordedFigure[],
  come: readonly RecordedFigure[],
): {
  readonly moved: readonly MovedFigure[];
  readonly gone: readonly RecordedFigure[];
  readonly added: readonly RecordedFigure[];
} {
  const [gone, added] = [new Set(lost), new Set(come)];
  const moved: MovedFigure[] = [];
  // A basis and a paper are those of many figures at once; a period is found last, as figures of months are often alike.
  for (const aspect of ['basis', 'edition', 'part', 'comparator', 'period'] as const) {
    if (gone.size === 0 || added.size === 0) break;
    const byKey = Map.groupBy(added, (one) => keyBut(one, aspect));
    for (const [key, those] of Map.groupBy(gone, (one) => keyBut(one, aspect))) {
      const [to, otherTo] = byKey.get(key) ?? [];
      const [from, otherFrom] = those;
      if (!from || !to || otherFrom || otherTo) continue;
      moved.push({ from, to, aspect });
      gone.delete(from);
      added.delete(to);
    }
  }
  return { moved, gone: [...gone], added: [...added] };
}
