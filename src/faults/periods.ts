import type { Fault } from './fault.ts';

/** Mistakes in periods and dates. */
export const periods: readonly Fault[] = [];
