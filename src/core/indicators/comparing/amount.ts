import type { Definition } from '../indicator.ts';

/**
 * Whether a measure's figures are amounts that grow with the size of whoever they are about, as numbers of people or beds
 * are: its parts add up to it, or it counts, and it is no share, rate or average. A country's amount says nothing of how
 * well a council does beside it.
 */
export function isAmount({ unit, parts, adds, counts }: Definition): boolean {
  const isWorkedOut = parts === 'percent' || parts === 'per-10000' || parts === 'mean';
  if (isWorkedOut || /^(?:%|per )/.test(unit)) return false;
  return (adds?.length ?? 0) > 0 || counts !== undefined;
}
