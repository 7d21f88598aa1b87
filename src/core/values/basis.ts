/** The bases of format 1 that are single words. */
export const plainBases = [
  'month',
  'quarter',
  'year',
  'snapshot',
  'year-to-date',
  'rolling-12m',
  'unstated',
] as const;

/**
 * What stretch of time a figure sums up, and how: `month`, `snapshot`, `year-to-date`, `sum-6m`,
 * `mean-12m` … Figures of different basis are never joined by a line or compared.
 */
export type Basis = (typeof plainBases)[number] | `sum-${number}m` | `mean-${number}m`;

/** Reads a basis; `undefined` when the text is not one. */
export function parseBasis(text: string): Basis | undefined {
  if ((plainBases as readonly string[]).includes(text)) return text as Basis;
  return /^(?:sum|mean)-[1-9]\d{0,2}m$/.test(text) ? (text as Basis) : undefined;
}

/** The window of a sum or mean in months, with its kind; `undefined` for a basis without one. */
export function windowOf(
  basis: Basis,
): { readonly kind: 'sum' | 'mean'; readonly months: number } | undefined {
  const parts = /^(sum|mean)-(\d+)m$/.exec(basis);
  return parts ? { kind: parts[1] as 'sum' | 'mean', months: Number(parts[2]) } : undefined;
}
