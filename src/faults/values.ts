import type { Fault } from './fault.ts';

/** Mistakes in the figures of a table. */
export const values: readonly Fault[] = [];
