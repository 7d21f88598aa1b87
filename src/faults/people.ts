import type { Fault } from './fault.ts';

/** Mistakes in what could give people away. */
export const people: readonly Fault[] = [];
