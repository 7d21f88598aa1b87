import type { Fault } from './fault.ts';

/** Mistakes in the marks of elements and what stands in them. */
export const blocks: readonly Fault[] = [];
