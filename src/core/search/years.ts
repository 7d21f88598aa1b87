import type { Period } from '../values/period.ts';

/** The years that a span of days touches: at most ten, the newest, as a longer one is about none of them. */
export function yearsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const start = Math.max(from, to - 9);
  return Array.from({ length: Math.max(0, to - start + 1) }, (_, at) => String(start + at));
}

/** The years that a period touches; none where no paper states it. */
export const yearsOf = (period: Period): readonly string[] =>
  period.is === 'unstated' ? [] : yearsBetween(period.first, period.last);
