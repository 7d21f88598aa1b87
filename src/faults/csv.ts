import type { Fault } from './fault.ts';

/** Mistakes in the shape of a table. */
export const csv: readonly Fault[] = [];
