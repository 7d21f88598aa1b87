import type { Fault } from './fault.ts';

/** Mistakes in what figures say together. */
export const meaning: readonly Fault[] = [];
