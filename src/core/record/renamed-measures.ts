import { keyOfFigure, settled } from './figure-changes.ts';
import type { PublishedRecord, RecordedMeasure } from './record.ts';

const saidFigures = (measure: RecordedMeasure) =>
  settled(measure).map((one) => `${keyOfFigure(one)}\0${one.value}`);

/** How many figures say the same in two measures, of those that the fuller one has: 0 to 1. */
function likeness(one: ReadonlySet<string>, other: readonly string[]): number {
  const most = Math.max(one.size, other.length);
  return most === 0 ? 0 : other.filter((figure) => one.has(figure)).length / most;
}

/** From how much likeness on two measures are one: less where both have one title. */
const leastLike = (before: RecordedMeasure, now: RecordedMeasure) =>
  before.title === now.title ? 0.3 : 0.6;

/**
 * Finds measures that have another id now and are the same otherwise: their files were renamed.
 *
 * @returns The id of now by that of before.
 */
export function renamedMeasures(
  { measures: before }: Pick<PublishedRecord, 'measures'>,
  { measures: now }: Pick<PublishedRecord, 'measures'>,
): ReadonlyMap<string, string> {
  const lost = Object.entries(before).filter(([id]) => !Object.hasOwn(now, id));
  const come = Object.entries(now).filter(([id]) => !Object.hasOwn(before, id));
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const [id, measure] of lost) {
    const figures = new Set(saidFigures(measure));
    const [best] = come
      .filter(([other]) => !taken.has(other))
      .map(([other, one]) => ({ other, one, like: likeness(figures, saidFigures(one)) }))
      .filter(({ one, like }) => like >= leastLike(measure, one))
      .toSorted((a, b) => b.like - a.like);
    if (!best) continue;
    taken.add(best.other);
    found.set(id, best.other);
  }
  return found;
}
